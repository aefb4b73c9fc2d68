// Judges a roster of League members by the rules of admitting one, in a few statements for all of its rows.

import { modelOf } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { ageOn, type Model, personNameKey, readResidentId } from '@chunhui/model';
import { type RosterTask, type RowProblem, toRowProblems, type Verdict } from '@chunhui/roster';
import type { UserError } from '@chunhui/runtime';
import type { LeagueMember } from '../league-member/league-member.table.ts';
import { userError } from '../user-errors.ts';
import type { LeagueMemberRosterRow as Row } from './league-member-roster.columns.ts';
import { type Branch, branchesIn, type Found, membersLike } from './league-member-roster.store.ts';

const COLUMNS = { name: 'name', residentId: 'residentId', branch: 'branch', joinedOn: 'joinedOn' };
const problemsOf = (...errors: readonly UserError[]): RowProblem[] => toRowProblems(errors, COLUMNS);

interface Read {
  readonly row: Row;
  readonly problems: readonly RowProblem[];
  readonly personId: string;
  readonly birthDate: string;
  readonly branch: Branch | null;
}

export async function judgeLeagueMembers(
  session: Session,
  rows: readonly Row[],
  task: RosterTask<unknown>,
): Promise<Verdict<Found>[]> {
  const model = await modelOf(session);
  const branches = await branchesIn(session, model, task.prefix);
  const reads = rows.map((row) => read(session, row, branches, task.today));
  const there = await membersLike(session, reads);
  const earlier = new Map<string, number>();
  return reads.map((one, index) => {
    const verdict = judge(model, one, there);
    const sign = `${one.row.name} ${one.birthDate}`;
    const before = earlier.get(sign);
    if (before === undefined) earlier.set(sign, index);
    if (verdict.state !== 'NEW' || before === undefined) return verdict;
    return { state: 'ALIKE', found: verdict.found, ids: [], row: before };
  });
}

function read(session: Session, row: Row, branches: readonly Branch[], today: string): Read {
  const { value: identity } = readResidentId(row.residentId ?? '', today);
  const named = branches.filter(
    ({ name, divisionCode }) =>
      (row.branch === null || name === row.branch) && (row.division === null || divisionCode === row.division),
  );
  const [branch = null] = named.length === 1 ? named : [];
  const wrong = [
    ...(identity === null ? [userError('RESIDENT_ID_MISSING', ['residentId'])] : []),
    ...(branch === null ? [userError(named.length > 1 ? 'BRANCH_NOT_CLEAR' : 'BRANCH_NOT_FOUND', ['branch'])] : []),
  ];
  return {
    row,
    branch,
    problems: problemsOf(...wrong),
    personId: identity === null ? '' : session.vault.personId(identity.number),
    birthDate: identity?.birthDate ?? '',
  };
}

function judge(
  model: Model,
  { row, problems, personId, birthDate, branch }: Read,
  there: readonly LeagueMember[],
): Verdict<Found> {
  if (problems.length > 0 || branch === null) return { state: 'REFUSED', problems };
  const known = there.find((member) => member.personId === personId) ?? null;
  const found: Found = { personId, birthDate, branch, known };
  const { leagueMemberMinAge, leagueMemberMaxAge } = model.parameters;
  const age = ageOn(birthDate, row.joinedOn);
  if (age < leagueMemberMinAge.value || age > leagueMemberMaxAge.value)
    return toRefusedVerdict('LEAGUE_AGE_WRONG', 'joinedOn');
  if (known !== null) {
    if (personNameKey(known.name) !== personNameKey(row.name))
      return toRefusedVerdict('LEAGUE_MEMBER_NAME_DIFFERS', 'name');
    // A transfer needs the consent of both branches, which an import does not have.
    if (known.organizationId !== branch.id) return toRefusedVerdict('LEAGUE_MEMBER_ELSEWHERE', 'branch');
    return known.joinedOn === row.joinedOn
      ? { state: 'SAME', found }
      : { state: 'DUPLICATE', found, id: known.id, differs: ['joinedOn'] };
  }
  const alike = there.filter((member) => member.name === row.name && member.birthDate === birthDate);
  if (alike.length > 0) return { state: 'ALIKE', found, ids: alike.map(({ id }) => id), row: null };
  return { state: 'NEW', found };
}

function toRefusedVerdict(code: Parameters<typeof userError>[0], path: string): Verdict<Found> {
  return { state: 'REFUSED', problems: problemsOf(userError(code, [path])) };
}
