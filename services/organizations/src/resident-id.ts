// The resident ID number (GB 11643): what it must look like, and the birth date in it. The number itself is kept nowhere here.

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The number as it is stored and hashed, with its birth date; null for one that is none. */
export function parseResidentId(text: string, today: string): { idNumber: string; birthDate: string } | null {
  const idNumber = text.trim().toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(idNumber)) return null;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(idNumber[index]), 0);
  if ('10X98765432'[sum % 11] !== idNumber[17]) return null;
  const birthDate = `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
  const time = Date.parse(birthDate);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(birthDate);
  return exists && birthDate <= today ? { idNumber, birthDate } : null;
}
