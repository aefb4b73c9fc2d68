// Columns of administrative divisions: a code, or a name as people use it.
import { compact, excerpt, withoutDecimals } from './cell.ts';
import { type Column, type ColumnOptions, column, type DivisionName, type Lists } from './column.ts';
import { DivisionIndex } from './division-index.ts';
import { ReadAs } from './note.ts';
import { Refusal } from './problem.ts';

/** Divisions that a refusal names at most. */
const NAMED = 6;

/** A division by its code (12 digits or the significant ones) or its name, in full or short, alone or after divisions above. */
export function divisionColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required>,
): Column<string, Required> {
  return column<string, Required>(options, {
    example: exampleOf,
    explain: (lists) => ({
      zh: `填乡镇（街道）和村（社区）的名称，如“${exampleOf(lists)}”，或 12 位区划代码；没有同名时可只填村名。`,
      en: `Town and village, like ${exampleOf(lists)}, or the division code of 12 digits; the village alone where no other has its name.`,
    }),
    read: (cell, { divisions, within = '' }) => {
      if (divisions === undefined) throw new Error('the divisions were not given');
      const index = indexOf(divisions);
      const text = compact(cell);
      const { codes, isExact, similar } = index.find(withoutDecimals(text) ?? text, within);
      const value = excerpt(cell);
      const labels = (all: readonly string[]) =>
        all
          .slice(0, NAMED)
          .map((code) => index.labelOf(code))
          .join('、') + (all.length > NAMED ? '…' : '');
      const [code, other] = codes;
      if (other !== undefined) return new Refusal('DIVISION_AMBIGUOUS', { value, candidates: labels(codes) }, value);
      if (code !== undefined)
        return isExact ? code : new ReadAs(code, 'DIVISION_SHORT_NAME', index.labelOf(code), value);
      if (similar.length > 0) return new Refusal('DIVISION_SIMILAR', { value, candidates: labels(similar) }, value);
      return new Refusal('DIVISION_UNKNOWN', { value, example: exampleOf({ divisions }) }, value);
    },
  });
}

/** A village of the list in the form that is asked for. */
function exampleOf({ divisions = [] }: Lists): string {
  const village = divisions.find(({ code }) => !code.endsWith('000'));
  return village === undefined ? '某某镇某某村' : indexOf(divisions).labelOf(village.code);
}

const INDEXES = new WeakMap<readonly DivisionName[], DivisionIndex>();

/** Built once a list. */
function indexOf(divisions: readonly DivisionName[]): DivisionIndex {
  const index = INDEXES.get(divisions) ?? new DivisionIndex(divisions);
  INDEXES.set(divisions, index);
  return index;
}
