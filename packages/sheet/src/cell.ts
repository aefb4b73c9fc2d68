// The content of a cell, and the normalization that every kind of column shares.
import { Refusal } from './problem.ts';

/**
 * A cell as it was read. Dates of a spreadsheet arrive as ISO text. A number of more digits than a spreadsheet keeps (15) is a bigint,
 * so that a column can tell it from digits that were kept as text.
 */
export type Cell = string | number | bigint | boolean | null;

/** A cell that is not empty: text is trimmed. */
export type Filled = string | number | bigint | boolean;

/** The error values of Excel, and the reader's own for a formula that was saved without a result. */
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FORMULA!)$/;
export const FORMULA_WITHOUT_VALUE = '#FORMULA!';

/** Tab, line feed and carriage return count as spaces; the other control characters mean a damaged source. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters to find
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** The filled cell, null for an empty one, or a refusal for content that no column reads. */
export function tidy(cell: Cell, longest: number): Filled | null | Refusal {
  if (typeof cell !== 'string') return cell;
  if (cell.length > longest) return new Refusal('CELL_TOO_LONG', { limit: longest }, excerpt(cell));
  if (CONTROL.test(cell) || !cell.isWellFormed()) return new Refusal('CONTROL_CHARACTER');
  const text = unescapeFormula(cell).replace(INVISIBLE, '').trim();
  if (text === '') return null;
  return ERROR_VALUE.test(text) ? new Refusal('CELL_ERROR', { value: text }, text) : text;
}

/** Words and signs that people enter for "nothing". */
const NOTHING = /^(?:无|暂无|没有|空|不详|未知|未填|待定|n[/／]?a|null|none|nil|nan|[-－—–_＿/／\\＼、×〇○]{1,4})$/i;

/** True for a word or sign that means "nothing" in a column that may be empty. */
export function isNothing(cell: Filled): boolean {
  return typeof cell === 'string' && cell.length <= 8 && NOTHING.test(cell);
}

/** Full-width letters, digits and signs as half-width ones: ２０２１／３／５ → 2021/3/5. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** For numbers and codes, where spaces have no meaning: half-width, without any space. */
export function compact(cell: Filled): string {
  return toHalfWidth(String(cell)).replace(/\s+/g, '');
}

/** 急救、烹饪, 急救,烹饪 and 急救；烹饪 are two each. */
export function partsOf(cell: Filled): string[] {
  return String(cell)
    .normalize('NFC')
    .split(/[、，,；;\n]/)
    .map((part) => toHalfWidth(part).trim())
    .filter((part) => part !== '');
}

/** The digits of a whole number that a program wrote with decimals: 13800001234.0; null for other texts. */
export function withoutDecimals(text: string): string | null {
  return /^(\d{1,40})\.0{1,20}$/.exec(text)?.[1] ?? null;
}

/** The beginning of a text, for display. */
export function excerpt(cell: Filled): string {
  const text = String(cell).replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Column 0 → A, 26 → AA, as spreadsheets show it. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Matches text that a spreadsheet would run as a formula, with or without apostrophes before it (OWASP, CSV injection). */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** Escapes text that a spreadsheet would run: a leading apostrophe makes it text. Numbers stay as they are. */
export function escapeFormula(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The exact reverse of {@link escapeFormula}. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
