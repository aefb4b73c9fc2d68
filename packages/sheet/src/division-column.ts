// Administrative divisions as people write them: a code, a village's name, or the names from the county down.
import { compact, excerpt } from './cell.ts';
import { type Column, type ColumnOptions, column, type DivisionName } from './column.ts';
import { Refusal } from './problem.ts';

/** Significant digits of province, prefecture, county, town and village. */
const PREFIX_LENGTHS = [2, 4, 6, 9, 12];

/** A division by its code (12 digits or their significant ones) or its name, alone or after those of its ancestors. */
export function divisionColumn<const Required extends boolean = false>(
  options: ColumnOptions<Required>,
): Column<string, Required> {
  return column(options, {
    example: '某某镇某某村',
    explain: () => ({
      zh: '行政区划代码，或名称（同名时请在前面写上乡镇）。',
      en: 'The division code, or its name (after its town where names repeat).',
    }),
    read: (cell, { divisions }) => {
      if (divisions === undefined) throw new Error('the divisions were not given');
      const value = excerpt(cell);
      const codes = codesOf(divisions).get(pathKey(String(cell)));
      if (codes === undefined) return new Refusal('DIVISION_UNKNOWN', { value }, value);
      return codes.length === 1 ? (codes[0] as string) : new Refusal('DIVISION_AMBIGUOUS', { value }, value);
    },
  });
}

/** 朱家场镇 / 谢桥村, 朱家场镇-谢桥村 and 朱家场镇谢桥村 are one path. */
function pathKey(text: string): string {
  return compact(text).replace(/[/\\>›»|、，,·-]/g, '');
}

const CODES = new WeakMap<readonly DivisionName[], Map<string, string[]>>();

/** Every way to say a division → its codes; more than one where a name repeats. Built once a list. */
function codesOf(divisions: readonly DivisionName[]): Map<string, string[]> {
  const known = CODES.get(divisions);
  if (known !== undefined) return known;
  const names = new Map(divisions.map(({ code, name }) => [code, pathKey(name)]));
  const codes = new Map<string, string[]>();
  for (const { code } of divisions) {
    for (const key of new Set([...digitsOf(code), ...pathsOf(code, names)])) {
      codes.set(key, [...(codes.get(key) ?? []), code]);
    }
  }
  CODES.set(divisions, codes);
  return codes;
}

/** 520622000000 → that and 520622. */
function digitsOf(code: string): string[] {
  return PREFIX_LENGTHS.map((length) => code.slice(0, length)).filter((digits) => digits.padEnd(12, '0') === code);
}

/** 谢桥村, 朱家场镇谢桥村, 玉屏侗族自治县朱家场镇谢桥村, … */
function pathsOf(code: string, names: ReadonlyMap<string, string>): string[] {
  const own = digitsOf(code)[0] as string;
  const paths: string[] = [];
  for (const length of PREFIX_LENGTHS.toReversed()) {
    const name = length > own.length ? undefined : names.get(code.slice(0, length).padEnd(12, '0'));
    if (name !== undefined) paths.push(name + (paths.at(-1) ?? ''));
  }
  return paths;
}
