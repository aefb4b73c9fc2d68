// Corrects a wrong resident ID number of a registration: the mark, the age and the figures follow the right one.
import { modelOf } from '@chunhui/county';
import type { Correction } from '@chunhui/data-protection';
import type { Session } from '@chunhui/database';
import { ageOn } from '@chunhui/model';
import { throwUserErrors } from '@chunhui/runtime';
import { figures } from '../figures.ts';
import { addMarks, markOf, removeMarks } from './person-mark.store.ts';
import { refuseElsewhere } from './registered-elsewhere.ts';
import { ageErrors } from './registration.service.ts';
import { consentOf } from './volunteer.service.ts';
import { volunteersById } from './volunteer.store.ts';

/** Moves the mark to the right number and counts the year of birth anew. Throws RefusedError when the person may not be registered. */
export async function correctIdentity(session: Session, ids: readonly string[], { person }: Correction): Promise<void> {
  if (person === null) return;
  await figures.changing(session, 'volunteers', ids);
  const volunteer = (await volunteersById(session, ids)).find((each) => each?.personId === person.was);
  if (volunteer == null) return;
  if (volunteer.status === 'ACTIVE') {
    const age = ageOn(person.birthDate, session.today);
    throwUserErrors(ageErrors(await modelOf(session), consentOf(volunteer), age));
  }
  if (volunteer.residentId === null) return;
  const wrong = session.vault.open(volunteer.residentId, ['volunteers.volunteers.resident_id', volunteer.id]);
  await removeMarks(session, [markOf(session, wrong)]);
  // A person who has left may be registered in another county.
  if (volunteer.status === 'LEFT') return;
  const mark = markOf(session, person.residentId);
  await refuseElsewhere(session, mark, ['residentId']);
  await addMarks(session, [mark]);
}
