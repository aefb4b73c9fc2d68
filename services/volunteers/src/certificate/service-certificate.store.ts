// Storing and loading certificates.
import { byId, columnsOf, countiesOf, type Session } from '@chunhui/database';
import { type CertifiedService, type ServiceCertificate, serviceCertificates } from './service-certificate.table.ts';

const columns = columnsOf(serviceCertificates);

export const certificatesById = byId(serviceCertificates);

export async function addCertificate(session: Session, certificate: ServiceCertificate): Promise<void> {
  await session.insert(serviceCertificates, [certificate]);
}

/** Ends a valid certificate, once; null when it is not valid. */
export async function endCertificate(
  session: Session,
  id: string,
  status: 'REVOKED' | 'REISSUED',
  reason: string,
): Promise<ServiceCertificate | null> {
  const [row] = await session.query<ServiceCertificate>(
    `/* certificates.end */ update volunteers.service_certificates r set status = $3, reason = $4
     where r.county_code = $1 and r.id = $2 and r.status = 'VALID' returning ${columns}`,
    [session.county, id, status, reason],
  );
  return row ?? null;
}

/** Approved service of a volunteer between two days from the sources that count, oldest first, without reversed entries. */
export function certifiedServices(
  session: Session,
  volunteerId: string,
  sources: readonly string[],
  from: string | null,
  until: string | null,
): Promise<CertifiedService[]> {
  return session.query<CertifiedService>(
    `/* certificates.services */ select r.served_on, r.minutes, r.source, r.description from volunteers.hour_entries r
     where r.county_code = $1 and r.volunteer_id = $2 and r.status = 'APPROVED' and r.kind <> 'CORRECTION' and r.source = any($5)
       and r.served_on between coalesce($3::date, '-infinity') and coalesce($4::date, 'infinity')
       and not exists (select from volunteers.hour_entries back where back.county_code = r.county_code and back.reverses_id = r.id)
     order by r.served_on, r.id`,
    [session.county, volunteerId, from, until, sources],
  );
}

/** Certificates of volunteers, newest first. */
export async function certificatesOfVolunteers(
  session: Session,
  ids: readonly string[],
): Promise<ServiceCertificate[][]> {
  const rows = await session.query<ServiceCertificate>(
    `/* certificates.ofVolunteers */ select ${columns} from volunteers.service_certificates r
     where r.county_code = any($1) and r.volunteer_id = any($2) order by r.number desc`,
    [countiesOf(ids), ids],
  );
  const grouped = Map.groupBy(rows, (row) => row.volunteerId);
  return ids.map((id) => grouped.get(id) ?? []);
}

/** The certificates that replaced others. */
export async function replacementsOf(session: Session, ids: readonly string[]): Promise<(ServiceCertificate | null)[]> {
  const rows = await session.query<ServiceCertificate>(
    `/* certificates.replacing */ select ${columns} from volunteers.service_certificates r where r.county_code = any($1) and r.replaces_id = any($2)`,
    [countiesOf(ids), ids],
  );
  const found = new Map(rows.map((row) => [row.replacesId, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The certificate with a number, whatever the session's scope: to compare its code with the one that the caller has. */
export async function certificateByNumber(session: Session, number: string): Promise<ServiceCertificate | null> {
  await session.query(`/* certificates.name */ select set_config('app.certificate', $1, true)`, [number]);
  const [row] = await session.query<ServiceCertificate>(
    `/* certificates.byNumber */ select ${columns} from volunteers.service_certificates r where r.county_code = $1 and r.number = $2`,
    [number.slice(0, 6), number],
  );
  return row ?? null;
}
