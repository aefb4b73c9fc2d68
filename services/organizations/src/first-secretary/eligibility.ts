// Who may become first secretary of a village branch: one check, used by the query beforehand and by the appointment itself.
import { futureErrors, modelOf } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { ageOn, firstSecretaryIneligibility, type Model, type ResidentId, readResidentId } from '@chunhui/model';
import { covers, inputs, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { isMemberOn } from '../league-member/league-member.store.ts';
import { leagueOrganizationsById } from '../league-organization/league-organization.store.ts';
import type { LeagueOrganization } from '../league-organization/league-organization.table.ts';
import { beforeFoundedErrors } from '../term.ts';
import { userError } from '../user-errors.ts';
import { firstSecretaryInOfficeByPerson, latestFirstSecretaryOf } from './first-secretary.store.ts';
import type { FirstSecretaryAppointment } from './first-secretary.table.ts';

const { date, id } = inputs;

export const channel = z.enum([
  'STATIONED_WORK_TEAM',
  'VILLAGE_TWO_COMMITTEES',
  'EDUCATED_RURAL_YOUTH',
  'PROSPERITY_LEADER',
]);

export const eligibilityInput = z.object({
  branch: id,
  idNumber: z.string(),
  politicalStatus: z.enum(['LEAGUE_MEMBER', 'CPC_MEMBER', 'NEITHER']),
  channel,
  appointedOn: date,
  replaces: id.nullish(),
});

type Candidacy = z.output<typeof eligibilityInput>;

/** A reason against an appointment, with the source of the rule; null for an input that is impossible in itself. */
export interface IneligibilityReason extends UserError {
  readonly citation: string | null;
}

export interface Eligibility {
  readonly eligible: boolean;
  /** On the day of the appointment; null when the ID number is invalid. */
  readonly age: number | null;
  readonly reasons: readonly IneligibilityReason[];
  readonly identity: ResidentId | null;
  readonly branch: LeagueOrganization | null;
  /** The newest appointment of the branch, in office or not. */
  readonly latest: FirstSecretaryAppointment | null;
}

/** Checks an appointment; every reason against it is given, not only the first. */
export async function checkEligibility(session: Session, input: Candidacy): Promise<Eligibility> {
  const model = await modelOf(session);
  const { value: identity, refusal } = readResidentId(input.idNumber, session.today);
  const [found] = await leagueOrganizationsById(session, [input.branch]);
  const branch = found != null && covers(session.scope, found.divisionCode) ? found : null;
  const latest = branch === null ? null : await latestFirstSecretaryOf(session, branch.id);
  const reasons = [
    ...cited('GB 11643', refusal === null ? [] : [{ ...refusal, path: ['idNumber'] }]),
    ...cited(null, futureErrors(session, { appointedOn: input.appointedOn })),
    ...(await personReasons(session, model, input, identity)),
    ...channelReasons(model, input),
    ...branchReasons(model, input, branch),
    ...cited(null, officeErrors(input, latest)),
    ...(await otherOfficeReasons(session, model, input, identity)),
  ];
  return {
    eligible: reasons.length === 0,
    age: identity === null ? null : ageOn(identity.birthDate, input.appointedOn),
    reasons,
    identity,
    branch,
    latest,
  };
}

/** Age and membership. A League member is on the county's list on the day of the appointment; there is no list of Party members. */
async function personReasons(
  session: Session,
  model: Model,
  { politicalStatus, appointedOn }: Candidacy,
  identity: ResidentId | null,
): Promise<IneligibilityReason[]> {
  const policy = model.policy.number;
  if (politicalStatus === 'NEITHER')
    return cited(policy, [userError('POLITICAL_STATUS_NOT_ALLOWED', ['politicalStatus'])]);
  if (identity === null) return [];
  const onList =
    politicalStatus !== 'LEAGUE_MEMBER' ||
    (await isMemberOn(session, session.vault.personId(identity.number), appointedOn));
  return [
    ...firstSecretaryIneligibility(model, { birthDate: identity.birthDate, politicalStatus }, appointedOn).flatMap(
      ({ code, citation }) => cited(citation, [userError(code, ['idNumber'])]),
    ),
    ...cited(policy, onList ? [] : [userError('NOT_ON_MEMBER_LIST', ['idNumber'])]),
  ];
}

function channelReasons(model: Model, input: Candidacy): IneligibilityReason[] {
  const { value: allowed, citation } = model.parameters.firstSecretaryChannels;
  return cited(citation, allowed.includes(input.channel) ? [] : [userError('CHANNEL_NOT_ALLOWED', ['channel'])]);
}

function branchReasons(
  model: Model,
  { appointedOn }: Candidacy,
  branch: LeagueOrganization | null,
): IneligibilityReason[] {
  if (branch === null) return cited(null, [userError('LEAGUE_ORGANIZATION_UNKNOWN', ['branch'])]);
  if (branch.dissolvedOn !== null) return cited(null, [userError('LEAGUE_ORGANIZATION_DISSOLVED', ['branch'])]);
  if (!isVillageBranch(branch)) return cited(model.policy.number, [userError('NOT_A_VILLAGE_BRANCH', ['branch'])]);
  return cited(null, beforeFoundedErrors(branch, 'appointedOn', appointedOn));
}

/** The branch of a village: a residents' committee (village part below 200, GB/T 10114) has no first secretary. */
function isVillageBranch({ kind, divisionCode }: LeagueOrganization): boolean {
  return (kind === 'BRANCH' || kind === 'JOINT_BRANCH') && divisionCode.slice(9) >= '200';
}

/** A branch has one first secretary at a time, and terms follow each other. */
function officeErrors({ appointedOn, replaces }: Candidacy, latest: FirstSecretaryAppointment | null): UserError[] {
  const inOffice = latest?.endedOn === null ? latest.id : null;
  return [
    ...(inOffice !== null && inOffice !== replaces ? [userError('BRANCH_HAS_FIRST_SECRETARY', ['branch'])] : []),
    ...(replaces != null && inOffice !== replaces ? [userError('REPLACED_NOT_IN_OFFICE', ['replaces'])] : []),
    ...(latest !== null && appointedOn <= (latest.endedOn ?? latest.appointedOn)
      ? [userError('TERM_OVERLAPS', ['appointedOn'])]
      : []),
  ];
}

/** A person is first secretary of one branch at a time, and does not replace themselves. */
async function otherOfficeReasons(
  session: Session,
  model: Model,
  { branch, replaces }: Candidacy,
  identity: ResidentId | null,
): Promise<IneligibilityReason[]> {
  if (identity === null) return [];
  const office = await firstSecretaryInOfficeByPerson(session, session.vault.personId(identity.number));
  if (office === null) return [];
  if (office.branchId !== branch)
    return cited(model.policy.number, [userError('ALREADY_FIRST_SECRETARY', ['idNumber'])]);
  return cited(null, office.id === replaces ? [userError('REPLACES_ONESELF', ['replaces'])] : []);
}

function cited(citation: string | null, errors: readonly UserError[]): IneligibilityReason[] {
  return errors.map((error) => ({ ...error, citation }));
}
