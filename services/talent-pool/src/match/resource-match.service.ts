// The rules of matching: from suggested to landed step by step, each with who and when; what fell through has a reason.
import { parametersOf, referenceExists } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { MOST_FEN } from '../money.ts';
import { endNeed, hasEnded, lockNeed, lockOffer } from '../resource/resource.store.ts';
import { changeTalent, lockTalent, optOutsByPerson } from '../talent/talent.store.ts';
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

const state = z.enum(['SUGGESTED', 'MATCHED', 'AGREED', 'LANDED', 'FELL_THROUGH']);
const note = inputs.text(500).nullish();

export const matchResourcesInput = z.object({
  need: z.string(),
  offer: z.string(),
  state: state.nullish(),
  note,
  idempotencyKey: inputs.idempotencyKey,
});
export const advanceMatchInput = z.object({ match: z.string(), to: state, note });
export const landMatchInput = z.object({
  match: z.string(),
  valueFen: z.int().min(0).max(MOST_FEN),
  on: inputs.date,
  evidence: z.array(inputs.text(500)).min(1).max(20),
  became: z.object({ kind: z.enum(['ACTIVITY', 'PROJECT', 'STUDENT_AID']), id: inputs.text(100) }).nullish(),
  needIsMet: z.boolean().nullish(),
  note,
  idempotencyKey: inputs.idempotencyKey,
});
export const dropMatchInput = z.object({ match: z.string(), reason: inputs.text(500) });

/** From where each step may be taken. Landing and dropping have rules of their own. */
const BEFORE: Partial<Record<MatchState, MatchState>> = { MATCHED: 'SUGGESTED', AGREED: 'MATCHED' };

export async function matchResources(
  session: Session,
  input: z.output<typeof matchResourcesInput>,
): Promise<ResourceMatch> {
  const first = input.state ?? 'MATCHED';
  if (first !== 'SUGGESTED' && first !== 'MATCHED')
    throw new RefusedError([userError('MATCH_STATE_INVALID', ['state'])]);
  const need = await lockNeed(session, input.need);
  const offer = await lockOffer(session, input.offer);
  const talent = offer === null ? null : await lockTalent(session, offer.talentId);
  const errors = [];
  if (need === null) errors.push(userError('NEED_UNKNOWN', ['need']));
  if (offer === null || talent === null) errors.push(userError('OFFER_UNKNOWN', ['offer']));
  if (need === null || offer === null || talent === null) throw new RefusedError(errors);
  if (hasEnded(offer, dayOf(new Date()))) throw new RefusedError([userError('OFFER_OVER', ['offer'])]);
  const [optOut] = await optOutsByPerson(session, [talent.personId]);
  if (optOut != null) throw new RefusedError([userError('TALENT_OPTED_OUT', ['offer'])]);

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
  if (!(await addMatchOnce(session, match))) throw new RefusedError([userError('MATCH_EXISTS')]);
  await addStep(session, match.id, first, input.note ?? null);
  session.audit({ action: 'match.make', nounId: match.id, after: match });
  return match;
}

export async function advanceMatch(
  session: Session,
  input: z.output<typeof advanceMatchInput>,
): Promise<ResourceMatch> {
  const before = await lockedMatch(session, input.match);
  if (BEFORE[input.to] !== before.state) throw new RefusedError([userError('MATCH_STATE_INVALID', ['to'])]);
  const after = await takeStep(session, before, { state: input.to }, input.note ?? null);
  session.audit({
    action: 'match.advance',
    nounId: before.id,
    before: { state: before.state },
    after: { state: input.to },
  });
  return after;
}

/** What was agreed has landed: the value counts for the village, the year and the talent's group. */
export async function landMatch(session: Session, input: z.output<typeof landMatchInput>): Promise<ResourceMatch> {
  // Need, talent, match: the order in which everybody locks, so that nobody waits in a circle.
  const [seen] = await resourceMatchesById(session, [input.match]);
  const need = seen == null ? null : await lockNeed(session, seen.needId);
  const talent = seen == null ? null : await lockTalent(session, seen.talentId);
  const before = await lockedMatch(session, input.match);
  if (before.state !== 'AGREED') throw new RefusedError([userError('MATCH_STATE_INVALID', ['match'])]);
  const { became } = input;
  if (became != null && !(await referenceExists(session, became.kind, became.id)))
    throw new RefusedError([userError('REFERENCE_UNKNOWN', ['became', 'id'])]);
  const after = await takeStep(
    session,
    before,
    {
      state: 'LANDED',
      valueFen: input.valueFen,
      landedOn: input.on,
      evidence: input.evidence,
      becameKind: became?.kind ?? null,
      becameId: became?.id ?? null,
    },
    input.note ?? null,
  );
  // Who has left the pool in between landed all the same; only a record in scope keeps it.
  if (talent !== null)
    await changeTalent(session, talent.id, {
      landedCount: talent.landedCount + 1,
      firstLandedOn: talent.firstLandedOn ?? input.on,
    });
  if (input.needIsMet !== false && need !== null) {
    await endNeed(session, need.id, 'MET', input.on);
    await dropOpenMatches(session, { needId: need.id }, 'NEED_MET');
  }
  session.audit({ action: 'match.land', nounId: before.id, before: { state: before.state }, after });
  return after;
}

export async function dropMatch(session: Session, input: z.output<typeof dropMatchInput>): Promise<ResourceMatch> {
  const [seen] = await resourceMatchesById(session, [input.match]);
  const talent = seen == null ? null : await lockTalent(session, seen.talentId);
  const before = await lockedMatch(session, input.match);
  if (before.state === 'LANDED' || before.state === 'FELL_THROUGH')
    throw new RefusedError([userError('MATCH_STATE_INVALID', ['match'])]);
  // Only what was agreed tells whether somebody keeps their word.
  if (talent !== null && before.state === 'AGREED')
    await changeTalent(session, talent.id, { fellThroughCount: talent.fellThroughCount + 1 });
  const after = await takeStep(session, before, { state: 'FELL_THROUGH' }, input.reason);
  session.audit({
    action: 'match.drop',
    nounId: before.id,
    purpose: input.reason,
    before: { state: before.state },
    after: { state: after.state },
  });
  return after;
}

async function lockedMatch(session: Session, id: string): Promise<ResourceMatch> {
  const match = await lockMatch(session, id);
  if (match === null) throw new RefusedError([userError('MATCH_UNKNOWN', ['match'])]);
  return match;
}

/** Lets go of everything that is not agreed yet, of a talent, an offer or a need. */
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
