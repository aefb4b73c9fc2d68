// The two numbers that spreadsheets damage most: resident ID (GB 11643) and mobile numbers.
import { maskMobile as maskMobileNumber, maskResidentId, readMobile, readResidentId } from '@chunhui/model';
import { compact, type Filled, withoutDecimals } from './cell.ts';
import { type Column, type ColumnOptions, column } from './column.ts';
import { ReadAs } from './note.ts';
import { type ProblemCode, Refusal } from './problem.ts';

/** Marks that people put before a number to keep it text. */
const TEXT_MARK = /^['‘’`]+/;
/** A spreadsheet's scientific notation. */
const SCIENTIFIC = /^\d(?:[.,]\d{1,20})?E\+?\d{1,2}$/i;

/**
 * The reason for which an ID number is refused; null for a valid one. A spreadsheet keeps 15 digits of a number and writes zeros for
 * the rest, a program that counts in doubles keeps 53 bits: in both cases the check digit still fits by chance in one of eleven.
 */
function residentIdProblem(cell: Filled, id: string, today: string): ProblemCode | null {
  const isNumber = typeof cell === 'bigint' || typeof cell === 'number';
  if ((isNumber && id.length > 15) || SCIENTIFIC.test(id) || /^\d{16,}\.\d{1,20}$/.test(id))
    return 'RESIDENT_ID_DAMAGED';
  const code = readResidentId(id, today).refusal?.code ?? null;
  if (code === 'RESIDENT_ID_CHECK_DIGIT' && isRounded(id)) return 'RESIDENT_ID_DAMAGED';
  return code as ProblemCode | null;
}

/** True for a number that ends in zeros, or that a double holds exactly: of undamaged ones, one in 64. */
function isRounded(id: string): boolean {
  return id.endsWith('000') || (/^\d{18}$/.test(id) && BigInt(Number(id)) === BigInt(id));
}

/** An 18-character resident ID number, x stored as X. Shown only by its last two characters. */
export function residentIdColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required>,
): Column<string, Required> {
  return column<string, Required>(options, {
    example: '11010519491231002X',
    explain: () => ({
      zh: '18 位身份证号。本列为“文本”格式，请勿改动，否则末几位会丢失。',
      en: 'The 18-character ID number. Leave this column formatted as text, or its last digits are lost.',
    }),
    doubt: { code: 'RESIDENT_ID_DAMAGED', applies: isRounded },
    read: (cell, { today }) => {
      const id = withoutMark(cell).toUpperCase().replace(/-/g, '');
      const problem = residentIdProblem(cell, id, today);
      if (problem !== null) return new Refusal(problem, {}, maskId(id));
      return id.endsWith('000') ? new ReadAs(id, 'RESIDENT_ID_ENDS_IN_ZEROS', maskId(id), maskId(id)) : id;
    },
  });
}

/** A mobile number of mainland China: +86, spaces and hyphens are removed. Shown only by its last two digits. */
export function mobileColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required>,
): Column<string, Required> {
  return column<string, Required>(options, {
    example: '13800000000',
    explain: () => ({ zh: '11 位手机号，只填一个。', en: 'One mobile number of 11 digits.' }),
    read: (cell) => {
      const written = withoutMark(cell);
      const whole = withoutDecimals(written);
      const digits = (whole ?? written).replace(/[-()]/g, '');
      const { value } = readMobile(digits);
      if (value === null)
        return new Refusal(SCIENTIFIC.test(written) ? 'MOBILE_DAMAGED' : 'MOBILE_INVALID', {}, maskMobile(digits));
      return whole === null
        ? value
        : new ReadAs(value, 'DECIMALS_DROPPED', maskMobile(value), `${maskMobile(value)}.0`);
    },
  });
}

function withoutMark(cell: Filled): string {
  return compact(cell).replace(TEXT_MARK, '');
}

/** 11010519491231002X → ****************2X, as everywhere; any other length is hidden as a whole. */
function maskId(id: string): string {
  return id.length === 18 ? maskResidentId(id) : '*'.repeat(18);
}

/** 13800001234 → *********34, as everywhere; a shorter one is hidden as a whole. */
function maskMobile(number: string): string {
  return number.length < 8 ? '****' : maskMobileNumber(number);
}
