// The rules of certificates: approved time only, a number of the county, a code that cannot be guessed, and a chain of re-issues.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { parametersOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { allow, inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { maskName } from '../identity.ts';
import { userError } from '../user-errors.ts';
import { lockRegistration } from '../volunteer/volunteer.service.ts';
import { checkCharacter, takeNumbers } from '../volunteer/volunteer-number.ts';
import { addCertificate, certificateByNumber, certifiedServices, endCertificate } from './service-certificate.store.ts';
import type { ServiceCertificate } from './service-certificate.table.ts';

const NUMBER = /^\d{16}[\dX]$/;
/** 80 bits, drawn for each certificate: a code that became known is replaced by a re-issue. */
const CODE_BYTES = 10;

const { date, id, idempotencyKey, text } = inputs;
const ofCertificate = z.object({ certificate: id });
const writesCertificates = allow('certificate:write');

export const issueCertificate = mutation({
  access: writesCertificates,
  input: z.object({ volunteer: id, issuer: text(100), from: date.nullish(), until: date.nullish(), idempotencyKey }),
  noun: 'certificate',
  run: (session, { volunteer, issuer, from = null, until = null }) =>
    issue(session, { volunteer, issuer, from, until, replacesId: null }),
});

export const revokeCertificate = mutation({
  access: writesCertificates,
  input: ofCertificate.extend({ reason: text(200) }),
  noun: 'certificate',
  run: (session, { certificate, reason }) => end(session, certificate, 'REVOKED', reason),
});

/** Replaces a valid certificate by a new one of all service approved until today. */
export const reissueCertificate = mutation({
  access: writesCertificates,
  input: ofCertificate.extend({ issuer: text(100).nullish(), reason: text(200), idempotencyKey }),
  noun: 'certificate',
  async run(session, { certificate, reason, ...input }) {
    const ended = await end(session, certificate, 'REISSUED', reason);
    const { volunteerId: volunteer, id: replacesId } = ended;
    const issuer = input.issuer ?? ended.issuer;
    return issue(session, { volunteer, issuer, from: null, until: null, replacesId });
  },
});

interface Issue {
  readonly volunteer: string;
  readonly issuer: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly replacesId: string | null;
}

async function issue(session: Session, { from, until, issuer, replacesId, ...of }: Issue): Promise<ServiceCertificate> {
  const { serviceSourcesCounted } = await parametersOf(session);
  const volunteer = await lockRegistration(session, of.volunteer);
  const services = await certifiedServices(session, volunteer.id, serviceSourcesCounted, from, until);
  const minutes = services.reduce((sum, service) => sum + service.minutes, 0);
  if (minutes <= 0) throw new RefusedError(userError('CERTIFICATE_NO_HOURS', ['volunteer']));
  const year = Number(session.today.slice(0, 4));
  const running = await takeNumbers(session, `certificate-${year}`);
  const digits = `${session.county}${year}${String(running).padStart(6, '0')}`;
  const certificate: ServiceCertificate = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: volunteer.divisionCode,
    volunteerId: volunteer.id,
    number: digits + checkCharacter(digits),
    code: randomBytes(CODE_BYTES).toString('hex').toUpperCase(),
    volunteerName: volunteer.name,
    volunteerNumber: volunteer.number,
    minutes,
    services: JSON.stringify(services),
    issuer,
    issuedOn: session.today,
    issuedBy: session.subject ?? '',
    status: 'VALID',
    reason: null,
    replacesId,
  };
  await addCertificate(session, certificate);
  session.audit({ action: 'certificate.issue', nounId: certificate.id, after: auditSnapshot(certificate) });
  return certificate;
}

async function end(
  session: Session,
  certificateId: string,
  status: 'REVOKED' | 'REISSUED',
  reason: string,
): Promise<ServiceCertificate> {
  const ended = await endCertificate(session, certificateId, status, reason);
  if (ended === null) throw new RefusedError(userError('CERTIFICATE_NOT_VALID', ['certificate']));
  const action = status === 'REVOKED' ? 'certificate.revoke' : 'certificate.reissue';
  session.audit({ action, nounId: ended.id, after: auditSnapshot(ended), purpose: reason });
  return ended;
}

/** What the holder of a certificate may see of it; null when number and code do not match. */
export async function verifyCertificate(session: Session, typedNumber: string, typedCode: string) {
  const number = typedNumber.replace(/^\D+/, '').replace(/[\s-]/g, '').toUpperCase();
  if (!NUMBER.test(number) || checkCharacter(number.slice(0, -1)) !== number.slice(-1)) return null;
  const certificate = await certificateByNumber(session, number);
  if (certificate === null || !isSame(typedCode.replace(/[\s-]/g, '').toUpperCase(), certificate.code)) return null;
  const { volunteerName, minutes, issuer, issuedOn, status } = certificate;
  return { number, name: maskName(volunteerName), minutes, issuer, issuedOn, status };
}

/** Compares in a time that does not depend on where the texts differ. */
function isSame(typed: string, code: string): boolean {
  const [one, other] = [Buffer.from(typed), Buffer.from(code)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function auditSnapshot({ number, volunteerId, volunteerName, minutes, status, replacesId }: ServiceCertificate) {
  return { number, volunteerId, name: maskName(volunteerName), minutes, status, replacesId };
}
