// Storing and loading talents, counters included.
import { byId, byPerson, columnsOf, inOrder, type Session, toSnakeCase } from '@chunhui/database';
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

/** Adds one record; false when the county already has one of this person, in scope or not. */
export async function addTalentOnce(session: Session, row: Talent): Promise<boolean> {
  return (await addTalentsOnce(session, [row])) === 1;
}

/**
 * Adds the records of persons whom the county does not have yet, in scope or not, and returns how many were added. The unique key spans
 * the county, so of two concurrent inserts one is added.
 */
export async function addTalentsOnce(session: Session, rows: readonly Talent[]): Promise<number> {
  figures.adding(
    session,
    'talents',
    rows.map(({ id }) => id),
  );
  const columns = talents.columns.map((column) => `"${toSnakeCase(column)}"`).join(', ');
  const added = await session.query(
    `/* talents.addOnce */ insert into talent_pool.talents (${columns})
     select ${columns} from jsonb_populate_recordset(null::talent_pool.talents, $1::jsonb)
     on conflict (county_code, person_id) do nothing returning id`,
    [JSON.stringify(rows.map(toJsonRow))],
  );
  return added.length;
}

function toJsonRow(row: Talent): Record<string, unknown> {
  // PostgreSQL reads bytes from text as hexadecimal digits.
  const toJson = (value: unknown) => (Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value);
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [toSnakeCase(key), toJson(value)]));
}

/**
 * Of some persons, those with a record of the county outside the session's scope. Row-level security hides the rows, but the unique key
 * spans the county: the persons are inserted within a savepoint, and those refused are the answer.
 */
export async function personsElsewhere(session: Session, personIds: readonly string[]): Promise<Set<string>> {
  if (session.scope.length === 6 || personIds.length === 0) return new Set();
  await session.query('/* talents.elsewhere */ savepoint elsewhere');
  const added = await session.query<{ personId: string }>(
    `/* talents.elsewhere */ insert into talent_pool.talents (county_code, id, division_code, person_id, name, "group", recorded_on)
     select $1, $1 || '-elsewhere-' || person_id, $3, person_id, '', 'COLLEGE_STUDENT', current_date from unnest($2::text[]) person_id
     on conflict (county_code, person_id) do nothing returning person_id`,
    [session.county, personIds, session.scope.padEnd(12, '9')],
  );
  await session.query('/* talents.elsewhere */ rollback to savepoint elsewhere');
  const free = new Set(added.map(({ personId }) => personId));
  return new Set(personIds.filter((personId) => !free.has(personId)));
}

/** The columns of a record that may change. */
export type TalentChange = Partial<Omit<Talent, 'countyCode' | 'id' | 'personId' | 'recordedOn'>>;

/** Changes one record; false when there is none in the session's scope. */
export async function updateTalent(session: Session, id: string, change: TalentChange): Promise<boolean> {
  const found = await figures.changing(session, 'talents', [id]);
  if (found.has(id)) await session.update(talents, id, change);
  return found.has(id);
}

/** Locks a record and reads it; null when there is none in the session's scope, or it has left the pool. */
export async function lockTalent(session: Session, id: string): Promise<Talent | null> {
  await figures.changing(session, 'talents', [id]);
  const [talent] = await talentsById(session, [id]);
  return talent == null || talent.removedOn !== null ? null : talent;
}

/** Locks records that are about to change, counted as they were, and reads them as they are now. */
export async function lockTalents(session: Session, ids: readonly string[]): Promise<Talent[]> {
  if (ids.length === 0) return [];
  const found = [...(await figures.changing(session, 'talents', ids))];
  return (await talentsById(session, found)).filter((talent) => talent !== null);
}

const FIXED: readonly string[] = ['countyCode', 'id', 'personId', 'recordedOn'];
const CHANGEABLE = talents.columns.filter((column) => !FIXED.includes(column));

/** Changes many records that `lockTalents` has locked, each to its own whole row but for the columns that cannot change. */
export async function changeTalents(session: Session, rows: readonly Talent[]): Promise<void> {
  await session.updateMany(talents, CHANGEABLE, rows);
}

/** The marks by which a person is recognized. */
export interface TalentMarks {
  readonly personId: string | null;
  readonly phoneFingerprint: string | null;
  readonly name: string;
  /** The home village, 12 digits. */
  readonly village: string;
}

/** Possible duplicates for each of many people: the same phone number, or the same name in the village. At most 20 a mark. */
export async function talentsLikeEach(session: Session, people: readonly TalentMarks[]): Promise<Talent[][]> {
  const rows = await session.query<Talent & { at: number }>(
    `/* talents.likeEach */ select g.at, ${columnsOf(talents)}
     from unnest($2::text[], $3::text[], $4::text[]) with ordinality g (phone, name, village, at)
     cross join lateral (
       (select t.id from talent_pool.talents t where t.county_code = $1 and t.phone_fingerprint = g.phone limit 20)
       union
       (select t.id from talent_pool.talents t where t.county_code = $1 and t.name = g.name and t.division_code = g.village limit 20)) s
     join talent_pool.talents r on r.county_code = $1 and r.id = s.id
     order by g.at, r.id`,
    [
      session.county,
      people.map(({ phoneFingerprint }) => phoneFingerprint),
      people.map(({ name }) => name),
      people.map(({ village }) => village),
    ],
  );
  const found = Map.groupBy(rows, ({ at }) => at - 1);
  return people.map((_person, index) => (found.get(index) ?? []).map(({ at: _at, ...talent }) => talent));
}

/** Possible duplicates: the same phone number, or the same name in a division. At most 20. */
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

/** The opt-outs of persons; null for a person without one. */
export async function optOutsByPerson(session: Session, personIds: readonly string[]): Promise<(OptOut | null)[]> {
  const rows = await session.query<OptOut>(
    `/* optOuts.byPerson */ select ${columnsOf(optOuts)} from talent_pool.opt_outs r where r.county_code = $1 and r.person_id = any($2)`,
    [session.scope.slice(0, 6), personIds],
  );
  return inOrder(personIds, rows, (row) => row.personId);
}

/** The purposes of each talent's consents in force. Opt-outs are not considered. */
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

/** Moves an opt-out that was recorded under a wrong resident ID number. */
export async function moveOptOut(session: Session, was: string, is: string): Promise<void> {
  await session.query(
    `/* optOuts.move */ with moved as (
       delete from talent_pool.opt_outs where county_code = $1 and person_id = $2 returning county_code, opted_out_at, recorded_by)
     insert into talent_pool.opt_outs (county_code, person_id, opted_out_at, recorded_by)
     select county_code, $3, opted_out_at, recorded_by from moved on conflict do nothing`,
    [session.county, was, is],
  );
}

/** Records an opt-out and withdraws every consent of the record. */
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
