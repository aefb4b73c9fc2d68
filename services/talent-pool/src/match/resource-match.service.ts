// The rules of matching: from suggested to landed step by step, each with its author and time; what falls through has a reason.
import { futureErrors, parametersOf, referenceExists } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { allow, inputs, RefusedError, throwUserErrors, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { MOST_FEN } from '../money.ts';
import { endNeed, hasEnded, lockNeed, lockOffer } from '../resource/resource.store.ts';
import { lockTalent, optOutsByPerson, updateTalent } from '../talent/talent.store.ts';
import { userError } from '../user-errors.ts';
import {
  addMatchOnce,
  addStep,
  lockMatch,
  lockOpenMatches,
  resourceMatchesById,
  takeStep,
} from './resource-match.store.ts';
import type { MatchState, ResourceMatch } from './resource-match.table.ts';
import { scoreOf } from './scoring.ts';

const { date, id, idempotencyKey, text } = inputs;
const writesMatches = allow('match:write');
const state = z.enum(['SUGGESTED', 'MATCHED', 'AGREED', 'LANDED', 'FELL_THROUGH']);
const note = text(500).nullish();

/** What a landing states. */
export const landing = z.object({
  valueFen: z.int().min(0).max(MOST_FEN),
  on: date,
  evidence: z.array(text(500)).min(1).max(20),
  became: z.object({ kind: z.enum(['ACTIVITY', 'PROJECT', 'STUDENT_AID']), id: text(100) }).nullish(),
});

/** The state from which each step may be taken. Landing and dropping have rules of their own. */
const BEFORE: Partial<Record<MatchState, MatchState>> = { MATCHED: 'SUGGESTED', AGREED: 'MATCHED' };

export const matchResources = mutation({
  access: writesMatches,
  input: z.object({ need: id, offer: id, state: state.nullish(), note, idempotencyKey }),
  noun: 'match',
  async run(session, input): Promise<ResourceMatch> {
    const first = input.state ?? 'MATCHED';
    if (first !== 'SUGGESTED' && first !== 'MATCHED')
      throw new RefusedError(userError('MATCH_STATE_INVALID', ['state']));
    const need = await lockNeed(session, input.need);
    const offer = await lockOffer(session, input.offer);
    const talent = offer === null ? null : await lockTalent(session, offer.talentId);
    if (need === null || offer === null || talent === null)
      throw new RefusedError([
        ...(need === null ? [userError('NEED_UNKNOWN', ['need'])] : []),
        ...(offer === null || talent === null ? [userError('OFFER_UNKNOWN', ['offer'])] : []),
      ]);
    if (hasEnded(offer, session.today)) throw new RefusedError(userError('OFFER_OVER', ['offer']));
    const [optOut] = await optOutsByPerson(session, [talent.personId]);
    if (optOut != null) throw new RefusedError(userError('TALENT_OPTED_OUT', ['offer']));

    const match: ResourceMatch = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: need.divisionCode,
      needId: need.id,
      offerId: offer.id,
      talentId: talent.id,
      talentGroup: talent.group,
      sector: need.sector,
      state: first,
      score: Math.round(scoreOf(need, talent, offer, await parametersOf(session))),
      valueFen: null,
      landedOn: null,
      evidence: [],
      becameKind: null,
      becameId: null,
    };
    if (!(await addMatchOnce(session, match))) throw new RefusedError(userError('MATCH_EXISTS'));
    await addStep(session, match, input.note ?? null);
    session.audit({ action: 'match.make', nounId: match.id, after: match });
    return match;
  },
});

export const advanceMatch = mutation({
  access: writesMatches,
  input: z.object({ match: id, to: state, note }),
  noun: 'match',
  async run(session, { match: matchId, to, note = null }) {
    const before = await lockKnown(session, matchId);
    if (BEFORE[to] !== before.state) throw new RefusedError(userError('MATCH_STATE_INVALID', ['to']));
    const after = await takeStep(session, before, { state: to }, note);
    session.audit({
      action: 'match.advance',
      nounId: before.id,
      before: { state: before.state },
      after: { state: to },
    });
    return after;
  },
});

/** Its value counts for the village, the year and the talent's group. */
export const landMatch = mutation({
  access: writesMatches,
  input: landing.extend({ match: id, needIsMet: z.boolean().nullish(), note, idempotencyKey }),
  noun: 'match',
  async run(session, input) {
    // Need, talent, match: the common order of locks, so that no two transactions wait for each other.
    const [seen] = await resourceMatchesById(session, [input.match]);
    const need = seen == null ? null : await lockNeed(session, seen.needId);
    const talent = seen == null ? null : await lockTalent(session, seen.talentId);
    const before = await lockKnown(session, input.match);
    if (before.state !== 'AGREED') throw new RefusedError(userError('MATCH_STATE_INVALID', ['match']));
    throwUserErrors(await landingErrors(session, input));
    const after = await takeStep(session, before, { state: 'LANDED', ...landingOf(input) }, input.note ?? null);
    // A talent who has left the pool since landed all the same; only a record in the pool keeps the count.
    if (talent !== null)
      await updateTalent(session, talent.id, {
        landedCount: talent.landedCount + 1,
        firstLandedOn: talent.firstLandedOn ?? input.on,
      });
    if (input.needIsMet !== false && need !== null) {
      await endNeed(session, need.id, 'MET', input.on);
      await dropOpenMatches(session, { needId: need.id }, 'NEED_MET');
    }
    session.audit({ action: 'match.land', nounId: before.id, before: { state: before.state }, after });
    return after;
  },
});

export const dropMatch = mutation({
  access: writesMatches,
  input: z.object({ match: id, reason: text(500) }),
  noun: 'match',
  async run(session, { match: matchId, reason }) {
    const [seen] = await resourceMatchesById(session, [matchId]);
    const talent = seen == null ? null : await lockTalent(session, seen.talentId);
    const before = await lockKnown(session, matchId);
    if (before.state === 'LANDED' || before.state === 'FELL_THROUGH')
      throw new RefusedError(userError('MATCH_STATE_INVALID', ['match']));
    // Only an agreed match says whether a talent keeps their word.
    if (talent !== null && before.state === 'AGREED')
      await updateTalent(session, talent.id, { fellThroughCount: talent.fellThroughCount + 1 });
    const after = await takeStep(session, before, { state: 'FELL_THROUGH' }, reason);
    session.audit({
      action: 'match.drop',
      nounId: before.id,
      purpose: reason,
      before: { state: before.state },
      after: { state: after.state },
    });
    return after;
  },
});

export async function landingErrors(
  session: Session,
  { on, became }: Partial<z.output<typeof landing>>,
): Promise<UserError[]> {
  const isKnown = became == null || (await referenceExists(session, became.kind, became.id));
  return [...futureErrors(session, { on }), ...(isKnown ? [] : [userError('REFERENCE_UNKNOWN', ['became', 'id'])])];
}

function landingOf({ valueFen, on, evidence, became }: z.output<typeof landing>) {
  return { valueFen, landedOn: on, evidence, becameKind: became?.kind ?? null, becameId: became?.id ?? null };
}

/** A match in the session's division, locked; refuses another. */
export async function lockKnown(session: Session, matchId: string): Promise<ResourceMatch> {
  const match = await lockMatch(session, matchId);
  if (match === null) throw new RefusedError(userError('MATCH_UNKNOWN', ['match']));
  return match;
}

/** Ends every match of a talent, an offer or a need that is not agreed. */
export async function dropOpenMatches(
  session: Session,
  of: Parameters<typeof lockOpenMatches>[1],
  reason: string,
): Promise<void> {
  for (const match of await lockOpenMatches(session, of)) {
    await takeStep(session, match, { state: 'FELL_THROUGH' }, reason);
    session.audit({ action: 'match.drop', nounId: match.id, purpose: reason, before: { state: match.state } });
  }
}
