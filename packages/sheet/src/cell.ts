// What stands in a cell, and the tidying that every kind of column shares.
import { Refusal } from './problem.ts';

/**
 * A cell as it was read. Dates of a spreadsheet arrive as ISO text, and numbers too long for a spreadsheet's 15 digits as the
 * text of the file, so that nothing is lost before a column has looked at it.
 */
export type Cell = string | number | boolean | null;

/** A cell with something in it: text is trimmed and never empty. */
export type Filled = string | number | boolean;

/** What Excel shows instead of a result, and what the reader puts for a formula that was saved without one. */
const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FORMULA!)$/;
export const FORMULA_WITHOUT_VALUE = '#FORMULA!';

/** Tab, newline and carriage return count as spaces; all others mean that the text came from somewhere broken. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what we look for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** The filled cell, null for an empty one, or why nothing should look at it. */
export function tidy(cell: Cell, longest: number): Filled | null | Refusal {
  if (typeof cell !== 'string') return cell;
  if (cell.length > longest) return new Refusal('CELL_TOO_LONG', { limit: longest }, excerpt(cell));
  if (CONTROL.test(cell) || !cell.isWellFormed()) return new Refusal('CONTROL_CHARACTER');
  const text = unescapeFormula(cell).replace(INVISIBLE, '').trim();
  if (text === '') return null;
  return ERROR_VALUE.test(text) ? new Refusal('CELL_ERROR', { value: text }, text) : text;
}

/** Full-width letters, digits and signs as half-width ones: ２０２１／３／５ → 2021/3/5. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** For numbers and codes, where spaces mean nothing: half-width, without any space. */
export function compact(cell: Filled): string {
  return toHalfWidth(String(cell)).replace(/\s+/g, '');
}

/** The beginning of a text, for showing. */
export function excerpt(cell: Filled): string {
  const text = String(cell).replace(/\s+/g, ' ');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Column 0 → A, 26 → AA: as the person sees it. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** True for text that a spreadsheet would take for a formula, with or without apostrophes before it (OWASP, CSV injection). */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** Defuses text that a spreadsheet would run: a leading apostrophe makes it text. Numbers are harmless as they are. */
export function escapeFormula(cell: Cell): Cell {
  return typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The exact reverse of {@link escapeFormula}, so that what we wrote reads back as it was. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
