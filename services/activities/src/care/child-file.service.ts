// The rules of children's files: consent before the file, one file a child, as little as care needs, every read recorded.
import { villageErrors } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { ageOn, maskMobile } from '@chunhui/model';
import { allow, inputs, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import {
  addChild,
  changeChild,
  childrenBornIn,
  consentsOf,
  isKnownReference,
  lockBirthMonth,
} from '../child/child.store.ts';
import type { Child } from '../child/child.table.ts';
import { lockFile } from '../child/child-file.ts';
import { mutation } from '../context.ts';
import { parametersOf } from '../parameters.ts';
import { userError } from '../user-errors.ts';
import { contactsOfChild, flagsOfChild, openContact, openFlag } from './care.store.ts';
import { consentErrors, consentInput, openGuardian, toConsent } from './consent.service.ts';
import { endPairingsOfChild } from './pairing.service.ts';
import { pairingsOfChild, pairingsToday } from './pairing.store.ts';

const { id, idempotencyKey, text } = inputs;
const birthMonth = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/);

const PLACES = {
  name: 'activities.children.name',
  note: 'activities.children.note',
  externalReference: 'activities.children.external_reference',
} as const;

/** What a child is recognized by when a file is opened. */
export const likenessInput = z.object({
  division: z.string(),
  name: text(60),
  birthMonth,
  guardianName: text(60),
  guardianPhone: z.string().regex(/^1[3-9]\d{9}$/),
});
type Likeness = z.output<typeof likenessInput>;

/** Files of children with the same name and month of birth, in the same village or with the same guardian. */
export async function lookAlikes(session: Session, of: Likeness): Promise<Child[]> {
  const sameMonth = await childrenBornIn(session, of.birthMonth);
  return sameMonth.filter((child) => {
    if (session.vault.open(child.name, [PLACES.name, child.id]) !== of.name) return false;
    if (child.divisionCode === of.division) return true;
    const { name, phone } = openGuardian(session, { id: child.consentId, guardian: child.guardian });
    return name === of.guardianName || phone === of.guardianPhone;
  });
}

export const openChildFile = mutation({
  access: allow('care:write', (_root, { input }) => input.division),
  input: z.object({
    division: z.string(),
    alias: text(40),
    category: z.enum(['LEFT_BEHIND', 'CHILD_IN_DIFFICULTY']),
    birthMonth,
    name: text(60),
    note: text(1000).nullish(),
    externalReference: text(60).nullish(),
    consent: consentInput,
    distinctFrom: z.array(id).max(20).default([]),
    idempotencyKey,
  }),
  noun: 'child',
  async run(session, input): Promise<Child> {
    const { vault, today } = session;
    const { leftBehindUnderAge, childInDifficultyUnderAge } = await parametersOf(session);
    // The last day of the month, since the day of birth is not kept.
    const age = ageOn(`${input.birthMonth}-31`, today);
    const limit = input.category === 'LEFT_BEHIND' ? leftBehindUnderAge : childInDifficultyUnderAge;
    const hash = input.externalReference == null ? null : vault.fingerprint('child', input.externalReference);
    throwUserErrors([
      ...(await villageErrors(session, input.division)),
      ...(input.birthMonth <= today.slice(0, 7) ? [] : [userError('BIRTH_MONTH_IN_FUTURE', ['birthMonth'])]),
      ...(age < limit ? [] : [userError('CHILD_TOO_OLD', ['birthMonth'])]),
      ...consentErrors(session, input.consent),
      ...(input.consent.purposes.includes('CARE') ? [] : [userError('CONSENT_MISSING', ['consent', 'purposes'])]),
      ...(hash !== null && (await isKnownReference(session, hash))
        ? [userError('CHILD_KNOWN', ['externalReference'])]
        : []),
    ]);
    await lockBirthMonth(session, input.birthMonth);
    const alike = await lookAlikes(session, { ...input, ...input.consent });
    if (alike.some((child) => !input.distinctFrom.includes(child.id)))
      throwUserErrors([userError('CHILD_ALIKE', ['name'])]);
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
        input.externalReference == null
          ? null
          : vault.seal(input.externalReference, [PLACES.externalReference, childId]),
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
      after: {
        alias: child.alias,
        category: child.category,
        consent: { version: 1, purposes: given.purposes },
        distinctFrom: input.distinctFrom,
      },
    });
    return child;
  },
});

/** Closes a file with a reason; its pairings end. */
export const closeChildFile = mutation({
  access: allow('care:write'),
  input: z.object({ child: id, reason: text(500), idempotencyKey }),
  noun: 'child',
  async run(session, input): Promise<Child> {
    const child = await lockFile(session, input.child);
    const change = { status: 'CLOSED' as const, statusReason: input.reason, closedOn: session.today };
    await changeChild(session, child.id, change);
    await endPairingsOfChild(session, await pairingsOfChild(session, child.id));
    session.audit({
      action: 'child.close',
      nounId: child.id,
      before: { status: child.status },
      after: change,
      purpose: input.reason,
    });
    return { ...child, ...change };
  },
});

/** Opens a whole file for a caller who may read it; the read is recorded in the same transaction, with its reason. */
export async function readChildFile(session: Session, child: Child, purpose?: string) {
  const { vault } = session;
  const consents = await consentsOf(session, child.id);
  const pairings = await pairingsToday(session, await pairingsOfChild(session, child.id));
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
      const { name, phone } = openGuardian(session, row);
      return { ...row, guardianName: name, guardianPhone: maskMobile(phone) };
    }),
    pairings,
    contacts: contacts.map((row) => openContact(session, row)),
    riskFlags: riskFlags.map((row) => openFlag(session, row)),
  };
}

/** A file as `readChildFile` opens it: the parent of `ChildFile`. */
export type ChildFile = Awaited<ReturnType<typeof readChildFile>>;
