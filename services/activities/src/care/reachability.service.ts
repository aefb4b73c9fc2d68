// Phones for the people who do the work: a care worker reaches the guardian or the paired volunteer, for a purpose that is recorded.
import type { Session } from '@chunhui/database';
import { childById, consentsOf } from '../child/child.store.ts';
import { readPurpose } from '../purpose.ts';
import { volunteerContact } from '../volunteer/volunteer.store.ts';
import { openGuardian } from './consent.service.ts';
import { pairingById } from './pairing.store.ts';

/** The guardian of the latest consent of a file that is not closed; null for an unknown or closed file. */
export async function guardianContact(session: Session, childId: string, given: string) {
  const purpose = readPurpose(given);
  const child = await childById(session, childId);
  const [latest] = child === null ? [] : await consentsOf(session, child.id);
  if (child === null || latest === undefined || child.status === 'CLOSED') return null;
  session.audit({ action: 'guardian.reveal', nounId: child.id, purpose });
  return { ...openGuardian(session, latest), relation: latest.relation };
}

/** The volunteer of a pairing that has not ended; null for an unknown or ended one. */
export async function pairedVolunteerContact(session: Session, pairingId: string, given: string) {
  const purpose = readPurpose(given);
  const pairing = await pairingById(session, pairingId);
  if (pairing === null || pairing.status === 'ENDED') return null;
  const contact = await volunteerContact(session, pairing.volunteerId);
  if (contact === null) return null;
  session.audit({
    action: 'paired-volunteer.reveal',
    nounId: pairing.id,
    purpose,
    after: { volunteer: pairing.volunteerId },
  });
  return contact;
}
