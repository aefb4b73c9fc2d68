// Marks of who is registered where: whoever names a person's ID number learns whether another county has them, and nothing else.
import type { Session } from '@chunhui/database';

/** The mark of the holder of an ID number. */
export function markOf(session: Session, residentId: string): string {
  return session.vault.fingerprint('registration', residentId);
}

/** Whoever takes one mark shares this lock; whoever takes a whole roster of them has it alone, for the moment before the commit. */
const ROSTER_LOCK = 20_210_052;

/**
 * Of these marks, those that another county has. A single one is locked until the commit: two counties do not take it at once. A
 * roster's are not: see `holdMarks`.
 */
export async function markedElsewhere(session: Session, marks: readonly string[]): Promise<ReadonlySet<string>> {
  const [only, ...others] = marks;
  if (only === undefined) return new Set();
  if (others.length === 0)
    await session.query(
      '/* personMark.lock */ select pg_advisory_xact_lock_shared($2), pg_advisory_xact_lock(hashtextextended($1, 0))',
      [only, ROSTER_LOCK],
    );
  const elsewhere = new Set<string>();
  // The policy reads the named ones for every row that it looks at, so few are named at once.
  for (let at = 0; at < marks.length; at += NAMED_AT_ONCE) {
    for (const mark of await namedElsewhere(session, marks.slice(at, at + NAMED_AT_ONCE))) elsewhere.add(mark);
  }
  // Named no longer: the policy would be asked about them for every mark that is written later.
  await session.query(`/* personMark.unname */ select set_config('app.marks', '', true)`);
  return elsewhere;
}

const NAMED_AT_ONCE = 500;

async function namedElsewhere(session: Session, marks: readonly string[]): Promise<string[]> {
  // Hexadecimal digits only. The policy lets through what is named here.
  await session.query(`/* personMark.name */ select set_config('app.marks', $1, true)`, [marks.join(',')]);
  const rows = await session.query<{ mark: string }>(
    '/* personMark.elsewhere */ select distinct mark from volunteers.person_marks where mark = any($1) and county_code <> $2 and active',
    [marks, session.county],
  );
  return rows.map(({ mark }) => mark);
}

/** Waits for everybody who is taking a mark, and keeps others from it until the commit: what `markedElsewhere` says then holds. */
export async function holdMarks(session: Session): Promise<void> {
  await session.query('/* personMark.hold */ select pg_advisory_xact_lock($1)', [ROSTER_LOCK]);
}

/** Of these marks, those that the county has or ever had, in whatever division of it. */
export async function markedHere(session: Session, marks: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await session.query<{ mark: string }>(
    '/* personMark.here */ select mark from volunteers.person_marks where county_code = $1 and mark = any($2)',
    [session.county, marks],
  );
  return new Set(rows.map(({ mark }) => mark));
}

/** Marks people as registered in the county, again or for the first time. */
export async function addMarks(session: Session, marks: readonly string[]): Promise<void> {
  await session.query(
    `/* personMark.add */ insert into volunteers.person_marks (county_code, mark) select $1, unnest($2::text[])
     on conflict (county_code, mark) do update set active = true`,
    [session.county, marks],
  );
}

/** Takes marks away that were made from a number taken down wrong. */
export async function removeMarks(session: Session, marks: readonly string[]): Promise<void> {
  await session.query(
    '/* personMark.remove */ delete from volunteers.person_marks where county_code = $1 and mark = any($2)',
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
