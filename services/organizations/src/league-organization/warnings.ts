// Deviations of an organization from the guidance on size, seats and term: warnings, never refusals. Pure: no database.

import type { Model } from '@chunhui/model';
import { addDays } from '@chunhui/model';
import { yearsAfter } from '../term.ts';
import type { LeagueOrganization } from './league-organization.table.ts';

/** The facts compared: members including those below it, its own seats, and the day. */
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

function termBounds(
  { parameters: p }: Model,
  { kind, isSchool }: Pick<LeagueOrganization, 'kind' | 'isSchool'>,
): [number, number] {
  const isBranch = kind === 'BRANCH' || kind === 'JOINT_BRANCH';
  if (isBranch && isSchool) return [p.leagueSchoolBranchTerm.value, p.leagueSchoolBranchTerm.value];
  if (isBranch) return [p.leagueBranchMinTerm.value, p.leagueBranchMaxTerm.value];
  if (kind === 'GENERAL_BRANCH') return [p.leagueGeneralBranchMinTerm.value, p.leagueGeneralBranchMaxTerm.value];
  return [p.leagueCommitteeMinTerm.value, p.leagueCommitteeMaxTerm.value];
}

/** The longest term of an organization's committee, in years. */
export function longestTerm(model: Model, organization: Pick<LeagueOrganization, 'kind' | 'isSchool'>): number {
  return termBounds(model, organization)[1];
}
