// Notes: cells whose value differs from what was entered. A preview shows them, so that no value changes silently.
import type { Words } from './problem.ts';

/** Code → what the reader did. The value entered and the value read are listed by cell. */
export const NOTES = {
  CELL_MERGED: {
    zh: '合并单元格：区域内的每一行都取左上角的内容。',
    en: 'Merged cells: every row of the range takes the content of its first cell.',
  },
  ROW_HIDDEN: {
    zh: '隐藏的行（如被筛选掉的行）没有导入。如需导入，请取消筛选或取消隐藏后重新上传。',
    en: 'Hidden rows, such as those that a filter removes, are not imported: clear the filter or show them, then upload again.',
  },
  READ_AS_EMPTY: {
    zh: '“无”“/”等表示没有内容，按空白读取。',
    en: 'A word or sign for "nothing", read as an empty cell.',
  },
  DECIMALS_DROPPED: { zh: '去掉了末尾的“.0”。', en: 'The ".0" at the end was removed.' },
  TEXT_TIDIED: {
    zh: '换行、全角字母数字等已整理。',
    en: 'Line breaks and full-width letters and digits were normalized.',
  },
  NAME_TIDIED: {
    zh: '去掉了姓名中的空格，间隔号统一为“·”。',
    en: 'Spaces inside the name were removed; the dot was unified as "·".',
  },
  DATE_TIME_DROPPED: { zh: '日期后的时间没有导入，只取日期。', en: 'The time after the day was dropped.' },
  DATE_FROM_INSTANT: {
    zh: '带时区的时间，按北京时间取日期。',
    en: 'A time with a time zone: the day in China was taken.',
  },
  DATE_SECONDS_SHORT: {
    zh: '时间比午夜少 43 秒（某些软件写日期的误差），按次日读取，请核对。',
    en: 'The time is 43 seconds before midnight, an error of some software: read as the next day. Please check.',
  },
  DATE_FROM_SERIAL: {
    zh: '数字按 Excel 的日期序号读取，请核对。',
    en: "A number read as Excel's serial number of a day. Please check.",
  },
  RESIDENT_ID_ENDS_IN_ZEROS: {
    zh: '号码以 000 结尾，可能被表格软件改过，请对照原件核对。',
    en: 'The number ends in 000, as numbers damaged by a spreadsheet do: check it against the original.',
  },
  DIVISION_SHORT_NAME: {
    zh: '按简称找到的村（社区），请核对。',
    en: 'Found by its short name. Please check.',
  },
} as const satisfies Record<string, Words>;

export type NoteCode = keyof typeof NOTES;

/** A value together with a note: what a column returns when the value differs from the cell. */
export class ReadAs<Value> {
  readonly value: Value;
  readonly code: NoteCode;
  /** The value for display, masked where it is an ID or phone number. */
  readonly readAs: string;
  /** The cell for display; null: as it was entered. */
  readonly shown: string | null;

  constructor(value: Value, code: NoteCode, readAs: string, shown: string | null = null) {
    this.value = value;
    this.code = code;
    this.readAs = readAs;
    this.shown = shown;
  }
}
