// Storing and loading candidates.
import { byId, columnsOf, type Session } from '@chunhui/database';
import { type FirstSecretaryCandidate, firstSecretaryCandidates } from './first-secretary-candidate.table.ts';

export const candidatesById = byId(firstSecretaryCandidates);

export function addFirstSecretaryCandidates(
  session: Session,
  candidates: readonly FirstSecretaryCandidate[],
): Promise<void> {
  return session.insert(firstSecretaryCandidates, candidates);
}

/** Stores one candidate unless the person is nominated already; false then. */
export async function placeCandidate(session: Session, row: FirstSecretaryCandidate): Promise<boolean> {
  const placed = await session.query(
    `/* candidate.place */ insert into organizations.first_secretary_candidates
       (county_code, id, division_code, person_id, name, birth_date, political_status, channel, specialties, nominated_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (county_code, person_id) where withdrawn_on is null do nothing returning id`,
    [
      row.countyCode,
      row.id,
      row.divisionCode,
      row.personId,
      row.name,
      row.birthDate,
      row.politicalStatus,
      row.channel,
      row.specialties,
      row.nominatedOn,
    ],
  );
  return placed.length > 0;
}

/** Withdraws a candidate; null when there is none that stands in the session's scope. */
export async function withdrawCandidate(
  session: Session,
  id: string,
  on: string,
): Promise<FirstSecretaryCandidate | null> {
  const [row] = await session.query<FirstSecretaryCandidate>(
    `/* candidate.withdraw */ update organizations.first_secretary_candidates r set withdrawn_on = greatest($3::date, r.nominated_on)
     where r.county_code = $1 and r.id = $2 and r.withdrawn_on is null returning ${columnsOf(firstSecretaryCandidates)}`,
    [session.county, id, on],
  );
  return row ?? null;
}

/** The candidates of the county who stand and are not in office anywhere. */
export function standingCandidates(session: Session): Promise<FirstSecretaryCandidate[]> {
  return session.query<FirstSecretaryCandidate>(
    `/* candidate.standing */ select ${columnsOf(firstSecretaryCandidates)} from organizations.first_secretary_candidates r
     where r.county_code = $1 and r.withdrawn_on is null and not exists (
       select from organizations.first_secretary_appointments a
       where a.county_code = r.county_code and a.person_id = r.person_id and a.ended_on is null)
     order by r.id`,
    [session.county],
  );
}
