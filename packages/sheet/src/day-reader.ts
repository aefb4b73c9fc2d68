// Reads a day from text in the notations that rosters use. Ambiguous notations (3/5/2021, 21/3/5, 2021.3) are not guessed.
import { dayOf, isCalendarDay } from '@chunhui/model';
import { toHalfWidth } from './cell.ts';
import type { NoteCode } from './note.ts';

/** A day that a text names, whether or not the calendar has it, and how it differs from the text. */
export interface DayRead {
  readonly day: string;
  readonly note: NoteCode | null;
}

/** Longer texts are no days; also bounds the regular expressions below. */
const LONGEST = 80;
/** Year, month, day with one separator after each; 年月日 and 号 included. Spaces beside separators were removed before. */
const YEAR_FIRST = /^(\d{4})[-/.。、年](\d{1,2})[-/.。、月](\d{1,2})(?:日|号)?(?![\d.])/;
/** 20210305, alone or as the beginning of 20210305103000 and 20210305T103000Z. */
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})(?:(?=\D|$)|(\d{2})(\d{2})(\d{2})?(?=\D|$))/;
/** Fri Mar 05 2021 00:00:00 GMT+0800 (browsers), 5 Mar 2021, Mar 5, 2021. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_FIRST = /^(?:[a-z]{3,9},? )?([a-z]{3,9})\.? ?(\d{1,2}),? (\d{4})(?!\d)/i;
const DAY_FIRST = /^(?:[a-z]{3,9},? )?(\d{1,2})[- ]([a-z]{3,9})[- ,]{1,2}(\d{4})(?!\d)/i;

const WEEKDAY = /^[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?/;
const TIME =
  /^(?:T|上午|下午|中午|晚上|凌晨|早上)?(\d{1,2})(?::|时|点|h)(?:(\d{1,2})(?:(?::|分)(?:(\d{1,2})(?:[.,](\d{1,9}))?秒?)?)?)?(am|pm)?/i;
const AFTERNOON = /^(?:下午|晚上)/;
const OFFSET = /^(?:z|(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?|utc|gmt)(?:\([^()]{0,40}\))?$/i;

/** The day that the text names; null for anything else. */
export function readDay(typed: string): DayRead | null {
  if (/^\d{4}-\d\d-\d\d$/.test(typed)) return { day: typed, note: null };
  if (typed.length > LONGEST) return null;
  const text = digitsOf(toHalfWidth(typed))
    .replace(/\s+/g, ' ')
    .replace(/[‐‑‒–—－−]/g, '-')
    .replace(/ ?([-/.。、年月日号]) ?/g, (separator, sign: string) =>
      /[日号]/.test(sign) ? `${sign} ` : separator.trim(),
    )
    .trim();
  const found = dateIn(text);
  if (found === null) return null;
  const { day, time: packed, rest } = found;
  const after = rest.replace(WEEKDAY, '').trim();
  if (packed === null && after === '') return { day, note: null };
  const time = packed ?? timeIn(after);
  if (time === null) return null;
  return toDay(day, time);
}

interface Time {
  readonly seconds: number;
  /** Minutes east of Greenwich; null for a local time. */
  readonly offset: number | null;
}

function dateIn(text: string): { day: string; time: Time | null; rest: string } | null {
  const iso = (year: string, month: string | number, day: string) =>
    `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parts = YEAR_FIRST.exec(text);
  if (parts !== null) {
    const [all, year = '', month = '', day = ''] = parts;
    return { day: iso(year, month, day), time: null, rest: text.slice(all.length).trim() };
  }
  const digits = EIGHT_DIGITS.exec(text);
  if (digits !== null) {
    const [all, year = '', month = '', day = '', hours, minutes, seconds] = digits;
    const rest = text.slice(all.length).trim();
    if (hours === undefined) return { day: iso(year, month, day), time: null, rest: colons(rest) };
    const time = timeIn(`${hours}:${minutes}${seconds === undefined ? '' : `:${seconds}`}${rest}`);
    return time === null ? null : { day: iso(year, month, day), time, rest: '' };
  }
  const named = MONTH_FIRST.exec(text);
  if (named !== null) return byMonthName(text, named[0], [named[3], named[1], named[2]]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst === null ? null : byMonthName(text, dayFirst[0], [dayFirst[3], dayFirst[2], dayFirst[1]]);
}

/** T103000Z of ISO's basic notation → T10:30:00Z. */
function colons(rest: string): string {
  return rest.replace(/^(T\d{2})(\d{2})(\d{2})?(?!\d)/i, (_, hours: string, minutes: string, seconds?: string) =>
    [hours, minutes, ...(seconds === undefined ? [] : [seconds])].join(':'),
  );
}

function byMonthName(text: string, all: string, [year = '', name = '', day = '']: (string | undefined)[]) {
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { day: iso, time: null, rest: text.slice(all.length).trim() };
}

function timeIn(text: string): Time | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [all, hours = '', minutes = '0', seconds = '0', , half] = match;
  const isAfternoon = half?.toLowerCase() === 'pm' || AFTERNOON.test(text);
  const hour = isAfternoon && Number(hours) < 12 ? Number(hours) + 12 : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const time = hour * 3600 + Number(minutes) * 60 + Number(seconds);
  const rest = text.slice(all.length).replace(/ /g, '');
  if (rest === '') return { seconds: time, offset: null };
  if (/^(?:am|pm)$/i.test(rest)) return timeIn(`${all}${rest}`);
  const offset = OFFSET.exec(rest);
  if (offset === null) return null;
  const [, sign, offsetHours = '0', offsetMinutes = '0'] = offset;
  const east = Number(offsetHours) * 60 + Number(offsetMinutes);
  return { seconds: time, offset: sign === '-' ? -east : east };
}

const CHINA = 8 * 60;
/** Browsers counted local mean time for 1900 (+8:05:43), so that days written by them are 43 seconds short. */
const SHORT_OF_MIDNIGHT = 86_400 - 43;

function toDay(day: string, { seconds, offset }: Time): DayRead | null {
  if (!isCalendarDay(day)) return { day, note: null };
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const local = midnight + seconds * 1000 - (offset === null ? 0 : (offset - CHINA) * 60_000);
  const inDay = (((local / 1000) % 86_400) + 86_400) % 86_400;
  const at = new Date(local - CHINA * 60_000);
  if (Math.abs(inDay - SHORT_OF_MIDNIGHT) <= 1)
    return { day: dayOf(new Date(at.getTime() + 60_000)), note: 'DATE_SECONDS_SHORT' };
  const read = dayOf(at);
  if (read !== day) return { day: read, note: 'DATE_FROM_INSTANT' };
  return { day, note: inDay === 0 ? null : 'DATE_TIME_DROPPED' };
}

const CHINESE = /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿]{1,3})[日号]/;

/** 二〇二一年三月十五日 → 2021年3月15日. */
function digitsOf(text: string): string {
  return text.replace(CHINESE, (_, year: string, month: string, day: string) => {
    const digits = [...year].map((character) => Math.max(0, '〇一二三四五六七八九'.indexOf(character)));
    return `${digits.join('')}年${chineseNumber(month)}月${chineseNumber(day)}日`;
  });
}

function chineseNumber(text: string): number {
  const [tens, ones] = text.replace('廿', '二十').includes('十') ? text.replace('廿', '二十').split('十') : ['0', text];
  const digit = (character = '') => '〇一二三四五六七八九'.indexOf(character);
  return (tens === '' ? 1 : Math.max(0, digit(tens))) * 10 + (ones === '' ? 0 : digit(ones));
}
