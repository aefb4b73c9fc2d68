// Resident ID and mobile numbers in their canonical form; null for an invalid one.
import { readResidentId as read, readMobile } from '@chunhui/model';

export { maskName } from '@chunhui/model';

/** The number in its canonical form, with the date of birth in it. */
export function readResidentId(text: string, today: string): { residentId: string; birthDate: string } | null {
  const { value } = read(text, today);
  return value === null ? null : { residentId: value.number, birthDate: value.birthDate };
}

/** The mobile number in its canonical form. */
export function readPhone(text: string): string | null {
  return readMobile(text).value;
}
