// The rules of children's files: consent before the file, as little as care needs, every read written down.
import { newId, type Session } from '@chunhui/database';
import { ageOn, dayOf, maskMobile } from '@chunhui/model';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { contactsOfChild, flagsOfChild, openFlag } from '../care/care.store.ts';
import { endPairingsOf, pairingsOfChild, resumePairingsOf, suspendPairingsOf } from '../care/pairing.store.ts';
import { parametersOf } from '../parameters.ts';
import { divisionErrors, throwUserErrors, within } from '../scope.ts';
import { userError } from '../user-errors.ts';
import {
  addChild,
  addConsent,
  changeChild,
  consentInForceFor,
  consentsOf,
  isKnownReference,
  lockChild,
  withdrawConsents,
} from './child.store.ts';
import type { Child, GuardianConsent } from './child.table.ts';

const id = z.string().min(1).max(128);
const consent = z.object({
  purposes: z
    .array(z.enum(['CARE', 'PAIRING', 'PHOTO']))
    .min(1)
    .max(3),
  relation: inputs.text(40),
  method: inputs.text(40),
  guardianName: inputs.text(60),
  guardianPhone: z.string().regex(/^1[3-9]\d{9}$/),
  givenOn: inputs.date,
});
type ConsentInput = z.output<typeof consent>;

export const openChildFileInput = z.object({
  division: z.string(),
  alias: inputs.text(40),
  category: z.enum(['LEFT_BEHIND', 'CHILD_IN_DIFFICULTY']),
  birthMonth: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  name: inputs.text(60),
  note: inputs.text(1000).nullish(),
  externalReference: inputs.text(60).nullish(),
  consent,
  idempotencyKey: inputs.idempotencyKey,
});
export const renewConsentInput = z.object({ child: id, consent, idempotencyKey: inputs.idempotencyKey });
export const withdrawConsentInput = z.object({
  child: id,
  withdrawnOn: inputs.date,
  idempotencyKey: inputs.idempotencyKey,
});
export const closeChildFileInput = z.object({
  child: id,
  reason: inputs.text(500),
  idempotencyKey: inputs.idempotencyKey,
});

const PLACES = {
  name: 'activities.children.name',
  note: 'activities.children.note',
  externalReference: 'activities.children.external_reference',
  guardian: 'activities.guardian_consents.guardian',
} as const;

function toConsent(
  session: Session,
  child: Pick<Child, 'id' | 'divisionCode'>,
  version: number,
  given: ConsentInput,
): GuardianConsent {
  const consentId = newId(session.county);
  const guardian = JSON.stringify({ name: given.guardianName, phone: given.guardianPhone });
  return {
    countyCode: session.county,
    id: consentId,
    divisionCode: child.divisionCode,
    childId: child.id,
    version,
    purposes: [...new Set(given.purposes)].sort(),
    relation: given.relation,
    method: given.method,
    guardian: session.vault.seal(guardian, [PLACES.guardian, consentId]),
    givenOn: given.givenOn,
    withdrawnOn: null,
    inForce: true,
    recordedBy: session.subject ?? '',
  };
}

/** Opens a file, with the guardian's consent that it cannot be without. */
export async function openChildFile(
  session: Session,
  input: z.output<typeof openChildFileInput>,
  now: Date,
): Promise<Child> {
  const { vault } = session;
  const today = dayOf(now);
  const { leftBehindUnderAge, childInDifficultyUnderAge } = await parametersOf(session);
  // The last day of the month: nobody is too old by a day that is not kept.
  const age = ageOn(`${input.birthMonth}-31`, today);
  const limit = input.category === 'LEFT_BEHIND' ? leftBehindUnderAge : childInDifficultyUnderAge;
  const hash = input.externalReference == null ? null : vault.fingerprint('child', input.externalReference);
  throwUserErrors([
    ...(await divisionErrors(session, input.division)),
    ...(age < limit ? [] : [userError('CHILD_TOO_OLD', ['birthMonth'])]),
    ...(input.consent.givenOn <= today ? [] : [userError('CONSENT_IN_FUTURE', ['consent', 'givenOn'])]),
    ...(hash !== null && (await isKnownReference(session, hash))
      ? [userError('CHILD_KNOWN', ['externalReference'])]
      : []),
  ]);
  const childId = newId(session.county);
  const given = toConsent(session, { id: childId, divisionCode: input.division }, 1, input.consent);
  const child: Child = {
    countyCode: session.county,
    id: childId,
    divisionCode: input.division,
    alias: input.alias,
    category: input.category,
    birthMonth: input.birthMonth,
    name: vault.seal(input.name, [PLACES.name, childId]),
    note: input.note == null ? null : vault.seal(input.note, [PLACES.note, childId]),
    externalReference:
      input.externalReference == null ? null : vault.seal(input.externalReference, [PLACES.externalReference, childId]),
    externalReferenceHash: hash,
    consentId: given.id,
    consentInForce: true,
    status: 'OPEN',
    statusReason: null,
    closedOn: null,
    openedOn: today,
  };
  await addChild(session, given, child);
  session.audit({
    action: 'child.open',
    nounId: childId,
    after: { alias: child.alias, category: child.category, consent: { version: 1, purposes: given.purposes } },
  });
  return child;
}

/** Locks a file of the scope that is not closed. */
export async function liveChild(session: Session, childId: string): Promise<Child> {
  const child = within(session, await lockChild(session, childId), userError('CHILD_UNKNOWN', ['child']));
  if (child.status === 'CLOSED') throw new RefusedError([userError('CHILD_CLOSED', ['child'])]);
  return child;
}

/** A new version of the consent; a file that was suspended for want of one is open again. */
export async function renewConsent(
  session: Session,
  input: z.output<typeof renewConsentInput>,
  now: Date,
): Promise<Child> {
  const child = await liveChild(session, input.child);
  if (input.consent.givenOn > dayOf(now))
    throw new RefusedError([userError('CONSENT_IN_FUTURE', ['consent', 'givenOn'])]);
  const known = await consentsOf(session, child.id);
  const given = toConsent(session, child, (known[0]?.version ?? 0) + 1, input.consent);
  await addConsent(session, given);
  const change = { consentId: given.id, consentInForce: true, status: 'OPEN' as const, statusReason: null };
  await changeChild(session, child.id, change);
  // A consent to care alone takes no pairing up again.
  if (await consentInForceFor(session, child.id, 'PAIRING'))
    await resumePairingsOf(session, child.id, 'CONSENT_WITHDRAWN', dayOf(now));
  session.audit({
    action: 'consent.renew',
    nounId: child.id,
    after: { version: given.version, purposes: given.purposes },
  });
  return { ...child, ...change };
}

/** The guardian takes the consent back: the file is suspended, and so is every pairing. */
export async function withdrawConsent(
  session: Session,
  input: z.output<typeof withdrawConsentInput>,
  now: Date,
): Promise<Child> {
  const child = await liveChild(session, input.child);
  if (input.withdrawnOn > dayOf(now)) throw new RefusedError([userError('CONSENT_IN_FUTURE', ['withdrawnOn'])]);
  const change = { status: 'SUSPENDED' as const, statusReason: 'CONSENT_WITHDRAWN' };
  // Before the consent: the database keeps no open file without one.
  await changeChild(session, child.id, change);
  await suspendPairingsOf(session, child.id, 'CONSENT_WITHDRAWN');
  await withdrawConsents(session, child.id, input.withdrawnOn);
  session.audit({ action: 'consent.withdraw', nounId: child.id, after: { ...change, withdrawnOn: input.withdrawnOn } });
  return { ...child, ...change, consentInForce: false };
}

export async function closeChildFile(
  session: Session,
  input: z.output<typeof closeChildFileInput>,
  now: Date,
): Promise<Child> {
  const child = await liveChild(session, input.child);
  const change = { status: 'CLOSED' as const, statusReason: input.reason, closedOn: dayOf(now) };
  await changeChild(session, child.id, change);
  await endPairingsOf(session, child.id, dayOf(now), 'FILE_CLOSED');
  session.audit({
    action: 'child.close',
    nounId: child.id,
    before: { status: child.status },
    after: change,
    purpose: input.reason,
  });
  return { ...child, ...change };
}

const guardian = z.object({ name: z.string(), phone: z.string() });

/** A whole file, opened, for who may read it; the read is written down in the same transaction, with its reason. */
export async function readChildFile(session: Session, child: Child, purpose?: string) {
  const { vault } = session;
  const consents = await consentsOf(session, child.id);
  const pairings = await pairingsOfChild(session, child.id);
  const contacts = await contactsOfChild(session, child.id);
  const riskFlags = await flagsOfChild(session, child.id);
  session.audit({ action: 'child.read', nounId: child.id, ...(purpose === undefined ? {} : { purpose }) });
  return {
    ...child,
    name: vault.open(child.name, [PLACES.name, child.id]),
    note: child.note === null ? null : vault.open(child.note, [PLACES.note, child.id]),
    externalReference:
      child.externalReference === null
        ? null
        : vault.open(child.externalReference, [PLACES.externalReference, child.id]),
    consents: consents.map((row) => {
      const { name, phone } = guardian.parse(JSON.parse(vault.open(row.guardian, [PLACES.guardian, row.id])));
      return { ...row, guardianName: name, guardianPhone: maskMobile(phone) };
    }),
    pairings,
    contacts: contacts.map((row) => ({
      ...row,
      note: row.note === null ? null : vault.open(row.note, ['activities.care_contacts.note', row.id]),
    })),
    riskFlags: riskFlags.map((row) => openFlag(session, row)),
  };
}

/** A file as `readChildFile` opens it: the parent of `ChildFile`. */
export type ChildFile = Awaited<ReturnType<typeof readChildFile>>;
