// Keyed hashes of ID numbers that are registered in a county: a caller with the whole number learns whether another county has it.
import type { Session } from '@chunhui/database';

/** The mark of an ID number. */
export function markOf(session: Session, residentId: string): string {
  return session.vault.fingerprint('registration', residentId);
}

/** An advisory lock: shared by those who take one mark, exclusive for a roster just before its commit. */
const ROSTER_LOCK = 20_210_052;

/**
 * Of these marks, those that another county has. A single mark is locked until the commit, so that two counties cannot take it at once;
 * a roster's marks are not: see `holdMarks`.
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
  // The policy evaluates the setting for every row that it reads, so it holds few marks at a time.
  for (let at = 0; at < marks.length; at += NAMED_AT_ONCE) {
    for (const mark of await namedElsewhere(session, marks.slice(at, at + NAMED_AT_ONCE))) elsewhere.add(mark);
  }
  // Reset: the policy would evaluate the marks for every row that is written later.
  await session.query(`/* personMark.unname */ select set_config('app.marks', '', true)`);
  return elsewhere;
}

const NAMED_AT_ONCE = 500;

async function namedElsewhere(session: Session, marks: readonly string[]): Promise<string[]> {
  // Hexadecimal digits only. The policy lets these marks through.
  await session.query(`/* personMark.name */ select set_config('app.marks', $1, true)`, [marks.join(',')]);
  const rows = await session.query<{ mark: string }>(
    '/* personMark.elsewhere */ select distinct mark from volunteers.person_marks where mark = any($1) and county_code <> $2 and active',
    [marks, session.county],
  );
  return rows.map(({ mark }) => mark);
}

/** Waits for transactions that take a mark and blocks others until the commit: what `markedElsewhere` returns stays true until then. */
export async function holdMarks(session: Session): Promise<void> {
  await session.query('/* personMark.hold */ select pg_advisory_xact_lock($1)', [ROSTER_LOCK]);
}

/** Of these marks, those that the county has or ever had, in any of its divisions. */
export async function markedHere(session: Session, marks: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await session.query<{ mark: string }>(
    '/* personMark.here */ select mark from volunteers.person_marks where county_code = $1 and mark = any($2)',
    [session.county, marks],
  );
  return new Set(rows.map(({ mark }) => mark));
}

/** Marks people as registered in the county. */
export async function addMarks(session: Session, marks: readonly string[]): Promise<void> {
  await session.query(
    `/* personMark.add */ insert into volunteers.person_marks (county_code, mark) select $1, unnest($2::text[])
     on conflict (county_code, mark) do update set active = true`,
    [session.county, marks],
  );
}

/** Removes marks of numbers that were recorded wrongly. */
export async function removeMarks(session: Session, marks: readonly string[]): Promise<void> {
  await session.query(
    '/* personMark.remove */ delete from volunteers.person_marks where county_code = $1 and mark = any($2)',
    [session.county, marks],
  );
}

/** Releases the mark of a person who has left: another county may register them. */
export async function releaseMark(session: Session, mark: string): Promise<void> {
  await session.query(
    '/* personMark.release */ update volunteers.person_marks set active = false where county_code = $1 and mark = $2',
    [session.county, mark],
  );
}
