// The two numbers that spreadsheets damage most: resident ID (GB 11643) and mobile numbers.
import { readMobile, readResidentId } from '@chunhui/model';
import { compact, type Filled } from './cell.ts';
import { type Column, type ColumnOptions, column } from './column.ts';
import { type ProblemCode, Refusal } from './problem.ts';

/** What people put before a number to keep it text, and a spreadsheet's scientific notation. */
const TEXT_MARK = /^['‘’`]+/;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{1,2}$/i;

/** What is wrong with an ID number, or null: what the standard says, and what a spreadsheet does. */
function residentIdProblem(id: string, today: string): ProblemCode | null {
  if (SCIENTIFIC.test(id)) return 'RESIDENT_ID_DAMAGED';
  const code = readResidentId(id, today).refusal?.code ?? null;
  // Excel keeps fifteen digits of a number and writes zeros for the rest: a wrong check digit after 000 is its work.
  if (code === 'RESIDENT_ID_CHECK_DIGIT' && id.endsWith('000')) return 'RESIDENT_ID_DAMAGED';
  return code as ProblemCode | null;
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
      const digits = written.replace(/[-()]/g, '');
      const { value } = readMobile(digits);
      if (value !== null) return value;
      return new Refusal(SCIENTIFIC.test(written) ? 'MOBILE_DAMAGED' : 'MOBILE_INVALID', {}, maskMobile(digits));
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
