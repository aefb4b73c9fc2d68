// Rows of the activities service that refer to a volunteer, and where a volunteer's id is stored in all services.
import type { TestDatabase } from '@chunhui/testing';

const COUNTY = '520622';
const VILLAGE = '520622100201';
let sessions = 0;

export async function enrol(test: TestDatabase, volunteer: string, session: string): Promise<void> {
  await test.sql(
    `insert into activities.enrolments (county_code, id, division_code, session_id, volunteer_id, status, applied_at, starts_at, ends_at)
     values ($1, $2 || '-' || right($3, 12), $4, $2, $3, 'ENROLLED', now(), now() + interval '5 days', now() + interval '5 days 1 hour')`,
    [COUNTY, session, volunteer, VILLAGE],
  );
}

/** A session with a seat of the volunteer and everything else that the activities service keeps of one. */
export async function fillActivities(test: TestDatabase, volunteer: string): Promise<string> {
  sessions += 1;
  const session = `${COUNTY}-s${sessions}`;
  const child = `${COUNTY}-c${sessions}`;
  const own = [COUNTY, session, volunteer];
  const run = (sql: string, parameters: unknown[]) => test.sql(sql, parameters);
  await run(
    `insert into activities.activity_sessions (county_code, id, division_code, title, organizer_kind, organizer_id, theme, held_on, status, person_times_helped)
     values ($1, $2, $3, '清河', 'VOLUNTEER_TEAM', '520622-x', 'PUBLICITY', current_date + 5, 'PLANNED', 0)`,
    [COUNTY, session, VILLAGE],
  );
  await enrol(test, volunteer, session);
  await run(
    `insert into activities.taken_times (county_code, session_id, volunteer_id, starts_at, ends_at)
     values ($1, $2, $3, now() + interval '5 days', now() + interval '5 days 1 hour')`,
    own,
  );
  await run(
    `insert into activities.session_participants (county_code, session_id, volunteer_id) values ($1, $2, $3)`,
    own,
  );
  await run(
    `insert into activities.attendances (county_code, id, division_code, session_id, volunteer_id, started_at, source, way_in, captured_offline, flagged)
     values ($1, $2 || '-a', $4, $2, $3, now(), 'CLOCKED', 'LEADER', false, false)`,
    [...own, VILLAGE],
  );
  await run(
    `insert into activities.check_in_attempts (county_code, id, division_code, session_id, volunteer_id, attempted_at, reasons)
     values ($1, $2 || '-t', $4, $2, $3, now(), '{CODE_WRONG}')`,
    [...own, VILLAGE],
  );
  await run('insert into activities.calendar_keys (county_code, volunteer_id, key_hash) values ($1, $2, $3)', [
    COUNTY,
    volunteer,
    session,
  ]);
  await run(
    'insert into activities.attending_volunteers (county_code, id, division_code, first_held_on) values ($1, $2, $3, current_date)',
    [COUNTY, volunteer, VILLAGE],
  );
  await run(
    `insert into activities.guardian_consents (county_code, id, division_code, child_id, version, purposes, relation, method, guardian, given_on, in_force, recorded_by)
     values ($1, $2 || '-g', $3, $2, 1, '{CARE,PAIRING}', '母', '书面', '', current_date, true, 'test')`,
    [COUNTY, child, VILLAGE],
  );
  await run(
    `insert into activities.children (county_code, id, division_code, alias, category, birth_month, name, consent_id, consent_in_force, status, opened_on)
     values ($1, $2, $3, '小树', 'LEFT_BEHIND', '2016-05', '', $2 || '-g', true, 'OPEN', current_date)`,
    [COUNTY, child, VILLAGE],
  );
  const wish = [COUNTY, session, VILLAGE];
  await run(
    `insert into activities.wishes (county_code, id, division_code, title, description, alias, slots, recipient, status, collected_by, verified_by, expires_on)
     values ($1, $2 || '-w', $3, '书包', '书包', '小溪', 1, '', 'CLAIMED', 'x', 'y', current_date + 30)`,
    wish,
  );
  await run(
    `insert into activities.wish_claims (county_code, id, division_code, wish_id, slot, claimant_kind, claimant_id, claimed_by, held_until, status)
     values ($1, $2 || '-k', $3, $2 || '-w', 1, 'VOLUNTEER', $4, 'someone', now() + interval '9 days', 'HELD')`,
    [...wish, volunteer],
  );
  await run(
    `insert into activities.care_pairings (county_code, id, division_code, child_id, volunteer_id, status, vetted_until, every_days, started_on, next_contact_due)
     values ($1, $2 || '-p', $3, $2, $4, 'ACTIVE', current_date + 90, 30, current_date, current_date + 30)`,
    [COUNTY, child, VILLAGE, volunteer],
  );
  return session;
}

const SCHEMAS = ['organizations', 'volunteers', 'talent_pool', 'activities'];

/** The columns of all services that refer to a volunteer, from the catalogue: by name, by foreign key, or by a kind VOLUNTEER beside it. */
export async function columnsThatHoldVolunteers(test: TestDatabase): Promise<string[]> {
  const rows = await test.sql<{ place: string }>(
    `select n.nspname || '.' || c.relname || '.' || a.attname as place
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'r' and a.attnum > 0 and (
       a.attname like '%volunteer_id'
       or a.attname = 'id' and c.relname like '%\\_volunteers'
       or exists (select from pg_constraint k where k.conrelid = c.oid and (
         k.confrelid = 'volunteers.volunteers'::regclass and a.attnum = any(k.conkey) and a.attname <> 'county_code'
         or k.contype = 'c' and right(a.attname, 3) = '_id'
           and pg_get_constraintdef(k.oid) ~ (left(a.attname, -2) || 'kind = ANY .*''VOLUNTEER''::text'))))
     order by 1`,
    [SCHEMAS],
  );
  return rows.map(({ place }) => place);
}

/** The number of rows with this value, by column, over every text column of all services but the audit log. */
export async function rowsThatPointTo(test: TestDatabase, volunteer: string): Promise<Record<string, number>> {
  const columns = await test.sql<{ query: string }>(
    `select format('select %L as place, count(*)::int as n from %I.%I where %I = $1',
         concat_ws('.', table_schema, table_name, column_name), table_schema, table_name, column_name) as query
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = any($1) and data_type = 'text' and table_type = 'BASE TABLE'
       and table_name not in ('audit_log', 'idempotency_keys') and (table_schema, table_name, column_name) <> ('volunteers', 'volunteers', 'id')`,
    [SCHEMAS],
  );
  const all = columns.map(({ query }) => query).join(' union all ');
  const rows = await test.sql<{ place: string; n: number }>(`select * from (${all}) c where n > 0`, [volunteer]);
  return Object.fromEntries(rows.map(({ place, n }) => [place, n]));
}
