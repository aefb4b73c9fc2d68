// The rules of societies: registered in a village, led by one president at a time, and dissolved with everything that depends on them.
import { futureErrors, modelOf, villageErrors } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { addDays } from '@chunhui/model';
import { allow, covers, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { correct } from '../correction.ts';
import { requireOrganization } from '../league-organization/league-organization.service.ts';
import { identify, personInput } from '../person-input.ts';
import { beforeFoundedErrors, refuseOutsideCountyScope, termErrors } from '../term.ts';
import { userError } from '../user-errors.ts';
import {
  addChunhuiSocieties,
  countLeaders,
  dissolveSociety,
  endDependents,
  endPresident,
  lockSociety,
  placePresident,
  presidentsOf,
} from './chunhui-society.store.ts';
import { type ChunhuiSociety, type ChunhuiSocietyPresident, chunhuiSocieties } from './chunhui-society.table.ts';

const { date, id, idempotencyKey, text } = inputs;
const ofSociety = z.object({ society: id, idempotencyKey });

export const registerChunhuiSociety = mutation({
  access: allow('organization:write', (_root, { input }) => input.division),
  input: z.object({
    name: text(),
    division: z.string(),
    level: z.enum(['COUNTY', 'TOWN', 'VILLAGE']),
    foundedOn: date,
    leagueOrganization: id.nullish(),
    idempotencyKey,
  }),
  noun: 'society',
  async run(session, { leagueOrganization: leader = null, ...input }): Promise<ChunhuiSociety> {
    throwUserErrors([
      ...(await villageErrors(session, input.division)),
      ...futureErrors(session, { foundedOn: input.foundedOn }),
    ]);
    if (leader !== null) await requireOrganization(session, leader, 'leagueOrganization');
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
  },
});

/** Dissolves a society: its president, letters of engagement, memberships and pairings end on the same day. */
export const dissolveChunhuiSociety = mutation({
  access: allow('organization-person:write'),
  input: ofSociety.extend({ dissolvedOn: date, reason: text() }),
  noun: 'society',
  async run(session, { society: societyId, dissolvedOn, reason }): Promise<ChunhuiSociety> {
    refuseOutsideCountyScope(session, 'society');
    const society = await requireActive(session, societyId);
    throwUserErrors([
      ...futureErrors(session, { dissolvedOn }),
      ...beforeFoundedErrors(society, 'dissolvedOn', dissolvedOn),
    ]);
    const ended = await endDependents(session, societyId, dissolvedOn);
    const dissolved = await dissolveSociety(session, society, dissolvedOn);
    session.audit({
      action: 'chunhui-society.dissolve',
      nounId: societyId,
      after: { dissolvedOn, ...ended },
      purpose: reason,
    });
    return dissolved;
  },
});

/** Appoints the president for a term; a predecessor in office leaves on the day before. */
export const appointSocietyPresident = mutation({
  access: allow('organization-person:write'),
  input: ofSociety.extend({ person: personInput, beganOn: date, termEndsOn: date }),
  noun: 'president',
  async run(session, { beganOn, termEndsOn, ...input }): Promise<ChunhuiSocietyPresident> {
    const { societyPresidentMaxTerm } = (await modelOf(session)).parameters;
    const society = await requireActive(session, input.society);
    throwUserErrors([
      ...termErrors(session, { beganOn }, termEndsOn, societyPresidentMaxTerm.value),
      ...beforeFoundedErrors(society, 'beganOn', beganOn),
    ]);
    const { personId, name, divisionCode } = await identify(session, input.person);
    const [before] = await presidentsOf(session, [society.id]);
    if (before != null && beganOn <= before.beganOn) throw new RefusedError(userError('TERM_OVERLAPS', ['beganOn']));
    if (before != null) await endPresident(session, before.id, addDays(beganOn, -1));
    const president: ChunhuiSocietyPresident = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode,
      societyId: society.id,
      personId,
      name,
      beganOn,
      termEndsOn,
      endedOn: null,
    };
    // A predecessor who lives outside the session's scope is not visible, and so not ended: the unique index refuses.
    if (!(await placePresident(session, president)))
      throw new RefusedError(userError('PEOPLE_OUTSIDE_SCOPE', ['society']));
    session.audit({
      action: 'chunhui-society.appoint-president',
      nounId: society.id,
      before: { personId: before?.personId ?? null },
      after: { personId, beganOn, termEndsOn },
    });
    return president;
  },
});

/** Corrects the name of a society or the League organization that leads it; fields that are left out stay. */
export const correctChunhuiSociety = mutation({
  access: allow('organization:write'),
  input: ofSociety.extend({ name: text().nullish(), leagueOrganization: id.nullish(), reason: text() }),
  noun: 'society',
  async run(session, { society: societyId, reason, name, leagueOrganization }): Promise<ChunhuiSociety> {
    const society = await requireActive(session, societyId);
    if (!covers(session.scope, society.divisionCode)) throw new RefusedError(userError('OUT_OF_SCOPE', ['society']));
    if (leagueOrganization != null) await requireOrganization(session, leagueOrganization, 'leagueOrganization');
    if (leagueOrganization !== undefined) await countLeaders(session, society, leagueOrganization);
    const correction = { name: name ?? undefined, leagueOrganizationId: leagueOrganization };
    return correct(session, chunhuiSocieties, society, correction as Partial<ChunhuiSociety>, {
      action: 'chunhui-society.correct',
      reason,
    });
  },
});

/** The society, locked until the transaction ends; refuses one that is dissolved or unknown in the county. */
export async function requireActive(session: Session, societyId: string): Promise<ChunhuiSociety> {
  const society = await lockSociety(session, societyId);
  if (!society?.active) throw new RefusedError(userError('SOCIETY_NOT_ACTIVE', ['society']));
  return society;
}
