// Marks of who is registered where: whoever names a person's ID number learns whether another county has them, and nothing else.
import type { Session } from '@chunhui/database';
import { personMarks } from './volunteer.table.ts';

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
    '/* personMark.elsewhere */ select distinct mark from volunteers.person_marks where mark = any($1) and county_code <> $2',
    [marks, session.county],
  );
  return new Set(rows.map(({ mark }) => mark));
}

export async function addMarks(session: Session, marks: readonly string[]): Promise<void> {
  await session.insert(
    personMarks,
    marks.map((mark) => ({ countyCode: session.county, mark })),
  );
}

export async function removeMark(session: Session, mark: string): Promise<void> {
  await session.query(
    '/* personMark.remove */ delete from volunteers.person_marks where county_code = $1 and mark = $2',
    [session.county, mark],
  );
}
