// Parses identifiers of people and organizations as typed, checks them by their standards, and refuses with a code.
import { isCalendarDay } from './age.ts';
import { type Refusal, type RefusalCode, refusal } from './refusal.ts';

/** The parsed value, or the refusal. */
export type Read<Value> =
  | { readonly value: Value; readonly refusal: null }
  | { readonly value: null; readonly refusal: Refusal };

/** The content of a resident ID number. Not the home division: people move. */
export interface ResidentId {
  /** 18 characters, X upper case. */
  readonly number: string;
  /** YYYY-MM-DD. */
  readonly birthDate: string;
  readonly sex: 'MALE' | 'FEMALE';
}

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const RESIDENT_CHECK_DIGITS = '10X98765432';

/** Reads a resident ID number (GB 11643). `today` is YYYY-MM-DD in the county's time zone. */
export function readResidentId(typed: string, today: string): Read<ResidentId> {
  const number = compact(typed).toUpperCase();
  if (/^\d{15}$/.test(number)) return refuse('RESIDENT_ID_15_DIGITS');
  if (!/^\d{17}[\dX]$/.test(number)) return refuse('RESIDENT_ID_INVALID');
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isCalendarDay(birthDate) || birthDate >= today) return refuse('RESIDENT_ID_BIRTH_DATE');
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  if (RESIDENT_CHECK_DIGITS[sum % 11] !== number[17]) return refuse('RESIDENT_ID_CHECK_DIGIT');
  return accept({ number, birthDate, sex: Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE' });
}

/** Reads a mobile number of mainland China: removes +86, spaces and hyphens; 11 digits remain. */
export function readMobile(typed: string): Read<string> {
  const number = compact(typed).replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
  return /^1[3-9]\d{9}$/.test(number) ? accept(number) : refuse('MOBILE_INVALID');
}

/** The 31 characters of GB 32100, valued by position; I, O, Z, S and V are not used. */
const ORGANIZATION_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANIZATION_CODE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** Reads a unified social credit code (GB 32100): the weights are the powers of 3 modulo 31. */
export function readOrganizationCode(typed: string): Read<string> {
  const code = compact(typed).toUpperCase();
  if (!ORGANIZATION_CODE.test(code)) return refuse('ORGANIZATION_CODE_INVALID');
  let [sum, weight] = [0, 1];
  for (const character of code.slice(0, 17)) {
    sum += weight * ORGANIZATION_CHARACTERS.indexOf(character);
    weight = (weight * 3) % 31;
  }
  const check = ORGANIZATION_CHARACTERS[(31 - (sum % 31)) % 31];
  return check === code[17] ? accept(code) : refuse('ORGANIZATION_CODE_CHECK');
}

/** 11010519491231002X → ****************2X: beside a year of birth and a county, more characters would give the number away. */
export function maskResidentId(number: string): string {
  return masked(number, 0, 2);
}

/** 13800001234 → *********34: too few digits to try the others one by one. */
export function maskMobile(number: string): string {
  return masked(number, 0, 2);
}

/** A name for the public: 张小明 → 张*明, 李四 → 李*. */
export function maskName(name: string): string {
  const characters = [...name.trim()].length;
  return masked(name.trim(), characters > 1 ? 1 : 0, characters > 2 ? 1 : 0);
}

/** Both ends of a text, with a star for each character between them; only stars when the text is too short to hide anything. */
function masked(text: string, first: number, last: number): string {
  const characters = [...text];
  if (characters.length <= first + last) return '*'.repeat(characters.length);
  const hidden = '*'.repeat(characters.length - first - last);
  return [...characters.slice(0, first), hidden, ...characters.slice(characters.length - last)].join('');
}

/** Converts full-width digits and removes spaces and hyphens of any kind. */
function compact(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}]/gu, '');
}

function accept<Value>(value: Value): Read<Value> {
  return { value, refusal: null };
}

function refuse(code: RefusalCode): { value: null; refusal: Refusal } {
  return { value: null, refusal: refusal(code) };
}
