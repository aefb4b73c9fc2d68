// Stores and loads appointments. Whether the person was eligible on the day is stored with the row.
import { byId, byPerson, columnsOf, type Filter, type Session } from '@chunhui/database';
import { firstSecretaryIneligibility, type Model } from '@chunhui/model';
import { figures } from '../figures.ts';
import { type FirstSecretaryAppointment, firstSecretaryAppointments } from './first-secretary.table.ts';

const columns = columnsOf(firstSecretaryAppointments);

export const firstSecretaryByPerson = byPerson(firstSecretaryAppointments);
export const firstSecretariesById = byId(firstSecretaryAppointments);

/** Stores appointments of the past, with their eligibility on the day of each. */
export async function addFirstSecretaryAppointments(
  session: Session,
  model: Model,
  appointments: readonly Omit<FirstSecretaryAppointment, 'eligible'>[],
): Promise<void> {
  const rows = appointments.map((row) => ({
    ...row,
    eligible: firstSecretaryIneligibility(model, row, row.appointedOn).length === 0,
  }));
  figures.adding(
    session,
    'first_secretary_appointments',
    rows.map((row) => row.id),
  );
  await session.insert(firstSecretaryAppointments, rows);
}

/** Stores an appointment; false when the person is in office already. */
export async function placeFirstSecretary(session: Session, row: FirstSecretaryAppointment): Promise<boolean> {
  figures.adding(session, 'first_secretary_appointments', [row.id]);
  const placed = await session.query(
    `/* firstSecretary.place */ insert into organizations.first_secretary_appointments
       (county_code, id, division_code, branch_id, person_id, name, birth_date, political_status, channel, specialty,
        appointed_on, ended_on, eligible, predecessor_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, null, $12, $13)
     on conflict (county_code, person_id) where ended_on is null do nothing returning id`,
    [
      row.countyCode,
      row.id,
      row.divisionCode,
      row.branchId,
      row.personId,
      row.name,
      row.birthDate,
      row.politicalStatus,
      row.channel,
      row.specialty,
      row.appointedOn,
      row.eligible,
      row.predecessorId,
    ],
  );
  return placed.length > 0;
}

/**
 * Ends an appointment, which frees the branch for the next one; null when there is none in the session's scope. `check` sees the locked
 * row before the change and may throw.
 */
export async function endAppointment(
  session: Session,
  id: string,
  endedOn: string,
  check: (row: FirstSecretaryAppointment) => void = () => undefined,
): Promise<FirstSecretaryAppointment | null> {
  const found = await figures.changing(session, 'first_secretary_appointments', [id]);
  if (!found.has(id)) return null;
  const [row] = (await firstSecretariesById(session, [id])) as [FirstSecretaryAppointment];
  check(row);
  await session.update(firstSecretaryAppointments, id, { endedOn });
  return { ...row, endedOn };
}

/** The newest appointment of a branch, in office or not. */
export async function latestFirstSecretaryOf(
  session: Session,
  branchId: string,
): Promise<FirstSecretaryAppointment | null> {
  const [row] = await session.query<FirstSecretaryAppointment>(
    `/* firstSecretary.latest */ select ${columns} from organizations.first_secretary_appointments r
     where r.county_code = $1 and r.branch_id = $2 order by r.ended_on desc nulls first, r.appointed_on desc limit 1`,
    [session.county, branchId],
  );
  return row ?? null;
}

/** The appointment that a person is in office by, anywhere in the county. */
export async function firstSecretaryInOfficeByPerson(
  session: Session,
  personId: string,
): Promise<FirstSecretaryAppointment | null> {
  const [row] = await session.query<FirstSecretaryAppointment>(
    `/* firstSecretary.inOffice */ select ${columns} from organizations.first_secretary_appointments r
     where r.county_code = $1 and r.person_id = $2 and r.ended_on is null`,
    [session.county, personId],
  );
  return row ?? null;
}

/** The predecessors of each appointment, the most recent first. */
export async function predecessorsOf(session: Session, ids: readonly string[]): Promise<FirstSecretaryAppointment[][]> {
  const rows = await session.query<FirstSecretaryAppointment & { successor: string }>(
    `/* firstSecretary.predecessors */
     with recursive chain as (
       select a.id as successor, a.predecessor_id, 0 as step from organizations.first_secretary_appointments a
       where a.county_code = $1 and a.id = any($2)
       union all
       select c.successor, a.predecessor_id, c.step + 1 from chain c
       join organizations.first_secretary_appointments a on a.county_code = $1 and a.id = c.predecessor_id)
     select c.successor, ${columns} from chain c
     join organizations.first_secretary_appointments r on r.county_code = $1 and r.id = c.predecessor_id
     order by c.successor, c.step`,
    [session.county, ids],
  );
  return ids.map((id) => rows.filter((row) => row.successor === id));
}

/** The condition of a list: in office or not, and in office past the model's limit on a day. */
export function appointmentFilter(
  model: Model,
  { inOffice, overAge }: { readonly inOffice?: boolean | null; readonly overAge?: boolean | null },
  on: string,
): Filter | undefined {
  const { firstSecretaryLeagueMemberMaxAge, firstSecretaryCpcMemberMaxAge } = model.parameters;
  if (inOffice == null && overAge == null) return undefined;
  return (parameter) => {
    const conditions: string[] = [];
    if (inOffice != null) conditions.push(`(r.ended_on is null) = ${parameter(inOffice)}`);
    if (overAge != null) {
      const limit = `case r.political_status when 'LEAGUE_MEMBER' then ${parameter(firstSecretaryLeagueMemberMaxAge.value)}::int else ${parameter(firstSecretaryCpcMemberMaxAge.value)}::int end`;
      conditions.push(
        `(r.ended_on is null and ${ageInYears('r.birth_date', `${parameter(on)}::date`)} > ${limit}) = ${parameter(overAge)}`,
      );
    }
    return conditions.join(' and ');
  };
}

/** SQL of `ageOn`: full years completed; born on 29 February, a year completes on 1 March in common years. */
export function ageInYears(birthDate: string, on: string): string {
  return `(extract(year from ${on}) - extract(year from ${birthDate}) - (to_char(${on}, 'MMDD') < to_char(${birthDate}, 'MMDD'))::int)::int`;
}
