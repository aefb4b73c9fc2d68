// Dates as rosters write them: text in many shapes, eight digits, and the serial numbers of Excel.
import { isCalendarDay } from '@chunhui/model';
import { compact, excerpt, type Filled } from './cell.ts';
import { type Column, type ColumnOptions, column, type ReadContext } from './column.ts';
import { Refusal } from './problem.ts';

const DAY = 86_400_000;
/** 31 December 9999, the last day Excel counts. */
const LAST_SERIAL = 2_958_465;

/**
 * The ISO date of a serial number, with the time after it when there is one; null outside Excel's calendar. Excel counts from
 * 1 January 1900 and believes in a 29 February 1900 (serial 60), so earlier days are one off; old Macs count from 1904.
 */
export function dateOfSerial(serial: number, epoch1904 = false): string | null {
  const days = epoch1904 ? serial + 1462 : serial;
  if (!(days >= 1 && days < LAST_SERIAL + 1) || Math.floor(days) === 60) return null;
  const epoch = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const iso = new Date(epoch + Math.round((days * DAY) / 1000) * 1000).toISOString();
  return days % 1 === 0 ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}

/** 2021-3-5, 2021/03/05, 2021.3.5, 2021年3月5日 (号), each with a time after it that is dropped. */
const PARTS =
  /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})(?:日|号)?(?:T?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
/** A date that lost its format. Longer ones (202103) and those that look like years (2021, 2021.3) are no days. */
const SERIAL = /^\d{1,5}(?:\.\d+)?$/;
const YEAR = /^(?:19|20)\d\d(?:\.|$)/;

/** The ISO date of a cell, whether or not that day exists; null when it cannot be read as a date. */
function isoOf(cell: Filled): string | null {
  const text = compact(cell);
  const parts = PARTS.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (parts !== null) return `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  return SERIAL.test(text) && !YEAR.test(text) ? (dateOfSerial(Number(text))?.slice(0, 10) ?? null) : null;
}

/** A day, as YYYY-MM-DD. `latest: 'today'` is for what must have happened: a birth, a joining. */
export function dateColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required> & { readonly earliest?: string; readonly latest?: string },
): Column<string, Required> {
  const { earliest = '1900-01-01', latest = '2100-12-31' } = options;
  return column(options, {
    example: '2001-03-05',
    explain: () => ({
      zh: `日期，写成 2001-03-05${latest === 'today' ? '，不晚于今天' : ''}。`,
      en: `A date, like 2001-03-05${latest === 'today' ? ', not after today' : ''}.`,
    }),
    read: (cell: Filled, { today }: ReadContext) => {
      const iso = isoOf(cell);
      if (iso === null) return new Refusal('DATE_UNREADABLE', {}, excerpt(cell));
      if (!isCalendarDay(iso)) return new Refusal('DATE_IMPOSSIBLE', { value: iso }, excerpt(cell));
      const last = latest === 'today' ? today : latest;
      return iso < earliest || iso > last
        ? new Refusal('DATE_OUT_OF_RANGE', { earliest, latest: last, value: iso }, excerpt(cell))
        : iso;
    },
  });
}
