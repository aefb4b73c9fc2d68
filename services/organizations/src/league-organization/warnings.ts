// What guidance says of an organization's size, seats and term: warned of, never refused. Pure: no database.

import type { Model } from '@chunhui/model';
import { addDays } from '@chunhui/model';
import type { LeagueOrganization } from './league-organization.table.ts';

/** What is compared: members below it too, seats of its own, and the day. */
export interface LeagueFacts {
  readonly members: number;
  readonly seats: number;
  /** Of the seats, those of the standing committee. */
  readonly standing: number;
  readonly today: string;
}

/** Codes of the model's catalogue `warning`, in its order. */
export function warningsOf(model: Model, organization: LeagueOrganization, facts: LeagueFacts): string[] {
  const { kind } = organization;
  const warnings: string[] = [];
  const [fewest, most] = memberBounds(model, kind);
  if (facts.members < fewest) warnings.push(kind === 'BRANCH' ? 'JOINT_BRANCH_ADVISED' : 'TOO_FEW_MEMBERS');
  if (facts.members > most) warnings.push('TOO_MANY_MEMBERS');
  const [fewestSeats, mostSeats] = seatBounds(model, kind, facts.members);
  const [fewestStanding, mostStanding] = standingBounds(model, kind, facts.members);
  if (facts.seats < fewestSeats || facts.standing < fewestStanding) warnings.push('TOO_FEW_SEATS');
  if (facts.seats > mostSeats || facts.standing > mostStanding) warnings.push('TOO_MANY_SEATS');
  return [...warnings, ...termWarnings(model, organization, facts.today)];
}

function memberBounds({ parameters: p }: Model, kind: LeagueOrganization['kind']): [number, number] {
  if (kind === 'BRANCH') return [p.leagueBranchMinMembers.value, p.leagueBranchMaxMembers.value];
  if (kind === 'JOINT_BRANCH') return [0, p.leagueBranchMaxMembers.value];
  if (kind === 'GENERAL_BRANCH') return [p.leagueGeneralBranchMinMembers.value, Number.POSITIVE_INFINITY];
  return kind === 'COMMITTEE'
    ? [p.leagueCommitteeMinMembers.value, Number.POSITIVE_INFINITY]
    : [0, Number.POSITIVE_INFINITY];
}

function seatBounds({ parameters: p }: Model, kind: LeagueOrganization['kind'], members: number): [number, number] {
  if (kind === 'BRANCH' || kind === 'JOINT_BRANCH') return [p.leagueBranchMinSeats.value, p.leagueBranchMaxSeats.value];
  if (kind === 'GENERAL_BRANCH') return [p.leagueGeneralBranchMinSeats.value, p.leagueGeneralBranchMaxSeats.value];
  if (kind !== 'COMMITTEE') return [0, Number.POSITIVE_INFINITY];
  return members >= p.leagueLargeCommitteeFromMembers.value
    ? [p.leagueLargeCommitteeMinSeats.value, p.leagueLargeCommitteeMaxSeats.value]
    : [p.leagueCommitteeMinSeats.value, p.leagueCommitteeMaxSeats.value];
}

/** Only a large committee has a standing committee. */
function standingBounds({ parameters: p }: Model, kind: LeagueOrganization['kind'], members: number): [number, number] {
  return kind === 'COMMITTEE' && members >= p.leagueLargeCommitteeFromMembers.value
    ? [p.leagueStandingCommitteeMinSeats.value, p.leagueStandingCommitteeMaxSeats.value]
    : [0, kind === 'COMMITTEE' ? 0 : Number.POSITIVE_INFINITY];
}

function termWarnings(model: Model, organization: LeagueOrganization, today: string): string[] {
  const { electedOn, termEndsOn } = organization;
  if (electedOn === null || termEndsOn === null) return [];
  const [shortest, longest] = termBounds(model, organization);
  const warnings: string[] = [];
  if (termEndsOn < yearsAfter(electedOn, shortest)) warnings.push('TERM_TOO_SHORT');
  if (termEndsOn > yearsAfter(electedOn, longest)) warnings.push('TERM_TOO_LONG');
  if (termEndsOn < today) warnings.push('ELECTION_OVERDUE');
  else if (termEndsOn <= addDays(today, model.parameters.electionNotice.value)) warnings.push('ELECTION_DUE');
  return warnings;
}

function termBounds({ parameters: p }: Model, { kind, isSchool }: LeagueOrganization): [number, number] {
  const isBranch = kind === 'BRANCH' || kind === 'JOINT_BRANCH';
  if (isBranch && isSchool) return [p.leagueSchoolBranchTerm.value, p.leagueSchoolBranchTerm.value];
  if (isBranch) return [p.leagueBranchMinTerm.value, p.leagueBranchMaxTerm.value];
  if (kind === 'GENERAL_BRANCH') return [p.leagueGeneralBranchMinTerm.value, p.leagueGeneralBranchMaxTerm.value];
  return [p.leagueCommitteeMinTerm.value, p.leagueCommitteeMaxTerm.value];
}

/** The day so many years later; from 29 February it is 1 March in common years. */
export function yearsAfter(day: string, years: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}
