// The rules of a guardian's consent: one version in force, which a new one replaces as a whole; what lost its basis is suspended at once.
import { newId, type Session } from '@chunhui/database';
import { allow, inputs, RefusedError, throwUserErrors, type UserError } from '@chunhui/runtime';
import { z } from 'zod';
import { addConsent, changeChild, consentsOf, endConsent } from '../child/child.store.ts';
import { type Child, CONSENT_PURPOSES, type GuardianConsent } from '../child/child.table.ts';
import { lockFile } from '../child/child-file.ts';
import { mutation } from '../context.ts';
import { userError } from '../user-errors.ts';
import { reviewPairingsOf } from './pairing.service.ts';

const { date, id, idempotencyKey, text } = inputs;

export const consentInput = z.object({
  purposes: z.array(z.enum(CONSENT_PURPOSES)).min(1).max(CONSENT_PURPOSES.length),
  relation: text(40),
  method: text(40),
  guardianName: text(60),
  guardianPhone: z.string().regex(/^1[3-9]\d{9}$/),
  givenOn: date,
});
export type ConsentInput = z.output<typeof consentInput>;

const PLACE = 'activities.guardian_consents.guardian';
const guardian = z.object({ name: z.string(), phone: z.string() });

/** The guardian's name and phone of a consent. */
export function openGuardian(session: Session, consent: { readonly id: string; readonly guardian: Buffer }) {
  return guardian.parse(JSON.parse(session.vault.open(consent.guardian, [PLACE, consent.id])));
}

/** A version of a consent as it is stored. */
export function toConsent(
  session: Session,
  child: Pick<Child, 'id' | 'divisionCode'>,
  version: number,
  given: ConsentInput,
): GuardianConsent {
  const consentId = newId(session.county);
  const contact = JSON.stringify({ name: given.guardianName, phone: given.guardianPhone });
  return {
    countyCode: session.county,
    id: consentId,
    divisionCode: child.divisionCode,
    childId: child.id,
    version,
    purposes: [...new Set(given.purposes)].sort(),
    relation: given.relation,
    method: given.method,
    guardian: session.vault.seal(contact, [PLACE, consentId]),
    givenOn: given.givenOn,
    withdrawnOn: null,
    supersededOn: null,
    inForce: true,
    recordedBy: session.subject ?? '',
  };
}

/** What is wrong with a consent that is recorded today. */
export function consentErrors(session: Session, given: ConsentInput, earlier?: GuardianConsent): UserError[] {
  const path = ['consent', 'givenOn'];
  const ended = earlier?.withdrawnOn ?? earlier?.givenOn;
  return [
    ...(given.givenOn <= session.today ? [] : [userError('CONSENT_IN_FUTURE', path)]),
    ...(ended === undefined || given.givenOn >= ended ? [] : [userError('CONSENT_OUTDATED', path)]),
  ];
}

/** Replaces the consent in force; a file whose new consent covers care is open, and pairings follow the new purposes. */
export const renewConsent = mutation({
  access: allow('care:write'),
  input: z.object({ child: id, consent: consentInput, idempotencyKey }),
  noun: 'child',
  async run(session, input): Promise<Child> {
    const child = await lockFile(session, input.child);
    const [latest] = await consentsOf(session, child.id);
    throwUserErrors(consentErrors(session, input.consent, latest));
    const given = toConsent(session, child, (latest?.version ?? 0) + 1, input.consent);
    // An open file needs a consent in force at every moment: it is suspended between the two versions.
    await changeChild(session, child.id, { status: 'SUSPENDED' });
    await endConsent(session, child.id, { supersededOn: session.today });
    await addConsent(session, given);
    const covered = given.purposes.includes('CARE');
    const change = {
      consentId: given.id,
      consentInForce: true,
      status: covered ? ('OPEN' as const) : ('SUSPENDED' as const),
      statusReason: covered ? null : 'CONSENT_WITHDRAWN',
    };
    await changeChild(session, child.id, change);
    session.audit({
      action: 'consent.renew',
      nounId: child.id,
      before: { version: latest?.version, purposes: latest?.purposes },
      after: { version: given.version, purposes: given.purposes },
    });
    await reviewPairingsOf(session, { childId: child.id });
    return { ...child, ...change };
  },
});

/** The guardian withdraws the consent: the file is suspended, and so is every pairing. */
export const withdrawConsent = mutation({
  access: allow('care:write'),
  input: z.object({ child: id, withdrawnOn: date, idempotencyKey }),
  noun: 'child',
  async run(session, input): Promise<Child> {
    const child = await lockFile(session, input.child);
    const [latest] = await consentsOf(session, child.id);
    if (latest?.inForce !== true) throw new RefusedError(userError('CONSENT_MISSING', ['child']));
    if (input.withdrawnOn > session.today) throw new RefusedError(userError('CONSENT_IN_FUTURE', ['withdrawnOn']));
    if (input.withdrawnOn < latest.givenOn) throw new RefusedError(userError('CONSENT_OUTDATED', ['withdrawnOn']));
    const change = { status: 'SUSPENDED' as const, statusReason: 'CONSENT_WITHDRAWN' };
    // Before the consent: a check constraint keeps no open file without one in force.
    await changeChild(session, child.id, change);
    await endConsent(session, child.id, { withdrawnOn: input.withdrawnOn });
    session.audit({
      action: 'consent.withdraw',
      nounId: child.id,
      after: { ...change, withdrawnOn: input.withdrawnOn },
    });
    await reviewPairingsOf(session, { childId: child.id });
    return { ...child, ...change, consentInForce: false };
  },
});
