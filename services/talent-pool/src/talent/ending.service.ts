// What ends with a talent who leaves the pool or wants no contact. An agreed match stays: it can still land or be dropped.
import type { Session } from '@chunhui/database';
import { closeNextActionsOf } from '../contact/contact.store.ts';
import { dropOpenMatches } from '../match/resource-match.service.ts';
import { agreedAmong } from '../match/resource-match.store.ts';
import { endOffer, lockOffersOf } from '../resource/resource.store.ts';
import type { ResourceOffer } from '../resource/resource-offer.table.ts';
import { lockTalents, updateTalent } from './talent.store.ts';
import type { Talent } from './talent.table.ts';

export interface Ending {
  readonly talent: Talent;
  readonly offers: readonly ResourceOffer[];
}

/** Locks a talent, in the pool or not, and the open offers; null without a talent in scope. Offers come first in the order of locks. */
export async function lockForEnding(session: Session, talentId: string): Promise<Ending | null> {
  const offers = await lockOffersOf(session, talentId);
  const [talent] = await lockTalents(session, [talentId]);
  return talent === undefined ? null : { talent, offers };
}

/** Ends liaison, next actions, offers without an agreed match, and matches that are not agreed; applies `change` to the record. */
export async function endDependents(
  session: Session,
  { talent, offers }: Ending,
  reason: string,
  change: Partial<Pick<Talent, 'removedOn'>> = {},
): Promise<Talent> {
  const whole = { ...change, envoyPersonId: null, societyId: null };
  await updateTalent(session, talent.id, whole);
  await closeNextActionsOf(session, talent.id);
  await dropOpenMatches(session, { talentId: talent.id }, reason);
  const agreed = await agreedAmong(
    session,
    offers.map(({ id }) => id),
  );
  for (const offer of offers.filter(({ id }) => !agreed.has(id))) {
    await endOffer(session, offer.id);
    session.audit({ action: 'offer.withdraw', nounId: offer.id, purpose: reason, before: { state: offer.state } });
  }
  return { ...talent, ...whole };
}
