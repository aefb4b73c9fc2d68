// Resident ID numbers and mobile numbers: checked, brought to one form, and masked.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** A resident ID number (GB 11643) in its one form with the birth date in it; null when it is none. */
export function readResidentId(text: string, today: string): { residentId: string; birthDate: string } | null {
  const residentId = text.replace(/\s/g, '').toUpperCase();
  if (!/^\d{17}[\dX]$/.test(residentId)) return null;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(residentId[index]), 0);
  if (CHECKS[sum % 11] !== residentId[17]) return null;
  const birthDate = `${residentId.slice(6, 10)}-${residentId.slice(10, 12)}-${residentId.slice(12, 14)}`;
  const date = new Date(birthDate);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(birthDate);
  return exists && birthDate < today && birthDate >= '1900-01-01' ? { residentId, birthDate } : null;
}

/** A mobile number in its one form; null when it is none. */
export function readPhone(text: string): string | null {
  const phone = text.replace(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(phone) ? phone : null;
}

export function maskResidentId(residentId: string): string {
  return `${residentId.slice(0, 6)}********${residentId.slice(-4)}`;
}

export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`;
}

/** A name in public: the first character, and a star for each other. */
export function maskName(name: string): string {
  const [first = '', ...others] = name;
  return first + '*'.repeat(Math.max(1, others.length));
}
