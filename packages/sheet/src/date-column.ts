// Columns of days: text in many notations, eight digits, and the serial numbers of Excel.
import { addDays, isCalendarDay } from '@chunhui/model';
import { compact, excerpt, type Filled, toHalfWidth } from './cell.ts';
import { type Column, type ColumnOptions, column, type ReadContext } from './column.ts';
import { type DayRead, readDay } from './day-reader.ts';
import { ReadAs } from './note.ts';
import { Refusal } from './problem.ts';

const DAY = 86_400_000;
/** 31 December 9999, the last day that Excel counts. */
const LAST_SERIAL = 2_958_465;

/**
 * The ISO date of a serial number, with the time after it when there is one; null outside Excel's calendar. Excel counts from
 * 1 January 1900 and has a 29 February 1900 (serial 60), so earlier days are one off; old Macs count from 1904.
 */
export function dateOfSerial(serial: number, epoch1904 = false): string | null {
  const days = epoch1904 ? serial + 1462 : serial;
  if (!(days >= 1 && days < LAST_SERIAL + 1) || Math.floor(days) === 60) return null;
  const epoch = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const iso = new Date(epoch + Math.round((days * DAY) / 1000) * 1000).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}

/** A number that may be the serial number of a day, since 1927: shorter ones and years (2021, 2021.3, 202103) are none. */
const SERIAL = /^\d{5}(?:\.\d{1,15})?$/;
/** 20215 is rather May 2021 without its zero than 6 May 1955. */
const YEAR_AND_MONTH = /^(?:19|20)\d\d[1-9]$/;
/** Before it, a mistyped number is more plausible than a day that lost its format. */
const OLDEST_SERIAL = '1980-01-01';
const TWO_DIGIT_YEAR = /^\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}(?!\d)/;

/** A day, as YYYY-MM-DD. `latest: 'today'` is for events of the past: a birth, a joining. */
export function dateColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required> & {
    readonly earliest?: string;
    readonly latest?: string;
    /** The first day for which a bare number is taken for a serial number: an older one is implausible for the column. */
    readonly serialFrom?: string;
  },
): Column<string, Required> {
  const { earliest = '1900-01-01', latest = '2100-12-31', serialFrom = OLDEST_SERIAL } = options;
  return column<string, Required>(options, {
    example: '2001-03-05',
    explain: () => ({
      zh: `日期，写成 2001-03-05${latest === 'today' ? '，不晚于今天' : ''}。`,
      en: `A date, like 2001-03-05${latest === 'today' ? ', not after today' : ''}.`,
    }),
    read: (cell: Filled, { today }: ReadContext) => {
      const last = latest === 'today' ? today : latest;
      const read = readDay(withoutTail(cell)) ?? readSerial(cell, { from: serialFrom, last: plausible(today, last) });
      if (read instanceof Refusal) return read;
      if (!isCalendarDay(read.day)) return new Refusal('DATE_IMPOSSIBLE', { value: read.day }, excerpt(cell));
      if (read.day < earliest || read.day > last)
        return new Refusal('DATE_OUT_OF_RANGE', { earliest, latest: last, value: read.day }, excerpt(cell));
      return read.note === null ? read.day : new ReadAs(read.day, read.note, read.day, excerpt(cell));
    },
  });
}

/** 20210305.0 → 20210305. */
function withoutTail(cell: Filled): string {
  return String(cell).replace(/^(\d{8})\.0{1,9}$/, '$1');
}

/** A planned day lies within ten years. */
function plausible(today: string, last: string): string {
  const horizon = addDays(today, 3653);
  return last < horizon ? last : horizon;
}

/** The day of a serial number, where that day is plausible; otherwise the reason for which the cell is no day. */
function readSerial(cell: Filled, { from, last }: { from: string; last: string }): DayRead | Refusal {
  const text = compact(cell);
  const shown = excerpt(cell);
  if (TWO_DIGIT_YEAR.test(toHalfWidth(shown))) return new Refusal('DATE_YEAR_SHORT', {}, shown);
  if (!SERIAL.test(text)) return new Refusal('DATE_UNREADABLE', {}, shown);
  const iso = YEAR_AND_MONTH.test(text) ? null : dateOfSerial(Number(text));
  const read = iso === null ? null : readDay(iso);
  if (read === null || read.day < from || read.day > last) return new Refusal('DATE_NUMBER_IMPLAUSIBLE', {}, shown);
  return { day: read.day, note: read.note === 'DATE_SECONDS_SHORT' ? read.note : 'DATE_FROM_SERIAL' };
}
