// The village of a row: the one it names, or the one that its file was uploaded for.
import type { RosterTask, RowProblem } from './kind.ts';
import { userError } from './user-errors.ts';

/** The village or community of a row, or a problem of the column `key`. */
export function villageOf(
  named: string | null,
  { division, prefix }: Pick<RosterTask<unknown>, 'division' | 'prefix'>,
  key: string,
): { readonly village: string; readonly problem: null } | { readonly village: null; readonly problem: RowProblem } {
  const village = named ?? division;
  const isVillage = !village.endsWith('000');
  if (isVillage && village.startsWith(prefix)) return { village, problem: null };
  const { code, zh, en } = userError(named === null ? 'ROSTER_DIVISION_MISSING' : 'ROSTER_DIVISION_OUTSIDE');
  return { village: null, problem: { code, zh, en, key } };
}
