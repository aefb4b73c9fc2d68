// For tests: volunteers as the volunteers service would publish them, so that tests of this service need no rows of another.
import { dayOf } from '@chunhui/model';
import type { Identity } from '@chunhui/runtime';

interface Sql {
  sql<Row extends object>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

/** Puts a table of the contract's columns in the view's place, in the test's own database. */
export async function standInForVolunteers({ sql }: Sql): Promise<void> {
  await sql('drop view if exists volunteers_published.volunteers cascade');
  await sql(`create table volunteers_published.volunteers (county_code text not null, id text not null, person_id text not null,
    number text not null, division_code text not null, birth_date date not null, status text not null, league_member boolean not null,
    skills text[] not null, vetted_until date, registered_on date not null, vetted_on date)`);
  await sql('drop view if exists volunteers_published.volunteer_contacts');
  await sql(
    'create table volunteers_published.volunteer_contacts (county_code text not null, id text not null, name text not null, phone bytea)',
  );
  await sql('drop view if exists volunteers_published.accounts');
  await sql(
    'create table volunteers_published.accounts (county_code text not null, subject text not null, volunteer_id text not null)',
  );
  await sql(
    'grant select on volunteers_published.volunteers, volunteers_published.accounts, volunteers_published.volunteer_contacts to chunhui_services',
  );
}

export interface VolunteerFixture {
  readonly birthDate?: string;
  readonly status?: string;
  readonly skills?: readonly string[];
  readonly vettedUntil?: string | null;
  /** Today unless given; null without a vetting. */
  readonly vettedOn?: string | null;
  readonly divisionCode?: string;
  readonly registeredOn?: string;
}

/** Publishes a volunteer of 520622 (or the county in the name), who may also sign in; answers who they are then. */
export async function publishVolunteer({ sql }: Sql, name: string, facts: VolunteerFixture = {}): Promise<Identity> {
  const {
    birthDate = '1995-05-04',
    status = 'ACTIVE',
    skills = [],
    vettedUntil = null,
    vettedOn = vettedUntil === null ? null : dayOf(new Date()),
    divisionCode = '520622100201',
    registeredOn = '2020-05-04',
  } = facts;
  const county = divisionCode.slice(0, 6);
  await sql(
    `insert into volunteers_published.volunteers values ($1, $2, $3, $4, $5, $6, $7, false, $8, $9, $10, $11)`,
    [
      county,
      `${county}-${name}`,
      `p-${name}`,
      name,
      divisionCode,
      birthDate,
      status,
      skills,
      vettedUntil,
      registeredOn,
      vettedOn,
    ],
  );
  await sql('insert into volunteers_published.accounts values ($1, $2, $3)', [
    county,
    `p-${name}`,
    `${county}-${name}`,
  ]);
  await sql(
    `insert into organizations.grants (scope, subject, role, given_by, valid_from)
     values ($1, $2, 'VOLUNTEER', 'test', now() - interval '1 day') on conflict do nothing`,
    [county, `p-${name}`],
  );
  return { subject: `p-${name}`, scope: null, requestId: `test-${name}` };
}
