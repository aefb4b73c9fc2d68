// The plan of a code list: a pure comparison of the list with the known divisions, and the problems of the list.
import { createHash } from 'node:crypto';
import type { UserError } from '@chunhui/runtime';
import { divisionPrefix } from '@chunhui/runtime';
import type { DivisionLevel } from '../division/division.table.ts';
import { userError } from '../user-errors.ts';

/** A line of the list. */
export interface ListedDivision {
  readonly code: string;
  readonly name: string;
  /** The divisions whose place it takes. */
  readonly formerCodes: readonly string[];
  readonly row: number;
}

/** A division as it is known, also one that has ended. */
export interface KnownDivision {
  readonly code: string;
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly supersededBy: string | null;
  /** The last day from which it was called something else. */
  readonly renamedOn: string | null;
  /** Whether any figure of this service is counted in it. */
  readonly counted: boolean;
}

export interface DivisionChange {
  readonly kind: 'NEW' | 'RENAMED' | 'SUPERSEDED' | 'ABOLISHED';
  readonly code: string;
  readonly level: DivisionLevel;
  readonly name: string;
  readonly before: string | null;
  readonly successor: string | null;
}

export interface DivisionListProblem extends Omit<UserError, 'path'> {
  readonly division: string | null;
  readonly row: number | null;
}

export interface DivisionPlan {
  readonly id: string;
  readonly division: string;
  readonly validFrom: string;
  readonly unchanged: number;
  readonly changes: readonly DivisionChange[];
  readonly problems: readonly DivisionListProblem[];
}

const LEVELS: Readonly<Record<number, DivisionLevel>> = {
  2: 'PROVINCE',
  4: 'PREFECTURE',
  6: 'COUNTY',
  9: 'TOWN',
  12: 'VILLAGE',
};

export const levelOf = (code: string): DivisionLevel => LEVELS[divisionPrefix(code).length] ?? 'VILLAGE';

/** The code one level up; null for a province. */
export function parentOf(code: string): string | null {
  const lengths = Object.keys(LEVELS).map(Number);
  const up = lengths[lengths.indexOf(divisionPrefix(code).length) - 1];
  return up === undefined ? null : code.slice(0, up).padEnd(12, '0');
}

/** Compares a list with the known divisions of a prefix. */
export function planDivisionChanges(
  { division, validFrom }: { readonly division: string; readonly validFrom: string },
  known: readonly KnownDivision[],
  listed: readonly ListedDivision[],
): DivisionPlan {
  const problems: DivisionListProblem[] = [];
  const report = (code: Parameters<typeof userError>[0], at: string, row: number | null) => {
    const { path: _, ...words } = userError(code);
    problems.push({ ...words, division: at, row });
  };
  const knownByCode = new Map(known.map((one) => [one.code, one]));
  const isLive = ({ validTo }: KnownDivision) => validTo === null || validTo > validFrom;
  const lines = new Map<string, ListedDivision>();
  for (const line of listed) {
    if (!/^\d{12}$/.test(line.code)) report('DIVISION_CODE_WRONG', line.code, line.row);
    else if (!line.code.startsWith(divisionPrefix(division))) report('DIVISION_OUTSIDE_LIST', line.code, line.row);
    else if (lines.has(line.code)) report('DIVISION_LISTED_TWICE', line.code, line.row);
    else lines.set(line.code, line);
  }

  const successors = new Map<string, string>();
  for (const { code, formerCodes, row } of lines.values()) {
    for (const former of formerCodes) {
      const there = knownByCode.get(former);
      if (former === code || lines.get(former)?.formerCodes.includes(code)) report('DIVISION_CYCLE', code, row);
      else if (!/^\d{12}$/.test(former) || there === undefined) {
        const elsewhere = /^\d{12}$/.test(former) && former.slice(0, 6) !== code.slice(0, 6);
        report(elsewhere ? 'DIVISION_CROSSES_COUNTIES' : 'DIVISION_FORMER_UNKNOWN', former, row);
      } else if (!isLive(there)) {
        // A list that was applied before changes nothing.
        if (there.supersededBy !== code) report('DIVISION_FORMER_ENDED', former, row);
      } else if (former.slice(0, 6) !== code.slice(0, 6)) report('DIVISION_CROSSES_COUNTIES', former, row);
      else if (levelOf(former) !== levelOf(code)) report('DIVISION_LEVEL_DIFFERS', former, row);
      else if (lines.has(former)) report('DIVISION_STILL_LISTED', former, row);
      else if (successors.has(former)) report('DIVISION_SUPERSEDED_TWICE', former, row);
      else successors.set(former, code);
    }
  }

  const changes: DivisionChange[] = [];
  let unchanged = 0;
  for (const { code, name, row } of lines.values()) {
    const there = knownByCode.get(code);
    const parent = parentOf(code);
    const change = { code, level: levelOf(code), name, before: null, successor: null };
    if (there === undefined) {
      const known = parent !== null && knownByCode.get(parent);
      const parentStays = lines.has(parent ?? '') || (parent === division && known && isLive(known));
      if (!parentStays) report('DIVISION_PARENT_MISSING', code, row);
      if (['PROVINCE', 'PREFECTURE', 'COUNTY'].includes(change.level)) report('DIVISION_COUNTY_FIXED', code, row);
      changes.push({ ...change, kind: 'NEW' });
    } else if (!isLive(there)) report('DIVISION_CODE_USED', code, row);
    else if (there.name !== name) {
      const last = [there.validFrom, there.renamedOn]
        .filter((day) => day !== null)
        .sort()
        .at(-1);
      if (last !== undefined && last >= validFrom) report('DIVISION_VALIDITY_OVERLAPS', code, row);
      changes.push({ ...change, kind: 'RENAMED', before: there.name });
    } else unchanged += 1;
  }
  for (const there of known) {
    const { code, name } = there;
    if (!isLive(there) || lines.has(code) || code === division) continue;
    const successor = successors.get(code) ?? null;
    if (there.validTo !== null || (there.validFrom !== null && there.validFrom >= validFrom))
      report('DIVISION_VALIDITY_OVERLAPS', code, null);
    if (['PROVINCE', 'PREFECTURE', 'COUNTY'].includes(levelOf(code))) report('DIVISION_COUNTY_FIXED', code, null);
    else if (successor === null && levelOf(code) === 'VILLAGE' && there.counted)
      report('DIVISION_NOT_EMPTY', code, null);
    if (parentOf(code) !== null && [...lines.keys()].some((line) => parentOf(line) === code))
      report('DIVISION_PARENT_MISSING', code, null);
    changes.push({
      kind: successor === null ? 'ABOLISHED' : 'SUPERSEDED',
      code,
      level: levelOf(code),
      name,
      before: null,
      successor,
    });
  }
  changes.sort((one, other) => (one.code < other.code ? -1 : 1));
  const id = createHash('sha256')
    .update(JSON.stringify([division, validFrom, changes]))
    .digest('hex')
    .slice(0, 32);
  return { id, division, validFrom, unchanged, changes, problems };
}
