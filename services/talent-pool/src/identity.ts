// Identifiers as people type them: the resident ID number (GB 11643) and the mobile number.

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** The number as it is kept, or null when it is none. */
export function parseResidentId(typed: string): string | null {
  const id = typed.normalize('NFKC').trim().toUpperCase();
  if (!/^\d{17}[\dX]$/.test(id)) return null;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  const born = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  const day = new Date(`${born}T00:00:00Z`);
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(born) && day < new Date();
  return exists && CHECK_DIGITS[sum % 11] === id[17] ? id : null;
}

/** Eleven digits, or null when it is no mobile number. */
export function parseMobile(typed: string): string | null {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s-]/g, '')
    .replace(/^\+?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(digits) ? digits : null;
}

/** Three digits, four stars, four digits. */
export function maskMobile(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}

/** The family name only, for what is written down about a person. */
export function maskName(name: string): string {
  return `${name.slice(0, 1)}${'*'.repeat(Math.max(1, name.length - 1))}`;
}

/** Skills as they are compared: one form of each character, lower case, each once. */
export function normalizeSkills(skills: readonly string[]): string[] {
  return [...new Set(skills.map((skill) => skill.normalize('NFKC').trim().toLowerCase()).filter((skill) => skill !== ''))];
}
