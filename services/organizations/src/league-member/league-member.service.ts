// The rules of members, posts and transfers: members are of League age and in a branch; posts are held by members, for a term.
import { futureErrors, modelOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { ageOn, hasCode, type Model } from '@chunhui/model';
import { allow, divisionPrefix, inputs, RefusedError, throwUserErrors, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { requireOrganization, requireOwnOrganization } from '../league-organization/league-organization.service.ts';
import { lockLeagueOrganization } from '../league-organization/league-organization.store.ts';
import type { LeagueOrganization } from '../league-organization/league-organization.table.ts';
import { longestTerm } from '../league-organization/warnings.ts';
import { type Identity, identify, personInput } from '../person-input.ts';
import { beforeFoundedErrors, termErrors } from '../term.ts';
import { userError } from '../user-errors.ts';
import {
  ageOut,
  completeTransfer,
  endPost,
  isMemberOn,
  isPostHeld,
  leagueMembersById,
  openTransfer,
  placeMember,
  placePost,
  placeTransfer,
} from './league-member.store.ts';
import type { LeagueMember, LeaguePost, LeagueTransfer } from './league-member.table.ts';

const { date, id, idempotencyKey } = inputs;
const writesPeople = allow('organization-person:write');
export const politicalStatus = z.enum(['LEAGUE_MEMBER', 'CPC_MEMBER', 'NEITHER']);

export const admitLeagueMember = mutation({
  access: writesPeople,
  input: z.object({ organization: id, person: personInput, joinedOn: date, idempotencyKey }),
  noun: 'member',
  async run(session, { joinedOn, ...input }): Promise<LeagueMember> {
    const model = await modelOf(session);
    const branch = await requireOwnOrganization(session, input.organization, 'organization');
    requireMembers(model, branch, 'organization');
    const { personId, name, birthDate } = await identify(session, input.person);
    const { leagueMemberMinAge, leagueMemberMaxAge } = model.parameters;
    const age = ageOn(birthDate, joinedOn);
    throwUserErrors([
      ...futureErrors(session, { joinedOn }),
      ...(age < leagueMemberMinAge.value || age > leagueMemberMaxAge.value
        ? [userError('LEAGUE_AGE_WRONG', ['person', 'idNumber'])]
        : []),
    ]);
    const member: LeagueMember = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: branch.divisionCode,
      organizationId: branch.id,
      personId,
      name,
      birthDate,
      joinedOn,
      leftOn: null,
      leftReason: null,
    };
    if (!(await placeMember(session, member))) throw new RefusedError(userError('LEAGUE_MEMBER_ALREADY', ['person']));
    session.audit({ action: 'league-member.admit', nounId: member.id, after: { personId, organizationId: branch.id } });
    return member;
  },
});

export const appointLeaguePost = mutation({
  access: writesPeople,
  input: z.object({
    organization: id,
    person: personInput,
    politicalStatus: politicalStatus.default('LEAGUE_MEMBER'),
    post: z.string(),
    beganOn: date,
    termEndsOn: date,
    idempotencyKey,
  }),
  noun: 'post',
  async run(session, { post, beganOn, termEndsOn, ...input }): Promise<LeaguePost> {
    const model = await modelOf(session);
    // Of two concurrent appointments of a secretary the second waits here, and then sees the first.
    await lockLeagueOrganization(session, input.organization);
    const organization = await requireOwnOrganization(session, input.organization, 'organization');
    const person = await identify(session, input.person);
    throwUserErrors([
      ...(await postErrors(session, model, organization, post)),
      ...termErrors(session, { beganOn }, termEndsOn, longestTerm(model, organization)),
      ...beforeFoundedErrors(organization, 'beganOn', beganOn),
      ...(await holderErrors(session, model, person, input.politicalStatus, beganOn)),
    ]);
    const { personId, name } = person;
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
    if (!(await placePost(session, row))) throw new RefusedError(userError('POST_HELD', ['person']));
    session.audit({
      action: 'league-post.appoint',
      nounId: row.id,
      after: { personId, politicalStatus: input.politicalStatus, post, beganOn, termEndsOn },
    });
    return row;
  },
});

/** A post of the county's model, which is not held already where the model allows one holder. */
async function postErrors(
  session: Session,
  model: Model,
  organization: LeagueOrganization,
  post: string,
): Promise<UserError[]> {
  if (!hasCode(model, 'cadrePost', post)) return [userError('POST_UNKNOWN', ['post'])];
  const { single } = model.catalogue.cadrePost.find(({ code }) => code === post) ?? {};
  return single && (await isPostHeld(session, organization.id, post)) ? [userError('POST_TAKEN', ['post'])] : [];
}

/** The holder of a post is on the county's list of League members on the first day, or a Party member of age. */
async function holderErrors(
  session: Session,
  model: Model,
  { personId, birthDate }: Identity,
  status: z.output<typeof politicalStatus>,
  on: string,
): Promise<UserError[]> {
  if (status === 'NEITHER') return [userError('POLITICAL_STATUS_NOT_ALLOWED', ['politicalStatus'])];
  if (status === 'LEAGUE_MEMBER')
    return (await isMemberOn(session, personId, on)) ? [] : [userError('NOT_ON_MEMBER_LIST', ['person'])];
  return ageOn(birthDate, on) < model.parameters.cpcMemberMinAge.value
    ? [userError('TOO_YOUNG', ['person', 'idNumber'])]
    : [];
}

export const endLeaguePost = mutation({
  access: writesPeople,
  input: z.object({ post: id, endedOn: date, idempotencyKey }),
  noun: 'post',
  async run(session, { post: postId, endedOn }): Promise<LeaguePost> {
    throwUserErrors(futureErrors(session, { endedOn }));
    const post = await endPost(session, postId, endedOn);
    if (post === null) throw new RefusedError(userError('POST_NOT_HELD', ['post']));
    session.audit({ action: 'league-post.end', nounId: postId, after: { endedOn } });
    return post;
  },
});

/** One side asks; the member moves when someone else agrees for the other side. */
export const requestMemberTransfer = mutation({
  access: writesPeople,
  input: z.object({ member: id, to: id, idempotencyKey }),
  noun: 'transfer',
  async run(session, { member: memberId, to }): Promise<LeagueTransfer> {
    const [member] = await leagueMembersById(session, [memberId]);
    if (member == null || member.leftOn !== null)
      throw new RefusedError(userError('LEAGUE_MEMBER_UNKNOWN', ['member']));
    const target = await requireOrganization(session, to, 'to');
    requireMembers(await modelOf(session), target, 'to');
    if (target.id === member.organizationId) throw new RefusedError(userError('TRANSFER_NOWHERE', ['to']));
    const transfer: LeagueTransfer = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: member.divisionCode,
      memberId,
      fromId: member.organizationId,
      toId: to,
      requestedBy: session.subject ?? '',
      requestedOn: session.today,
      acceptedBy: null,
      acceptedOn: null,
    };
    if (!(await placeTransfer(session, transfer))) throw new RefusedError(userError('TRANSFER_OPEN', ['member']));
    session.audit({ action: 'league-transfer.request', nounId: transfer.id, after: transfer });
    return transfer;
  },
});

export const acceptMemberTransfer = mutation({
  access: writesPeople,
  input: z.object({ transfer: id, idempotencyKey }),
  noun: 'member',
  async run(session, { transfer: transferId }): Promise<LeagueMember> {
    const transfer = await openTransfer(session, transferId);
    if (transfer === null) throw new RefusedError(userError('TRANSFER_UNKNOWN', ['transfer']));
    if (transfer.requestedBy === session.subject)
      throw new RefusedError(userError('TRANSFER_NEEDS_OTHER', ['transfer']));
    const target = await requireOwnOrganization(session, transfer.toId, 'transfer');
    if (!(await completeTransfer(session, transfer, target.divisionCode, session.today)))
      throw new RefusedError(userError('LEAGUE_MEMBER_UNKNOWN', ['transfer']));
    session.audit({
      action: 'league-transfer.accept',
      nounId: transferId,
      before: { organizationId: transfer.fromId },
      after: { organizationId: transfer.toId },
    });
    const [member] = await leagueMembersById(session, [transfer.memberId]);
    return member as LeagueMember;
  },
});

/** Members who have completed the model's age leave, unless they hold a post or are first secretary. */
export const ageOutLeagueMembers = mutation({
  access: allow('organization-person:write', (_root, { input }) => input.division),
  input: z.object({ division: z.string(), on: date, idempotencyKey }),
  noun: 'left',
  async run(session, { division, on }): Promise<number> {
    throwUserErrors(futureErrors(session, { on }));
    const { leagueMemberMaxAge } = (await modelOf(session)).parameters;
    const left = await ageOut(session, divisionPrefix(division), leagueMemberMaxAge.value, on);
    session.audit({ action: 'league-member.age-out', nounId: division, after: { on, left } });
    return left.length;
  },
});

function requireMembers(model: Model, { kind }: LeagueOrganization, field: string): void {
  const { hasMembers } = model.catalogue.leagueOrganizationKind.find(({ code }) => code === kind) ?? {};
  if (!hasMembers) throw new RefusedError(userError('MEMBERS_IN_BRANCHES_ONLY', [field]));
}
