// Stores pairings of students with societies.
import { columnsOf, type Session } from '@chunhui/database';
import { figures } from '../figures.ts';
import { type StudentPairing, studentPairings } from './student-pairing.table.ts';

export async function addStudentPairings(session: Session, pairings: readonly StudentPairing[]): Promise<void> {
  figures.adding(
    session,
    'student_pairings',
    pairings.map(({ id }) => id),
  );
  await session.insert(studentPairings, pairings);
}

/** Stores a pairing; false when the student is already paired with this society. */
export async function placePairing(session: Session, row: StudentPairing): Promise<boolean> {
  figures.adding(session, 'student_pairings', [row.id]);
  const placed = await session.query(
    `/* studentPairing.place */ insert into organizations.student_pairings
       (county_code, id, division_code, society_id, person_id, name, university, paired_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (county_code, person_id, society_id) where ended_on is null do nothing returning id`,
    [row.countyCode, row.id, row.divisionCode, row.societyId, row.personId, row.name, row.university, row.pairedOn],
  );
  return placed.length > 0;
}

/** Ends a pairing; null when none of this id is in force on that day, in the session's scope. */
export async function endPairing(session: Session, id: string, endedOn: string): Promise<StudentPairing | null> {
  if (!(await figures.changing(session, 'student_pairings', [id])).has(id)) return null;
  const [row] = await session.query<StudentPairing>(
    `/* studentPairing.end */ update organizations.student_pairings r set ended_on = $3
     where r.county_code = $1 and r.id = $2 and r.ended_on is null and r.paired_on <= $3 returning ${columnsOf(studentPairings)}`,
    [session.county, id, endedOn],
  );
  return row ?? null;
}
