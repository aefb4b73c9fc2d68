// Correcting a need or an offer that was recorded wrong, whatever its state. The audit log keeps the values before, with the reason.
import { futureErrors } from '@chunhui/county';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { normalizeSkills } from '../skills.ts';
import { sectorErrors } from '../talent/facts.ts';
import { userError } from '../user-errors.ts';
import { needFacts, offerFacts } from './resource.service.ts';
import { lockRecordedNeed, lockRecordedOffer, updateNeed, updateOffer } from './resource.store.ts';
import type { ResourceOffer } from './resource-offer.table.ts';
import type { VillageNeed } from './village-need.table.ts';

const correctionReason = inputs.text(500);
const writesTalents = allow('talent:write');

export const correctNeed = mutation({
  access: writesTalents,
  input: needFacts.partial().extend({ need: inputs.id, reopen: z.boolean().nullish(), correctionReason }),
  noun: 'need',
  async run(session, { need: needId, reopen, correctionReason: purpose, on, skills, ...given }): Promise<VillageNeed> {
    const before = await lockRecordedNeed(session, needId);
    if (before === null) throw new RefusedError(userError('NEED_UNKNOWN', ['need']));
    throwUserErrors([...(await sectorErrors(session, given.sector)), ...futureErrors(session, { on })]);
    const change: Partial<VillageNeed> = {
      ...stated(given),
      ...stated({ recordedOn: on, skills: skills == null ? null : normalizeSkills(skills) }),
      ...(reopen === true ? { state: 'OPEN', closedBy: null, closedOn: null } : {}),
    };
    const after = { ...before, ...change };
    if (after.closedOn !== null && after.closedOn < after.recordedOn)
      throw new RefusedError(userError('NEED_CLOSED_EARLY', ['on']));
    await updateNeed(session, before.id, change);
    session.audit({ action: 'need.correct', nounId: before.id, purpose, before, after });
    return after;
  },
});

export const correctOffer = mutation({
  access: writesTalents,
  input: offerFacts.partial().extend({ offer: inputs.id, correctionReason }),
  noun: 'offer',
  async run(session, { offer: offerId, correctionReason: purpose, on, skills, ...given }): Promise<ResourceOffer> {
    const before = await lockRecordedOffer(session, offerId);
    if (before === null) throw new RefusedError(userError('OFFER_UNKNOWN', ['offer']));
    const change: Partial<ResourceOffer> = {
      ...stated(given),
      ...stated({ offeredOn: on, skills: skills == null ? null : normalizeSkills(skills) }),
    };
    const after = { ...before, ...change };
    const { availableFrom, availableUntil } = after;
    throwUserErrors([
      ...(await sectorErrors(session, given.sector)),
      ...futureErrors(session, { on }),
      ...(availableFrom !== null && availableUntil !== null && availableUntil < availableFrom
        ? [userError('OFFER_ENDS_EARLY', ['availableUntil'])]
        : []),
    ]);
    await updateOffer(session, before.id, change);
    session.audit({ action: 'offer.correct', nounId: before.id, purpose, before, after });
    return after;
  },
});

/** What an input gives; a field that it omits stays as it is. */
function stated<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as never;
}
