// A registration was taken down under a wrong ID number: under the right one it is one person's, of an age, and counted so.

import { modelOf } from '@chunhui/county';
import type { Correction } from '@chunhui/data-protection';
import type { Session } from '@chunhui/database';
import { ageOn, dayOf } from '@chunhui/model';
import { RefusedError } from '@chunhui/runtime';
import { figures } from '../figures.ts';
import { addMarks, markOf, removeMarks } from './person-mark.store.ts';
import { refuseElsewhere } from './registered-elsewhere.ts';
import { ageRefusals } from './registration.service.ts';
import { volunteersById } from './volunteer.store.ts';

/** Moves the mark to the right number and counts the year of birth anew. Throws `Refused` where the right person may not be registered. */
export async function rightPersonRegistered(
  session: Session,
  ids: readonly string[],
  { person }: Correction,
): Promise<void> {
  if (person === null) return;
  await figures.changing(session, 'volunteers', ids);
  const one = (await volunteersById(session, ids)).find((each) => each?.personId === person.was);
  if (one == null) return;
  if (one.status === 'ACTIVE') {
    const consents = one.guardianConsentOn !== null && one.guardianConsentWithdrawnOn === null;
    const told = { livesOnOwnLabour: one.ownLabour, guardian: consents ? one.guardian : null };
    const refusals = ageRefusals(await modelOf(session), told, ageOn(person.birthDate, dayOf(new Date())));
    if (refusals.length > 0) throw new RefusedError(refusals);
  }
  if (one.residentId === null) return;
  const wrong = session.vault.open(one.residentId, ['volunteers.volunteers.resident_id', one.id]);
  await removeMarks(session, [markOf(session, wrong)]);
  // Who has left may be registered in another county.
  if (one.status === 'LEFT') return;
  const mark = markOf(session, person.residentId);
  await refuseElsewhere(session, mark, ['residentId']);
  await addMarks(session, [mark]);
}
