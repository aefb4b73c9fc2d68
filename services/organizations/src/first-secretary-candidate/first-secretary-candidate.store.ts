// Stores and loads candidates.
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

/** Withdraws a candidate; null when there is no open nomination in the session's scope. */
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

/** Withdraws the nomination of a person, if there is one: an appointed person is no candidate any more. */
export async function withdrawNomination(session: Session, personId: string, on: string): Promise<void> {
  await session.query(
    `/* candidate.withdrawAppointed */ update organizations.first_secretary_candidates
     set withdrawn_on = greatest($3::date, nominated_on) where county_code = $1 and person_id = $2 and withdrawn_on is null`,
    [session.county, personId, on],
  );
}

/** The candidates of the county who are not in office; those who claim League membership are on its list on the day. */
export function openCandidates(session: Session, on: string): Promise<FirstSecretaryCandidate[]> {
  return session.query<FirstSecretaryCandidate>(
    `/* candidate.open */ select ${columnsOf(firstSecretaryCandidates)} from organizations.first_secretary_candidates r
     where r.county_code = $1 and r.withdrawn_on is null
       and not exists (select from organizations.first_secretary_appointments a
         where a.county_code = r.county_code and a.person_id = r.person_id and a.ended_on is null)
       and (r.political_status <> 'LEAGUE_MEMBER' or exists (select from organizations.league_members m
         where m.county_code = r.county_code and m.person_id = r.person_id and m.joined_on <= $2
           and (m.left_on is null or m.left_on > $2)))
     order by r.id`,
    [session.county, on],
  );
}
