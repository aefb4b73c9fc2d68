// The two numbers that spreadsheets damage most: resident ID (GB 11643) and mobile numbers.
import { compact, type Filled } from './cell.ts';
import { type Column, type ColumnOptions, column } from './column.ts';
import { isRealDate } from './date-column.ts';
import { type ProblemCode, Refusal } from './problem.ts';

/** What people put before a number to keep it text, and a spreadsheet's scientific notation. */
const TEXT_MARK = /^['‘’`]+/;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{1,2}$/i;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** What is wrong with an 18-character ID number, or null. Nothing is concluded from its division: people move. */
function residentIdProblem(id: string, today: string): ProblemCode | null {
  if (SCIENTIFIC.test(id)) return 'RESIDENT_ID_DAMAGED';
  if (/^\d{15}$/.test(id)) return 'RESIDENT_ID_15_DIGITS';
  if (!/^\d{17}[\dX]$/.test(id)) return 'RESIDENT_ID_INVALID';
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(id[at]), 0);
  const checked = CHECK_DIGITS[sum % 11] === id[17];
  // Excel keeps fifteen digits of a number and writes zeros for the rest: a wrong check digit after 000 is its work.
  if (!checked && id.endsWith('000')) return 'RESIDENT_ID_DAMAGED';
  const birthDate = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  if (!isRealDate(birthDate) || birthDate > today) return 'RESIDENT_ID_BIRTH_DATE';
  return checked ? null : 'RESIDENT_ID_CHECK_DIGIT';
}

/** An 18-character resident ID number, x stored as X. Shown only by its last four characters. */
export function residentIdColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required>,
): Column<string, Required> {
  return column(options, {
    example: '11010519491231002X',
    explain: () => ({
      zh: '18 位身份证号。本列为“文本”格式，请勿改动，否则末几位会丢失。',
      en: 'The 18-character ID number. Leave this column formatted as text, or its last digits are lost.',
    }),
    read: (cell, { today }) => {
      const id = withoutMark(cell).toUpperCase().replace(/-/g, '');
      const problem = residentIdProblem(id, today);
      return problem === null ? id : new Refusal(problem, {}, maskId(id));
    },
  });
}

/** A mobile number of mainland China: +86, spaces and hyphens are taken off. Shown without its middle. */
export function mobileColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required>,
): Column<string, Required> {
  return column(options, {
    example: '13800000000',
    explain: () => ({ zh: '11 位手机号，只填一个。', en: 'One mobile number of 11 digits.' }),
    read: (cell) => {
      const written = withoutMark(cell);
      const number = written.replace(/[-()]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '');
      if (/^1[3-9]\d{9}$/.test(number)) return number;
      return new Refusal(SCIENTIFIC.test(written) ? 'MOBILE_DAMAGED' : 'MOBILE_INVALID', {}, maskMobile(number));
    },
  });
}

function withoutMark(cell: Filled): string {
  return compact(cell).replace(TEXT_MARK, '');
}

/** 11010519491231002X → **************002X; of anything but 18 characters only that it is there. */
function maskId(id: string): string {
  return '*'.repeat(14) + (id.length === 18 ? id.slice(-4) : '');
}

/** 13800001234 → 138****1234; of anything shorter only that it is there. */
function maskMobile(number: string): string {
  return number.length < 8 ? '****' : `${number.slice(0, 3)}****${number.slice(-4)}`;
}
