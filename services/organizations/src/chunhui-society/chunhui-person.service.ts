// The rules of envoys and members: an envoy serves by a numbered letter for a term, and a person counts once however many societies.
import { futureErrors, modelOf } from '@chunhui/county';
import { newId } from '@chunhui/database';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { identify, personInput } from '../person-input.ts';
import { beforeFoundedErrors, endErrors, termErrors, yearsAfter } from '../term.ts';
import { userError } from '../user-errors.ts';
import {
  chunhuiMembersById,
  endEngagement,
  endMembership,
  engagementByLetter,
  enterPerson,
  placeEngagement,
  placeMembership,
} from './chunhui-person.store.ts';
import { requireActive } from './chunhui-society.service.ts';
import type { ChunhuiEnvoyEngagement, ChunhuiMember, ChunhuiMembership } from './chunhui-society.table.ts';

const { date, id, idempotencyKey, text } = inputs;
const writesPeople = allow('organization-person:write');

/** Engages an envoy by a numbered letter; a person who serves another society keeps the same record. */
export const engageChunhuiEnvoy = mutation({
  access: writesPeople,
  input: z.object({
    society: id,
    person: personInput,
    letterNumber: text(50),
    engagedOn: date,
    termEndsOn: date.nullish(),
    idempotencyKey,
  }),
  noun: 'engagement',
  async run(session, { engagedOn, ...input }): Promise<ChunhuiEnvoyEngagement> {
    const { envoyTerm } = (await modelOf(session)).parameters;
    const termEndsOn = input.termEndsOn ?? yearsAfter(engagedOn, envoyTerm.value);
    const society = await requireActive(session, input.society);
    throwUserErrors([
      ...termErrors(session, { engagedOn }, termEndsOn, envoyTerm.value),
      ...beforeFoundedErrors(society, 'engagedOn', engagedOn),
    ]);
    const envoyId = await enterPerson(session, 'chunhui_envoys', await identify(session, input.person));
    if (envoyId === null) throw new RefusedError(userError('PEOPLE_OUTSIDE_SCOPE', ['person']));
    const engagement: ChunhuiEnvoyEngagement = {
      countyCode: session.county,
      id: newId(session.county),
      envoyId,
      societyId: society.id,
      letterNumber: input.letterNumber,
      engagedOn,
      endedOn: null,
      termEndsOn,
    };
    if (!(await placeEngagement(session, engagement)))
      throw new RefusedError(userError('LETTER_USED', ['letterNumber']));
    session.audit({ action: 'chunhui-envoy.engage', nounId: envoyId, after: engagement });
    return engagement;
  },
});

export const endChunhuiEnvoyEngagement = mutation({
  access: writesPeople,
  input: z.object({ letterNumber: text(50), endedOn: date, idempotencyKey }),
  noun: 'engagement',
  async run(session, { letterNumber, endedOn }): Promise<ChunhuiEnvoyEngagement> {
    const engagement = await engagementByLetter(session, letterNumber);
    if (engagement === null) throw new RefusedError(userError('LETTER_UNKNOWN', ['letterNumber']));
    throwUserErrors(endErrors(session, 'endedOn', endedOn, engagement.engagedOn));
    if (!(await endEngagement(session, engagement, endedOn)))
      throw new RefusedError(userError('PEOPLE_OUTSIDE_SCOPE', ['letterNumber']));
    session.audit({
      action: 'chunhui-envoy.end',
      nounId: engagement.envoyId,
      before: { letterNumber, endedOn: null },
      after: { letterNumber, endedOn },
    });
    return { ...engagement, endedOn };
  },
});

export const joinChunhuiSociety = mutation({
  access: writesPeople,
  input: z.object({ society: id, person: personInput, joinedOn: date, idempotencyKey }),
  noun: 'membership',
  async run(session, { joinedOn, ...input }): Promise<ChunhuiMembership> {
    const society = await requireActive(session, input.society);
    throwUserErrors([...futureErrors(session, { joinedOn }), ...beforeFoundedErrors(society, 'joinedOn', joinedOn)]);
    const memberId = await enterPerson(session, 'chunhui_members', await identify(session, input.person));
    if (memberId === null) throw new RefusedError(userError('PEOPLE_OUTSIDE_SCOPE', ['person']));
    const membership: ChunhuiMembership = {
      countyCode: session.county,
      id: newId(session.county),
      memberId,
      societyId: society.id,
      joinedOn,
      leftOn: null,
    };
    if (!(await placeMembership(session, membership))) throw new RefusedError(userError('MEMBER_ALREADY', ['person']));
    session.audit({ action: 'chunhui-member.join', nounId: memberId, after: membership });
    return membership;
  },
});

export const leaveChunhuiSociety = mutation({
  access: writesPeople,
  input: z.object({ society: id, member: id, leftOn: date, idempotencyKey }),
  noun: 'member',
  async run(session, { member: memberId, society, leftOn }): Promise<ChunhuiMember> {
    throwUserErrors(futureErrors(session, { leftOn }));
    if (!(await endMembership(session, memberId, society, leftOn)))
      throw new RefusedError(userError('MEMBERSHIP_UNKNOWN', ['member']));
    session.audit({ action: 'chunhui-member.leave', nounId: memberId, after: { society, leftOn } });
    const [member] = await chunhuiMembersById(session, [memberId]);
    return member as ChunhuiMember;
  },
});
