// Storing and loading volunteers, with their figures, for every channel of registration.
import { byId, byPerson, columnsOf, countiesOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { initialsOf } from './pinyin.ts';
import {
  type NewVolunteer,
  type Volunteer,
  type VolunteerRecord,
  volunteerRecords,
  volunteers,
} from './volunteer.table.ts';

const columns = columnsOf(volunteers);

export const volunteersById = byId(volunteers);
export const volunteerByPerson = byPerson(volunteers);

/** Inserts registrations, one or a roster, and counts them. */
export async function addVolunteers(session: Session, rows: readonly NewVolunteer[]): Promise<Volunteer[]> {
  const whole = rows.map(toVolunteer);
  figures.adding(
    session,
    'volunteers',
    whole.map((row) => row.id),
  );
  await session.insert(volunteers, whole);
  return whole;
}

function toVolunteer(row: NewVolunteer): Volunteer {
  return {
    nameInitials: initialsOf(row.name),
    residentId: null,
    phone: null,
    phoneFingerprint: null,
    guardian: null,
    guardianConsentOn: null,
    guardianConsentWithdrawnOn: null,
    ownLabour: false,
    sector: null,
    skills: [],
    languages: [],
    interests: [],
    availability: [],
    vettedOn: null,
    vettedUntil: null,
    channel: 'OFFICE',
    statusReason: null,
    mergedInto: null,
    star: 0,
    approvedMinutes: 0,
    ...row,
  };
}

/** The columns of a registration that may change. `personId` only changes by a merge and its undoing. */
export type VolunteerChange = Partial<Omit<Volunteer, 'countyCode' | 'id' | 'number'>>;

/** Changes one registration; false when there is none in the session's scope. */
export async function changeVolunteer(session: Session, id: string, change: VolunteerChange): Promise<boolean> {
  const found = await figures.changing(session, 'volunteers', [id]);
  if (found.has(id)) await session.update(volunteers, id, change);
  return found.has(id);
}

/** Writes whole rows of registrations that were locked before, except for the columns that cannot change. */
export async function changeVolunteers(session: Session, rows: readonly Volunteer[]): Promise<void> {
  await session.updateMany(volunteers, CHANGEABLE, rows);
}

const FIXED: readonly string[] = ['countyCode', 'id', 'personId', 'number'];
const CHANGEABLE = volunteers.columns.filter((column) => !FIXED.includes(column));

/** Locks registrations that are about to change, tracks them for the figures, and returns them. */
export async function lockVolunteers(session: Session, ids: readonly string[]): Promise<Map<string, Volunteer>> {
  const found = [...(await figures.changing(session, 'volunteers', [...new Set(ids)].sort()))];
  const rows = await session.query<Volunteer>(
    `/* volunteers.locked */ select ${columnsOf(volunteers)} from volunteers.volunteers r where r.county_code = $1 and r.id = any($2)`,
    [session.county, found],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Why two registrations may be one person's. */
export type DuplicateSign = 'RESIDENT_ID' | 'PHONE' | 'NAME_AND_BIRTH_DATE';

export interface VolunteerDuplicate {
  readonly volunteer: Volunteer;
  readonly matchedBy: readonly DuplicateSign[];
}

export interface PersonalMarks {
  readonly personId: string | null;
  readonly phoneFingerprint: string | null;
  readonly name: string | null;
  readonly birthDate: string | null;
}

/** Registrations of the county that look like the same person, each with the signs: for each of many at once, at most 20 a sign. */
export async function findDuplicates(
  session: Session,
  people: readonly PersonalMarks[],
): Promise<VolunteerDuplicate[][]> {
  const rows = await session.query<Volunteer & { at: number; sign: DuplicateSign }>(
    // Each sign reads by its own index. The limits keep the planner from joining the county with the roster where it has no statistics
    // yet, as just after a county's first import.
    `/* volunteers.duplicates */ select g.at, r.sign, ${columns}
     from unnest($2::text[], $3::text[], $4::text[], $5::date[]) with ordinality g (person_id, phone, name, birth_date, at)
     cross join lateral (
       (select 'RESIDENT_ID' as sign, ${columns} from volunteers.volunteers r
         where r.county_code = $1 and r.person_id = g.person_id and r.merged_into is null limit 20)
       union all
       (select 'PHONE', ${columns} from volunteers.volunteers r
         where r.county_code = $1 and r.phone_fingerprint = g.phone and r.merged_into is null limit 20)
       union all
       (select 'NAME_AND_BIRTH_DATE', ${columns} from volunteers.volunteers r
         where r.county_code = $1 and r.name = g.name and r.birth_date = g.birth_date and r.merged_into is null limit 20)) r
     order by g.at, r.id`,
    [
      session.county,
      people.map(({ personId }) => personId),
      people.map(({ phoneFingerprint }) => phoneFingerprint),
      people.map(({ name }) => name),
      people.map(({ birthDate }) => birthDate),
    ],
  );
  const found = Map.groupBy(rows, ({ at }) => at - 1);
  return people.map((_person, index) => {
    const byId = Map.groupBy(found.get(index) ?? [], ({ id }) => id);
    return [...byId.values()].map((signs) => {
      const { at: _at, sign: _sign, ...volunteer } = signs[0] as (typeof rows)[number];
      return { volunteer, matchedBy: SIGNS.filter((sign) => signs.some((each) => each.sign === sign)) };
    });
  });
}

const SIGNS = ['RESIDENT_ID', 'PHONE', 'NAME_AND_BIRTH_DATE'] as const;

/** The registration that an account is linked to; null when there is none. */
export async function volunteerOfSubject(session: Session): Promise<Volunteer | null> {
  if (session.subject === null || session.scope.length < 6) return null;
  const [row] = await session.query<Volunteer>(
    `/* volunteers.ofSubject */ select ${columnsOf(volunteers)} from volunteers.volunteer_accounts a
     join volunteers.volunteers r on r.county_code = a.county_code and r.id = a.volunteer_id
     where a.county_code = $1 and a.subject = $2`,
    [session.county, session.subject],
  );
  return row ?? null;
}

/** Links an account to a registration; false when either is linked already. */
export async function linkAccount(session: Session, subject: string, volunteerId: string): Promise<boolean> {
  const rows = await session.query(
    `/* volunteerAccounts.link */ insert into volunteers.volunteer_accounts (county_code, subject, volunteer_id, linked_by)
     values ($1, $2, $3, $4) on conflict do nothing returning subject`,
    [session.county, subject, volunteerId, session.subject ?? ''],
  );
  return rows.length > 0;
}

/** Unlinks the account of a registration. */
export async function unlinkAccount(session: Session, volunteerId: string): Promise<void> {
  await session.query(
    '/* volunteerAccounts.unlink */ delete from volunteers.volunteer_accounts where county_code = $1 and volunteer_id = $2',
    [session.county, volunteerId],
  );
}

export async function addVolunteerRecords(session: Session, rows: readonly VolunteerRecord[]): Promise<void> {
  await session.insert(volunteerRecords, rows);
}

/** Training, awards and insurance of volunteers, newest first. */
export async function recordsOfVolunteers(session: Session, ids: readonly string[]): Promise<VolunteerRecord[][]> {
  const rows = await session.query<VolunteerRecord>(
    `/* volunteerRecords.ofVolunteers */ select ${columnsOf(volunteerRecords)} from volunteers.volunteer_records r
     where r.county_code = any($1) and r.volunteer_id = any($2) order by r.issued_on desc, r.id`,
    [countiesOf(ids), ids],
  );
  const grouped = Map.groupBy(rows, (row) => row.volunteerId);
  return ids.map((id) => grouped.get(id) ?? []);
}
