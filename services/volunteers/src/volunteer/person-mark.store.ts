// Marks of who is registered where: whoever names a person's ID number learns whether another county has them, and nothing else.
import type { Session } from '@chunhui/database';

/** The mark of the holder of an ID number. */
export function markOf(session: Session, residentId: string): string {
  return session.vault.fingerprint('registration', residentId);
}

/** Of these marks, those that another county has. A single one is locked until the commit: two counties do not take it at once. */
export async function markedElsewhere(session: Session, marks: readonly string[]): Promise<ReadonlySet<string>> {
  const [only, ...others] = marks;
  if (only === undefined) return new Set();
  if (others.length === 0)
    await session.query('/* personMark.lock */ select pg_advisory_xact_lock(hashtextextended($1, 0))', [only]);
  // Hexadecimal digits only. The policy lets through what is named here.
  await session.query(`/* personMark.name */ select set_config('app.marks', $1, true)`, [marks.join(',')]);
  const rows = await session.query<{ mark: string }>(
    '/* personMark.elsewhere */ select distinct mark from volunteers.person_marks where mark = any($1) and county_code <> $2 and active',
    [marks, session.county],
  );
  return new Set(rows.map(({ mark }) => mark));
}

/** Whether the county has ever had a person, in whatever division of it. */
export async function markedHere(session: Session, mark: string): Promise<boolean> {
  const rows = await session.query(
    '/* personMark.here */ select 1 from volunteers.person_marks where county_code = $1 and mark = $2',
    [session.county, mark],
  );
  return rows.length > 0;
}

/** Marks people as registered in the county, again or for the first time. */
export async function addMarks(session: Session, marks: readonly string[]): Promise<void> {
  await session.query(
    `/* personMark.add */ insert into volunteers.person_marks (county_code, mark) select $1, unnest($2::text[])
     on conflict (county_code, mark) do update set active = true`,
    [session.county, marks],
  );
}

/** Lets another county have a person who has left. */
export async function releaseMark(session: Session, mark: string): Promise<void> {
  await session.query(
    '/* personMark.release */ update volunteers.person_marks set active = false where county_code = $1 and mark = $2',
    [session.county, mark],
  );
}
