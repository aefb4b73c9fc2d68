// Members of branches: admitted, given posts, transferred when both sides agree, and leaving with age.

import { modelOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { ageOn, hasCode } from '@chunhui/model';
import { divisionPrefix, inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { requireOrganization } from '../league-organization/league-organization.service.ts';
import type { LeagueOrganization } from '../league-organization/league-organization.table.ts';
import { identify, personInput } from '../person-input.ts';
import { today } from '../today.ts';
import { userError } from '../user-errors.ts';
import {
  ageOut,
  completeTransfer,
  endPost,
  leagueMembersById,
  openTransfer,
  placeMember,
  placePost,
  placeTransfer,
} from './league-member.store.ts';
import type { LeagueMember, LeaguePost, LeagueTransfer } from './league-member.table.ts';

const { idempotencyKey } = inputs;
export const admitInput = z.object({
  organization: z.string(),
  person: personInput,
  joinedOn: inputs.date,
  idempotencyKey,
});
export const postInput = z.object({
  organization: z.string(),
  person: personInput,
  post: z.string(),
  beganOn: inputs.date,
  termEndsOn: inputs.date,
  idempotencyKey,
});
export const endPostInput = z.object({ post: z.string(), endedOn: inputs.date, idempotencyKey });
export const requestTransferInput = z.object({ member: z.string(), to: z.string(), idempotencyKey });
export const acceptTransferInput = z.object({ transfer: z.string(), idempotencyKey });
export const ageOutInput = z.object({ division: z.string(), on: inputs.date, idempotencyKey });

export async function admitMember(session: Session, input: z.output<typeof admitInput>): Promise<LeagueMember> {
  const model = await modelOf(session);
  const branch = await requireOrganization(session, input.organization, 'organization');
  await checkHoldsMembers(session, branch, 'organization');
  const { personId, name, birthDate } = await identify(session, input.person);
  const { leagueMemberMinAge, leagueMemberMaxAge } = model.parameters;
  const age = ageOn(birthDate, input.joinedOn);
  if (age < leagueMemberMinAge.value || age > leagueMemberMaxAge.value)
    throw new RefusedError([userError('LEAGUE_AGE_WRONG', ['person', 'idNumber'])]);
  if (input.joinedOn > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['joinedOn'])]);
  const member: LeagueMember = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: branch.divisionCode,
    organizationId: branch.id,
    personId,
    name,
    birthDate,
    joinedOn: input.joinedOn,
    leftOn: null,
    leftReason: null,
  };
  if (!(await placeMember(session, member))) throw new RefusedError([userError('LEAGUE_MEMBER_ALREADY', ['person'])]);
  session.audit({ action: 'league-member.admit', nounId: member.id, after: { personId, organizationId: branch.id } });
  return member;
}

export async function appointToPost(session: Session, input: z.output<typeof postInput>): Promise<LeaguePost> {
  const organization = await requireOrganization(session, input.organization, 'organization');
  if (!hasCode(await modelOf(session), 'cadrePost', input.post))
    throw new RefusedError([userError('POST_UNKNOWN', ['post'])]);
  if (input.termEndsOn <= input.beganOn) throw new RefusedError([userError('TERM_ENDS_BEFORE_START', ['termEndsOn'])]);
  if (input.beganOn > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['beganOn'])]);
  const { personId, name } = await identify(session, input.person);
  const { post, beganOn, termEndsOn } = input;
  const row: LeaguePost = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: organization.divisionCode,
    organizationId: organization.id,
    personId,
    name,
    post,
    beganOn,
    termEndsOn,
    endedOn: null,
  };
  if (!(await placePost(session, row))) throw new RefusedError([userError('POST_HELD', ['person'])]);
  session.audit({ action: 'league-post.appoint', nounId: row.id, after: { personId, post, beganOn, termEndsOn } });
  return row;
}

export async function leavePost(
  session: Session,
  { post: id, endedOn }: z.output<typeof endPostInput>,
): Promise<LeaguePost> {
  const post = endedOn > today() ? null : await endPost(session, id, endedOn);
  if (post === null) throw new RefusedError([userError('POST_NOT_HELD', ['post'])]);
  session.audit({ action: 'league-post.end', nounId: id, after: { endedOn } });
  return post;
}

/** One side asks; the member moves when somebody else agrees for the other side. */
export async function requestTransfer(
  session: Session,
  { member: id, to }: z.output<typeof requestTransferInput>,
): Promise<LeagueTransfer> {
  const [member] = await leagueMembersById(session, [id]);
  if (member == null || member.leftOn !== null)
    throw new RefusedError([userError('LEAGUE_MEMBER_UNKNOWN', ['member'])]);
  const target = await requireOrganization(session, to, 'to');
  await checkHoldsMembers(session, target, 'to');
  if (target.id === member.organizationId) throw new RefusedError([userError('TRANSFER_NOWHERE', ['to'])]);
  const transfer: LeagueTransfer = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: member.divisionCode,
    memberId: id,
    fromId: member.organizationId,
    toId: to,
    requestedBy: session.subject ?? '',
    requestedOn: today(),
    acceptedBy: null,
    acceptedOn: null,
  };
  if (!(await placeTransfer(session, transfer))) throw new RefusedError([userError('TRANSFER_OPEN', ['member'])]);
  session.audit({ action: 'league-transfer.request', nounId: transfer.id, after: transfer });
  return transfer;
}

export async function acceptTransfer(
  session: Session,
  { transfer: id }: z.output<typeof acceptTransferInput>,
): Promise<LeagueMember> {
  const transfer = await openTransfer(session, id);
  if (transfer === null) throw new RefusedError([userError('TRANSFER_UNKNOWN', ['transfer'])]);
  if (transfer.requestedBy === session.subject)
    throw new RefusedError([userError('TRANSFER_NEEDS_OTHER', ['transfer'])]);
  const target = await requireOrganization(session, transfer.toId, 'transfer');
  if (!(await completeTransfer(session, transfer, target.divisionCode, today())))
    throw new RefusedError([userError('LEAGUE_MEMBER_UNKNOWN', ['transfer'])]);
  session.audit({
    action: 'league-transfer.accept',
    nounId: id,
    before: { organizationId: transfer.fromId },
    after: { organizationId: transfer.toId },
  });
  const [member] = await leagueMembersById(session, [transfer.memberId]);
  return member as LeagueMember;
}

/** Members who have completed 28 (the model's age) leave, unless they hold a post; answers how many. */
export async function ageOutMembers(session: Session, { division, on }: z.output<typeof ageOutInput>): Promise<number> {
  if (on > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['on'])]);
  const { leagueMemberMaxAge } = (await modelOf(session)).parameters;
  const left = await ageOut(session, divisionPrefix(division), leagueMemberMaxAge.value, on);
  session.audit({ action: 'league-member.age-out', nounId: division, after: { on, left } });
  return left.length;
}

async function checkHoldsMembers(session: Session, { kind }: LeagueOrganization, field: string): Promise<void> {
  const model = await modelOf(session);
  const { hasMembers } = model.catalogue.leagueOrganizationKind.find(({ code }) => code === kind) ?? {};
  if (!hasMembers) throw new RefusedError([userError('MEMBERS_IN_BRANCHES_ONLY', [field])]);
}
