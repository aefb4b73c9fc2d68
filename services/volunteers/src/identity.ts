// Resident ID and mobile numbers as this service asks for them: the one form, or null for what is none.
import { readResidentId as read, readMobile } from '@chunhui/model';

export { maskMobile as maskPhone, maskName, maskResidentId } from '@chunhui/model';

/** A resident ID number in its one form, with the birth date in it. */
export function readResidentId(text: string, today: string): { residentId: string; birthDate: string } | null {
  const { value } = read(text, today);
  return value === null ? null : { residentId: value.number, birthDate: value.birthDate };
}

/** A mobile number in its one form. */
export function readPhone(text: string): string | null {
  return readMobile(text).value;
}
