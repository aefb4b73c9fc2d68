// Certificates of service record, as they were issued.
import { bigint, date, defineTable, nullable, type Row, text, word } from '@chunhui/database';

export const serviceCertificates = defineTable(
  'volunteers',
  'service_certificates',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    volunteerId: text,
    number: text,
    /** Verifies the certificate together with its number; random. */
    code: text,
    volunteerName: text,
    volunteerNumber: text,
    minutes: bigint,
    /** JSON: the list of services. */
    services: text,
    issuer: text,
    issuedOn: date,
    issuedBy: text,
    status: word<'VALID' | 'REVOKED' | 'REISSUED'>(),
    reason: nullable(text),
    /** The certificate that this one replaced. */
    replacesId: nullable(text),
  },
  ['countyCode', 'id'],
);

export type ServiceCertificate = Row<typeof serviceCertificates>;

/** One line of a certificate. */
export interface CertifiedService {
  readonly servedOn: string;
  readonly minutes: number;
  readonly source: 'CLOCKED' | 'BACKFILLED' | 'IMPORTED';
  readonly description: string | null;
}
