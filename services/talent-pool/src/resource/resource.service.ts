// The rules of needs and offers: a need is a village's, an offer is a talent's who has not opted out.
import { newId, type Session } from '@chunhui/database';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { dropOpenMatches } from '../match/resource-match.service.ts';
import { isAgreed } from '../match/resource-match.store.ts';
import { MOST_FEN } from '../money.ts';
import { placeErrors } from '../scope.ts';
import { normalizeSkills } from '../skills.ts';
import { sector, sectorErrors, skills } from '../talent/talent.service.ts';
import { changeTalent, lockTalent, optOutsByPerson } from '../talent/talent.store.ts';
import { userError } from '../user-errors.ts';
import { addResourceOffers, addVillageNeeds, endNeed, endOffer, lockNeed, lockOffer } from './resource.store.ts';
import type { ResourceOffer } from './resource-offer.table.ts';
import type { VillageNeed } from './village-need.table.ts';

const kind = z.enum(['MONEY', 'SKILL', 'PROJECT', 'MARKET', 'GOODS', 'TIME']);
const amountFen = z.int().positive().max(MOST_FEN).nullish();

export const recordNeedInput = z.object({
  division: z.string(),
  title: inputs.text(100),
  reason: inputs.text(500),
  kind,
  quantity: inputs.text(100).nullish(),
  amountFen,
  neededBy: inputs.date.nullish(),
  sector,
  skills,
  on: inputs.date,
  idempotencyKey: inputs.idempotencyKey,
});
export const closeNeedInput = z.object({
  need: z.string(),
  state: z.enum(['OPEN', 'MET', 'WITHDRAWN']),
  on: inputs.date,
});
export const recordOfferInput = z.object({
  talent: z.string(),
  title: inputs.text(100),
  kind,
  amountFen,
  availableFrom: inputs.date.nullish(),
  availableUntil: inputs.date.nullish(),
  sector,
  skills,
  on: inputs.date,
  idempotencyKey: inputs.idempotencyKey,
});
export const withdrawOfferInput = z.object({ offer: z.string(), reason: inputs.text() });

export async function recordNeed(session: Session, input: z.output<typeof recordNeedInput>): Promise<VillageNeed> {
  const errors = [...(await placeErrors(session, input.division)), ...(await sectorErrors(session, input.sector))];
  if (errors.length > 0) throw new RefusedError(errors);
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
}

export async function closeNeed(session: Session, input: z.output<typeof closeNeedInput>): Promise<VillageNeed> {
  if (input.state === 'OPEN') throw new RefusedError([userError('NEED_STATE_INVALID', ['state'])]);
  const need = await lockNeed(session, input.need);
  if (need === null) throw new RefusedError([userError('NEED_UNKNOWN', ['need'])]);
  await endNeed(session, need.id, input.state, input.on);
  await dropOpenMatches(session, { needId: need.id }, `NEED_${input.state}`);
  const after = { ...need, state: input.state, closedBy: session.subject, closedOn: input.on };
  session.audit({ action: 'need.close', nounId: need.id, before: need, after });
  return after;
}

export async function recordOffer(session: Session, input: z.output<typeof recordOfferInput>): Promise<ResourceOffer> {
  const talent = await lockTalent(session, input.talent);
  if (talent === null) throw new RefusedError([userError('TALENT_UNKNOWN', ['talent'])]);
  const { availableFrom = null, availableUntil = null } = input;
  const errors = await sectorErrors(session, input.sector);
  const [optOut] = await optOutsByPerson(session, [talent.personId]);
  if (optOut != null) errors.push(userError('TALENT_OPTED_OUT', ['talent']));
  if (availableFrom !== null && availableUntil !== null && availableUntil < availableFrom)
    errors.push(userError('OFFER_ENDS_EARLY', ['availableUntil']));
  if (errors.length > 0) throw new RefusedError(errors);
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
  if (talent.firstOfferedOn === null) await changeTalent(session, talent.id, { firstOfferedOn: input.on });
  session.audit({ action: 'offer.record', nounId: offer.id, after: offer });
  return offer;
}

export async function withdrawOffer(
  session: Session,
  input: z.output<typeof withdrawOfferInput>,
): Promise<ResourceOffer> {
  const offer = await lockOffer(session, input.offer);
  if (offer === null) throw new RefusedError([userError('OFFER_UNKNOWN', ['offer'])]);
  if (await isAgreed(session, offer.id)) throw new RefusedError([userError('OFFER_IS_AGREED', ['offer'])]);
  await endOffer(session, offer.id);
  await dropOpenMatches(session, { offerId: offer.id }, input.reason);
  const after: ResourceOffer = { ...offer, state: 'WITHDRAWN' };
  session.audit({ action: 'offer.withdraw', nounId: offer.id, purpose: input.reason, before: offer, after });
  return after;
}
