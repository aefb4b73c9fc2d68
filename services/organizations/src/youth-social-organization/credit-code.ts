// The unified social credit code (GB 32100): what it must look like.

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** True for 18 characters (no I O Z S V) whose last one is the mod-31 check of the others. */
export function isCreditCode(code: string): boolean {
  const values = [...code].map((character) => CHARACTERS.indexOf(character));
  if (values.length !== 18 || values.includes(-1)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * (values[index] as number), 0);
  return (31 - (sum % 31)) % 31 === values[17];
}
