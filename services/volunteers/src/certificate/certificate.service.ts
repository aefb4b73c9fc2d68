// The rules of certificates: approved time only, a number of the county, a code that cannot be guessed, and a chain of re-issues.

import { timingSafeEqual } from 'node:crypto';
import { newId, type Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { maskName } from '../identity.ts';
import { id, words } from '../input.ts';
import { userError } from '../user-errors.ts';
import { lockVolunteers } from '../volunteer/volunteer.store.ts';
import { checkCharacter, takeNumbers } from '../volunteer/volunteer-number.ts';
import { addCertificate, certificateByNumber, certifiedServices, endCertificate } from './service-certificate.store.ts';
import type { ServiceCertificate } from './service-certificate.table.ts';

const NUMBER = /^\d{16}[\dX]$/;
/** 50 bits: nobody guesses one at a gateway that limits how often it is asked. */
const CODE_LENGTH = 10;

export const issueCertificateInput = z.object({
  volunteer: id,
  issuer: words(100),
  from: inputs.date.nullish(),
  until: inputs.date.nullish(),
  idempotencyKey: inputs.idempotencyKey,
});
export const revokeCertificateInput = z.object({ certificate: id, reason: words(200) });
export const reissueCertificateInput = z.object({
  certificate: id,
  issuer: words(100).nullish(),
  reason: words(200),
  idempotencyKey: inputs.idempotencyKey,
});

interface Issue {
  readonly volunteer: string;
  readonly issuer: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly replacesId: string | null;
}

async function issue(session: Session, what: Issue, now: Date): Promise<ServiceCertificate> {
  const volunteer = (await lockVolunteers(session, [what.volunteer])).get(what.volunteer);
  if (volunteer === undefined) throw new RefusedError([userError('VOLUNTEER_UNKNOWN', ['volunteer'])]);
  if (volunteer.mergedInto !== null) throw new RefusedError([userError('VOLUNTEER_MERGED', ['volunteer'])]);
  const services = await certifiedServices(session, volunteer.id, what.from, what.until);
  const minutes = services.reduce((sum, service) => sum + service.minutes, 0);
  if (minutes <= 0) throw new RefusedError([userError('CERTIFICATE_NO_HOURS', ['volunteer'])]);
  const issuedOn = dayOf(now);
  const year = Number(issuedOn.slice(0, 4));
  const running = await takeNumbers(session, `certificate-${year}`);
  const digits = `${session.county}${year}${String(running).padStart(6, '0')}`;
  const certificate: ServiceCertificate = {
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: volunteer.divisionCode,
    volunteerId: volunteer.id,
    number: digits + checkCharacter(digits),
    volunteerName: volunteer.name,
    volunteerNumber: volunteer.number,
    minutes,
    services: JSON.stringify(services),
    issuer: what.issuer,
    issuedOn,
    issuedBy: session.subject ?? '',
    status: 'VALID',
    reason: null,
    replacesId: what.replacesId,
  };
  await addCertificate(session, certificate);
  session.audit({ action: 'certificate.issue', nounId: certificate.id, after: told(certificate) });
  return certificate;
}

export function issueCertificate(
  session: Session,
  { volunteer, issuer, from, until }: z.output<typeof issueCertificateInput>,
  now: Date,
): Promise<ServiceCertificate> {
  return issue(session, { volunteer, issuer, from: from ?? null, until: until ?? null, replacesId: null }, now);
}

export async function revokeCertificate(
  session: Session,
  input: z.output<typeof revokeCertificateInput>,
): Promise<ServiceCertificate> {
  const ended = await endCertificate(session, input.certificate, 'REVOKED', input.reason);
  if (ended === null) throw new RefusedError([userError('CERTIFICATE_NOT_VALID', ['certificate'])]);
  session.audit({ action: 'certificate.revoke', nounId: ended.id, after: told(ended), purpose: input.reason });
  return ended;
}

/** Issues a new certificate, of all approved time until today, in the place of a valid one. */
export async function reissueCertificate(
  session: Session,
  input: z.output<typeof reissueCertificateInput>,
  now: Date,
): Promise<ServiceCertificate> {
  const ended = await endCertificate(session, input.certificate, 'REISSUED', input.reason);
  if (ended === null) throw new RefusedError([userError('CERTIFICATE_NOT_VALID', ['certificate'])]);
  session.audit({ action: 'certificate.reissue', nounId: ended.id, after: told(ended), purpose: input.reason });
  const { volunteerId: volunteer, id: replacesId } = ended;
  return issue(session, { volunteer, issuer: input.issuer ?? ended.issuer, from: null, until: null, replacesId }, now);
}

/** The code on a certificate: made from its number with a key that only this system has. */
export function codeOf(session: Session, number: string): string {
  return session.vault.fingerprint('certificate', number).slice(0, CODE_LENGTH).toUpperCase();
}

/** What anyone learns who holds a certificate; null when number and code do not belong together. */
export async function verifyCertificate(session: Session, typedNumber: string, typedCode: string) {
  const number = typedNumber
    .replace(/^[^\d]+/, '')
    .replace(/[\s-]/g, '')
    .toUpperCase();
  const code = Buffer.from(typedCode.replace(/[\s-]/g, '').toUpperCase());
  const right = Buffer.from(codeOf(session, number));
  const belongs = code.length === right.length && timingSafeEqual(code, right);
  if (!NUMBER.test(number) || checkCharacter(number.slice(0, -1)) !== number.slice(-1) || !belongs) return null;
  const certificate = await certificateByNumber(session, number);
  if (certificate === null) return null;
  const { volunteerName, minutes, issuer, issuedOn, status } = certificate;
  return { number, name: maskName(volunteerName), minutes, issuer, issuedOn, status };
}

function told({ number, volunteerId, volunteerName, minutes, status, replacesId }: ServiceCertificate) {
  return { number, volunteerId, name: maskName(volunteerName), minutes, status, replacesId };
}
