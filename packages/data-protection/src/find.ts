// How the rows about a person are found: by the person's id, by what leads to it, or by opening what is sealed.
import { type AnyTable, type Session, toSnakeCase } from '@chunhui/database';
import type { DataSubject, Holding } from './holding.ts';

type Find = Holding['find'];

/** Rows whose own column holds the person's id. */
export function byPerson(table: AnyTable, column = 'person_id'): Find {
  return (session, { personId }) => byColumn(session, table, column, personId);
}

/** The one row that a request names. */
export function byRecord(table: AnyTable): Find {
  return (session, { record }) => byColumn(session, table, 'id', record);
}

async function byColumn(session: Session, table: AnyTable, column: string, value: string | null): Promise<string[]> {
  if (value === null) return [];
  const rows = await session.query<{ id: string }>(
    `/* holding.find */ select r.id from ${table.sql} r where r.county_code = $1 and r.${column} = $2 order by r.id`,
    [session.county, value],
  );
  return rows.map(({ id }) => id);
}

/** Rows whose own columns hold the name, and the fingerprint of the phone number: of people whose ID number was never known. */
export function byNameAndPhone(table: AnyTable): Find {
  return async (session, { name, phone }) => {
    if (name === null || phone === null) return [];
    const rows = await session.query<{ id: string }>(
      `/* holding.contact */ select r.id from ${table.sql} r where r.county_code = $1 and r.name = $2 and r.phone_fingerprint = $3 order by r.id`,
      [session.county, name, session.vault.fingerprint('phone', phone)],
    );
    return rows.map(({ id }) => id);
  };
}

/**
 * Rows of people without an id, by the name and phone number that they are sealed with. Opens every row of the county: rare, and a
 * county has some thousands.
 */
export function bySealedContact(table: AnyTable, column: string): Find {
  return async (session, subject) => {
    if (subject.name === null || subject.phone === null) return [];
    const sealed = toSnakeCase(column);
    const rows = await session.query<{ id: string; sealed: Buffer }>(
      `/* holding.sealed */ select r.id, r.${sealed} as sealed from ${table.sql} r where r.county_code = $1 and r.${sealed} is not null order by r.id`,
      [session.county],
    );
    return rows
      .filter(({ id, sealed: value }) =>
        isContactOf(session.vault.open(value, [`${table.sql}.${sealed}`, id]), subject),
      )
      .map(({ id }) => id);
  };
}

function isContactOf(text: string, { name, phone }: DataSubject): boolean {
  try {
    const contact = JSON.parse(text) as { name?: unknown; phone?: unknown };
    return contact.name === name && contact.phone === phone;
  } catch {
    return false;
  }
}

/** What any of several ways finds. */
export function byAny(...ways: readonly Find[]): Find {
  return async (session, subject) => {
    const found = new Set<string>();
    for (const way of ways) for (const id of await way(session, subject)) found.add(id);
    return [...found].sort();
  };
}

/** Rows that go with rows found before, through a condition over the row `r`; `$2` is the list of those ids. `key` names a row. */
export function withRowsOf(table: AnyTable, lead: Find, condition: string, key = 'id'): Find {
  return async (session, subject) => {
    const ids = await lead(session, subject);
    if (ids.length === 0) return [];
    const rows = await session.query<{ id: string }>(
      `/* holding.with */ select r.${key} as id from ${table.sql} r where r.county_code = $1 and (${condition}) order by 1`,
      [session.county, ids],
    );
    return rows.map(({ id }) => id);
  };
}
