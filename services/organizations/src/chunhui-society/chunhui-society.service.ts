// Registering societies, their presidents, envoys by letter and members: the rules of writing.

import { modelOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { addDays } from '@chunhui/model';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { requireOrganization } from '../league-organization/league-organization.service.ts';
import { yearsAfter } from '../league-organization/warnings.ts';
import { identify, personInput, requireVillage } from '../person-input.ts';
import { today } from '../today.ts';
import { userError } from '../user-errors.ts';
import {
  endChunhuiEnvoyEngagement,
  endMembership,
  engagementByLetter,
  enterPerson,
  placeEngagement,
  placeMembership,
} from './chunhui-person.store.ts';
import {
  addChunhuiSocieties,
  dissolveSociety,
  endPresident,
  lockSociety,
  placePresident,
  presidentsOf,
} from './chunhui-society.store.ts';
import type {
  ChunhuiEnvoyEngagement,
  ChunhuiMembership,
  ChunhuiSociety,
  ChunhuiSocietyPresident,
} from './chunhui-society.table.ts';

const { idempotencyKey } = inputs;
const inSociety = z.object({ society: z.string(), idempotencyKey });
export const registerSocietyInput = z.object({
  name: inputs.text(),
  division: z.string(),
  level: z.enum(['COUNTY', 'TOWN', 'VILLAGE']),
  foundedOn: inputs.date,
  leagueOrganization: z.string().nullish(),
  idempotencyKey,
});
export const dissolveSocietyInput = inSociety.extend({ dissolvedOn: inputs.date, reason: inputs.text() });
export const presidentInput = inSociety.extend({ person: personInput, beganOn: inputs.date, termEndsOn: inputs.date });
export const engageInput = inSociety.extend({
  person: personInput,
  letterNumber: inputs.text(50),
  engagedOn: inputs.date,
  termEndsOn: inputs.date.nullish(),
});
export const endEngagementInput = z.object({ letterNumber: z.string(), endedOn: inputs.date, idempotencyKey });
export const joinInput = inSociety.extend({ person: personInput, joinedOn: inputs.date });
export const leaveInput = inSociety.extend({ member: z.string(), leftOn: inputs.date });

export async function registerSociety(
  session: Session,
  input: z.output<typeof registerSocietyInput>,
): Promise<ChunhuiSociety> {
  await requireVillage(session, input.division, ['division']);
  const leader = input.leagueOrganization ?? null;
  if (leader !== null) await requireOrganization(session, leader, 'leagueOrganization');
  if (input.foundedOn > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['foundedOn'])]);
  const society: ChunhuiSociety = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: input.division,
    name: input.name,
    foundedOn: input.foundedOn,
    active: true,
    level: input.level,
    leagueOrganizationId: leader,
    dissolvedOn: null,
  };
  await addChunhuiSocieties(session, [society]);
  session.audit({ action: 'chunhui-society.register', nounId: society.id, after: society });
  return society;
}

export async function dissolve(
  session: Session,
  { society: id, dissolvedOn, reason }: z.output<typeof dissolveSocietyInput>,
): Promise<ChunhuiSociety> {
  if (dissolvedOn > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['dissolvedOn'])]);
  const society = await dissolveSociety(session, id, dissolvedOn);
  if (society === null) throw new RefusedError([userError('SOCIETY_NOT_ACTIVE', ['society'])]);
  session.audit({ action: 'chunhui-society.dissolve', nounId: id, after: { dissolvedOn }, purpose: reason });
  return society;
}

/** The president of a term; a predecessor in office leaves the day before. */
export async function appointPresident(
  session: Session,
  input: z.output<typeof presidentInput>,
): Promise<ChunhuiSocietyPresident> {
  checkTerm(input.beganOn, input.termEndsOn, 'beganOn');
  const society = await requireActive(session, input.society);
  const { personId, name, divisionCode } = await identify(session, input.person);
  const [before] = await presidentsOf(session, [society.id]);
  if (before != null && input.beganOn <= before.beganOn)
    throw new RefusedError([userError('TERM_OVERLAPS', ['beganOn'])]);
  if (before != null) await endPresident(session, before.id, addDays(input.beganOn, -1));
  const president: ChunhuiSocietyPresident = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode,
    societyId: society.id,
    personId,
    name,
    beganOn: input.beganOn,
    termEndsOn: input.termEndsOn,
    endedOn: null,
  };
  // The one in office may live outside the caller's division, and then is not theirs to replace.
  if (!(await placePresident(session, president))) throw new RefusedError([userError('PERSON_ELSEWHERE', ['society'])]);
  session.audit({
    action: 'chunhui-society.appoint-president',
    nounId: society.id,
    before: { personId: before?.personId ?? null },
    after: { personId, beganOn: input.beganOn, termEndsOn: input.termEndsOn },
  });
  return president;
}

/** Engages an envoy by a numbered letter; who serves another society already is the same envoy. */
export async function engageEnvoy(
  session: Session,
  input: z.output<typeof engageInput>,
): Promise<ChunhuiEnvoyEngagement> {
  const { parameters } = await modelOf(session);
  const termEndsOn = input.termEndsOn ?? yearsAfter(input.engagedOn, parameters.envoyTerm.value);
  checkTerm(input.engagedOn, termEndsOn, 'engagedOn');
  const society = await requireActive(session, input.society);
  const envoyId = await enterPerson(session, 'chunhui_envoys', await identify(session, input.person));
  if (envoyId === null) throw new RefusedError([userError('PERSON_ELSEWHERE', ['person'])]);
  const engagement: ChunhuiEnvoyEngagement = {
    countyCode: session.county,
    id: newId(session.county),
    envoyId,
    societyId: society.id,
    letterNumber: input.letterNumber,
    engagedOn: input.engagedOn,
    endedOn: null,
    termEndsOn,
  };
  if (!(await placeEngagement(session, engagement)))
    throw new RefusedError([userError('LETTER_USED', ['letterNumber'])]);
  session.audit({ action: 'chunhui-envoy.engage', nounId: envoyId, after: engagement });
  return engagement;
}

export async function endEngagement(
  session: Session,
  { letterNumber, endedOn }: z.output<typeof endEngagementInput>,
): Promise<ChunhuiEnvoyEngagement> {
  const engagement = await engagementByLetter(session, letterNumber);
  if (engagement === null) throw new RefusedError([userError('LETTER_UNKNOWN', ['letterNumber'])]);
  if (endedOn < engagement.engagedOn || endedOn > today())
    throw new RefusedError([userError('TERM_ENDS_WRONG', ['endedOn'])]);
  if (!(await endChunhuiEnvoyEngagement(session, engagement.envoyId, engagement.id, endedOn)))
    throw new RefusedError([userError('LETTER_UNKNOWN', ['letterNumber'])]);
  session.audit({
    action: 'chunhui-envoy.end',
    nounId: engagement.envoyId,
    before: { letterNumber, endedOn: null },
    after: { letterNumber, endedOn },
  });
  return { ...engagement, endedOn };
}

export async function join(session: Session, input: z.output<typeof joinInput>): Promise<ChunhuiMembership> {
  const society = await requireActive(session, input.society);
  if (input.joinedOn < society.foundedOn || input.joinedOn > today())
    throw new RefusedError([userError('JOINED_OUTSIDE_LIFE', ['joinedOn'])]);
  const memberId = await enterPerson(session, 'chunhui_members', await identify(session, input.person));
  if (memberId === null) throw new RefusedError([userError('PERSON_ELSEWHERE', ['person'])]);
  const membership: ChunhuiMembership = {
    countyCode: session.county,
    id: newId(session.county),
    memberId,
    societyId: society.id,
    joinedOn: input.joinedOn,
    leftOn: null,
  };
  if (!(await placeMembership(session, membership))) throw new RefusedError([userError('MEMBER_ALREADY', ['person'])]);
  session.audit({ action: 'chunhui-member.join', nounId: memberId, after: membership });
  return membership;
}

export async function leave(
  session: Session,
  { member, society, leftOn }: z.output<typeof leaveInput>,
): Promise<{ memberId: string }> {
  if (leftOn > today()) throw new RefusedError([userError('DAY_IN_FUTURE', ['leftOn'])]);
  if (!(await endMembership(session, member, society, leftOn)))
    throw new RefusedError([userError('MEMBERSHIP_UNKNOWN', ['member'])]);
  session.audit({ action: 'chunhui-member.leave', nounId: member, after: { society, leftOn } });
  return { memberId: member };
}

/** The society, held until the transaction ends; refuses one that is dissolved or not in the session's scope. */
export async function requireActive(session: Session, id: string): Promise<ChunhuiSociety> {
  const society = await lockSociety(session, id);
  if (!society?.active) throw new RefusedError([userError('SOCIETY_NOT_ACTIVE', ['society'])]);
  return society;
}

function checkTerm(from: string, until: string, fromField: string): void {
  if (until <= from) throw new RefusedError([userError('TERM_ENDS_BEFORE_START', ['termEndsOn'])]);
  if (from > today()) throw new RefusedError([userError('DAY_IN_FUTURE', [fromField])]);
}
