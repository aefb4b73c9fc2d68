// The rules of needs and offers: a need belongs to a village, an offer to a talent who has not opted out.
import { futureErrors, villageErrors } from '@chunhui/county';
import { newId } from '@chunhui/database';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { dropOpenMatches } from '../match/resource-match.service.ts';
import { agreedAmong, isNeedAgreed } from '../match/resource-match.store.ts';
import { MOST_FEN } from '../money.ts';
import { normalizeSkills } from '../skills.ts';
import { sector, sectorErrors, skills } from '../talent/facts.ts';
import { lockInPool } from '../talent/talent.service.ts';
import { optOutsByPerson, updateTalent } from '../talent/talent.store.ts';
import { userError } from '../user-errors.ts';
import { addResourceOffers, addVillageNeeds, endNeed, endOffer, lockNeed, lockOffer } from './resource.store.ts';
import type { ResourceOffer } from './resource-offer.table.ts';
import type { VillageNeed } from './village-need.table.ts';

const { date, id, idempotencyKey, text } = inputs;
const writesTalents = allow('talent:write');
const kind = z.enum(['MONEY', 'SKILL', 'PROJECT', 'MARKET', 'GOODS', 'TIME']);
const amountFen = z.int().positive().max(MOST_FEN).nullish();

/** What a need states. */
export const needFacts = z.object({
  title: text(100),
  reason: text(500),
  kind,
  quantity: text(100).nullish(),
  amountFen,
  neededBy: date.nullish(),
  sector,
  skills,
  on: date,
});

/** What an offer states. */
export const offerFacts = z.object({
  title: text(100),
  kind,
  amountFen,
  availableFrom: date.nullish(),
  availableUntil: date.nullish(),
  sector,
  skills,
  on: date,
});

export const recordNeed = mutation({
  access: writesTalents,
  input: needFacts.extend({ division: z.string(), idempotencyKey }),
  noun: 'need',
  async run(session, input): Promise<VillageNeed> {
    throwUserErrors([
      ...(await villageErrors(session, input.division)),
      ...(await sectorErrors(session, input.sector)),
      ...futureErrors(session, { on: input.on }),
    ]);
    const need: VillageNeed = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: input.division,
      title: input.title,
      reason: input.reason,
      kind: input.kind,
      quantity: input.quantity ?? null,
      amountFen: input.amountFen ?? null,
      neededBy: input.neededBy ?? null,
      sector: input.sector ?? null,
      skills: normalizeSkills(input.skills ?? []),
      state: 'OPEN',
      recordedBy: session.subject ?? '',
      recordedOn: input.on,
      closedBy: null,
      closedOn: null,
    };
    await addVillageNeeds(session, [need]);
    session.audit({ action: 'need.record', nounId: need.id, after: need });
    return need;
  },
});

export const closeNeed = mutation({
  access: writesTalents,
  input: z.object({ need: id, state: z.enum(['OPEN', 'MET', 'WITHDRAWN']), on: date }),
  noun: 'need',
  async run(session, { need: needId, state, on }): Promise<VillageNeed> {
    if (state === 'OPEN') throw new RefusedError(userError('NEED_STATE_INVALID', ['state']));
    const need = await lockNeed(session, needId);
    if (need === null) throw new RefusedError(userError('NEED_UNKNOWN', ['need']));
    throwUserErrors([
      ...futureErrors(session, { on }),
      ...(on < need.recordedOn ? [userError('NEED_CLOSED_EARLY', ['on'])] : []),
      ...((await isNeedAgreed(session, need.id)) ? [userError('NEED_IS_AGREED', ['need'])] : []),
    ]);
    await endNeed(session, need.id, state, on);
    await dropOpenMatches(session, { needId: need.id }, `NEED_${state}`);
    const after = { ...need, state, closedBy: session.subject, closedOn: on };
    session.audit({ action: 'need.close', nounId: need.id, before: need, after });
    return after;
  },
});

export const recordOffer = mutation({
  access: writesTalents,
  input: offerFacts.extend({ talent: id, idempotencyKey }),
  noun: 'offer',
  async run(session, input): Promise<ResourceOffer> {
    const talent = await lockInPool(session, input.talent);
    const { availableFrom = null, availableUntil = null } = input;
    const [optOut] = await optOutsByPerson(session, [talent.personId]);
    const endsEarly = availableFrom !== null && availableUntil !== null && availableUntil < availableFrom;
    throwUserErrors([
      ...(await sectorErrors(session, input.sector)),
      ...(optOut == null ? [] : [userError('TALENT_OPTED_OUT', ['talent'])]),
      ...(endsEarly ? [userError('OFFER_ENDS_EARLY', ['availableUntil'])] : []),
      ...futureErrors(session, { on: input.on }),
    ]);
    const offer: ResourceOffer = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: talent.divisionCode,
      talentId: talent.id,
      title: input.title,
      kind: input.kind,
      amountFen: input.amountFen ?? null,
      availableFrom,
      availableUntil,
      sector: input.sector ?? talent.sector,
      skills: normalizeSkills(input.skills ?? []),
      state: 'OPEN',
      recordedBy: session.subject ?? '',
      offeredOn: input.on,
    };
    await addResourceOffers(session, [offer]);
    if (talent.firstOfferedOn === null) await updateTalent(session, talent.id, { firstOfferedOn: input.on });
    session.audit({ action: 'offer.record', nounId: offer.id, after: offer });
    return offer;
  },
});

export const withdrawOffer = mutation({
  access: writesTalents,
  input: z.object({ offer: id, reason: text() }),
  noun: 'offer',
  async run(session, { offer: offerId, reason }): Promise<ResourceOffer> {
    const offer = await lockOffer(session, offerId);
    if (offer === null) throw new RefusedError(userError('OFFER_UNKNOWN', ['offer']));
    if ((await agreedAmong(session, [offer.id])).size > 0)
      throw new RefusedError(userError('OFFER_IS_AGREED', ['offer']));
    await endOffer(session, offer.id);
    await dropOpenMatches(session, { offerId: offer.id }, reason);
    const after: ResourceOffer = { ...offer, state: 'WITHDRAWN' };
    session.audit({ action: 'offer.withdraw', nounId: offer.id, purpose: reason, before: offer, after });
    return after;
  },
});
