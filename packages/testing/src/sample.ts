// Made-up identities that the standards accept.

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A resident ID number of nobody (GB 11643), for a birth date and a sequence of up to three digits. */
export function residentIdOf(birthDate: string, sequence = 1): string {
  const digits = `110105${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return digits + '10X98765432'[sum % 11];
}
