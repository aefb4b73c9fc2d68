// One rule for the data of people under age, wherever it is stored: every read is recorded, and is answered only when the record is kept.
import type { Session } from '@chunhui/database';
import { ageProtection } from '@chunhui/model';
import { parametersOf } from './county-model.ts';

/** A person whose data a service stores. */
interface StoredPerson {
  readonly id: string;
  readonly birthDate: string;
}

/** No model sets the age of majority higher: older people need no look at the model, which matters in lists. */
const CERTAIN_MAJORITY = 21;

const recorded = new WeakMap<Session, Set<string>>();

/**
 * Records that data of a person under age was read, once a session, as `<noun>.read` with the person's protection; does nothing for
 * adults. Call it before the data is returned, and wait when it returns a promise.
 */
export function recordReadUnderAge(session: Session, noun: string, person: StoredPerson): Promise<void> | undefined {
  const years = Number(session.today.slice(0, 4)) - Number(person.birthDate.slice(0, 4));
  return years > CERTAIN_MAJORITY ? undefined : record(session, noun, person);
}

async function record(session: Session, noun: string, { id, birthDate }: StoredPerson): Promise<void> {
  const protection = ageProtection(birthDate, session.today, await parametersOf(session));
  const known = recorded.get(session) ?? new Set();
  recorded.set(session, known);
  if (protection === 'ADULT' || known.has(`${noun} ${id}`)) return;
  known.add(`${noun} ${id}`);
  session.audit({ action: `${noun}.read`, nounId: id, after: { protection } });
}
