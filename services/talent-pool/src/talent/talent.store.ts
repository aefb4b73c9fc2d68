// Storing and loading talents, counters included.
import { byId, byPerson, columnsOf, inOrder, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import {
  type Consent,
  consents,
  type NewTalent,
  type OptOut,
  optOuts,
  type Talent,
  talents,
  toTalent,
} from './talent.table.ts';

export const talentsById = byId(talents);
export const talentByPerson = byPerson(talents);

export async function addTalents(session: Session, rows: readonly NewTalent[]): Promise<void> {
  figures.adding(
    session,
    'talents',
    rows.map((row) => row.id),
  );
  await session.insert(talents, rows.map(toTalent));
}

/**
 * Adds one record unless the county has one of this person, wherever: false then. Of two at once one is added; that the other's
 * is out of scope does not matter, the key is the county's.
 */
export async function addTalentOnce(session: Session, row: Talent): Promise<boolean> {
  figures.adding(session, 'talents', [row.id]);
  const columns = columnsOf(talents).replaceAll('r.', '');
  const values = talents.columns.map((_column, index) => `$${index + 1}`).join(', ');
  const added = await session.query(
    `/* talents.addOnce */ insert into talent_pool.talents (${columns}) values (${values})
     on conflict (county_code, person_id) do nothing returning id`,
    talents.columns.map((column) => row[column]),
  );
  return added.length > 0;
}

/** What may change of a talent's record. */
export type TalentChange = Partial<Omit<Talent, 'countyCode' | 'id' | 'personId' | 'recordedOn'>>;

/** Changes one record; false when there is none in the session's scope. */
export async function changeTalent(session: Session, id: string, change: TalentChange): Promise<boolean> {
  const found = await figures.changing(session, 'talents', [id]);
  if (found.has(id)) await session.update(talents, id, change);
  return found.has(id);
}

/** Locks a record and reads it; null when there is none in the session's scope, or it was taken out of the pool. */
export async function lockTalent(session: Session, id: string): Promise<Talent | null> {
  await figures.changing(session, 'talents', [id]);
  const [talent] = await talentsById(session, [id]);
  return talent == null || talent.removedOn !== null ? null : talent;
}

/** Who might be the same person: the same phone number, or the same name in a division. At most 20. */
export function talentsLike(
  session: Session,
  { name, phoneFingerprint, prefix }: { name: string; phoneFingerprint: string | null; prefix: string },
): Promise<Talent[]> {
  return session.query<Talent>(
    `/* talents.like */ select ${columnsOf(talents)} from talent_pool.talents r
     where r.county_code = $1 and (r.phone_fingerprint = $2 or (r.name = $3 and starts_with(r.division_code, $4)))
     order by r.id limit 20`,
    [session.county, phoneFingerprint, name, prefix],
  );
}

/** The opt-outs of persons, null for who has none. */
export async function optOutsByPerson(session: Session, personIds: readonly string[]): Promise<(OptOut | null)[]> {
  const rows = await session.query<OptOut>(
    `/* optOuts.byPerson */ select ${columnsOf(optOuts)} from talent_pool.opt_outs r where r.county_code = $1 and r.person_id = any($2)`,
    [session.scope.slice(0, 6), personIds],
  );
  return inOrder(personIds, rows, (row) => row.personId);
}

/** For what each talent may be contacted: the purposes of all consents in force. An opt-out is another matter. */
export async function purposesByTalent(session: Session, talentIds: readonly string[]): Promise<(string[] | null)[]> {
  const rows = await session.query<{ talentId: string; purposes: string[] }>(
    `/* consents.byTalent */ select r.talent_id, array_agg(distinct p order by p) as purposes
     from talent_pool.consents r cross join unnest(r.purposes) p
     where r.county_code = $1 and r.talent_id = any($2) and r.withdrawn_at is null group by 1`,
    [session.scope.slice(0, 6), talentIds],
  );
  return inOrder(talentIds, rows, (row) => row.talentId).map((row) => row?.purposes ?? null);
}

export async function addConsent(session: Session, consent: Consent): Promise<void> {
  await session.query(
    `/* optOuts.end */ delete from talent_pool.opt_outs o using talent_pool.talents t
     where o.county_code = $1 and t.county_code = $1 and t.id = $2 and o.person_id = t.person_id`,
    [session.county, consent.talentId],
  );
  await session.insert(consents, [consent]);
}

/** Writes an opt-out down and withdraws every consent of the person's record. */
export async function addOptOut(session: Session, talent: Talent): Promise<void> {
  await session.query(
    `/* optOuts.add */ insert into talent_pool.opt_outs (county_code, person_id, opted_out_at, recorded_by)
     values ($1, $2, now(), $3) on conflict do nothing`,
    [session.county, talent.personId, session.subject],
  );
  await session.query(
    `/* consents.withdraw */ update talent_pool.consents set withdrawn_at = now()
     where county_code = $1 and talent_id = $2 and withdrawn_at is null`,
    [session.county, talent.id],
  );
}
