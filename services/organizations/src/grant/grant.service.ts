// The rules of giving: only what one may give, only within one's own scope, never to oneself; a second person confirms what sees
// children's files, or people and grants from above; and roles that check each other are never one person's.
import { createHash, randomBytes } from 'node:crypto';
import { referenceExists } from '@chunhui/county';
import { type Session, ShownOnce } from '@chunhui/database';
import {
  areIncompatible,
  BOUND_TO,
  type Caller,
  CONFIRMED_BY,
  covers,
  divisionPrefix,
  GIVES,
  inputs,
  isRole,
  RefusedError,
  type Role,
  throwUserErrors,
  widestScopeOf,
} from '@chunhui/runtime';
import { z } from 'zod';
import { divisionsByCode } from '../division/division.store.ts';
import { userError } from '../user-errors.ts';
import {
  addInvitation,
  addNotices,
  allGrantsOf,
  confirmGrant,
  endGrants,
  grantsHeldBy,
  holdersOf,
  lockGrant,
  putGrant,
  takeInvitation,
} from './grant.store.ts';
import type { Grant, GrantNotice } from './grant.table.ts';

const role = z.string().refine(isRole);
const subject = z.string().regex(/^[\w.:@|-]{1,128}$/);
/** Twelve digits: the scalar has seen to it. */
const division = z.string();
const thing = z
  .string()
  .regex(/^\d{6}-[\w-]{1,64}$/)
  .nullish();
const { idempotencyKey } = inputs;

const target = z.object({ subject, role, division, thing, idempotencyKey });
export const giveGrantInput = target.extend({ validUntil: inputs.instant.nullish() });
export const confirmGrantInput = target;
export const endGrantInput = target;
export const handOverInput = z.object({ from: subject, to: subject, idempotencyKey });
export const inviteInput = z.object({
  role,
  division,
  thing,
  validUntil: inputs.instant.nullish(),
  expiresInHours: z.int().min(1).max(336).default(72),
  idempotencyKey,
});
export const acceptInvitationInput = z.object({ code: z.string().regex(/^[\w-]{20,64}$/) });

/** What is given: a role over a scope or a thing, for a time. */
interface Gift {
  readonly role: Role;
  readonly scope: string;
  readonly thingId: string | null;
  readonly validUntil: Date | null;
}

/** The part of a grant that says whose right it rests on. */
type Provenance = Pick<Grant, 'givenScope' | 'parentId'>;

function toGift(input: Pick<z.output<typeof giveGrantInput>, 'role' | 'division' | 'thing' | 'validUntil'>): Gift {
  const { role: given, thing: thingId = null, validUntil = null } = input;
  const bound = BOUND_TO[given] !== undefined && thingId !== null;
  const scope = bound ? thingId.slice(0, 6) : divisionPrefix(input.division);
  return { role: given, scope, thingId, validUntil };
}

/** Refuses what the caller may not give there; answers whose right the gift rests on. */
async function checkGift(session: Session, caller: Caller, gift: Gift): Promise<Provenance> {
  const { role: given, scope, thingId, validUntil } = gift;
  const kind = BOUND_TO[given];
  const mayGive = caller.roles.some((held) => GIVES[held]?.includes(given));
  const own = mayGive ? null : await ownGrant(session, caller, gift);
  const [known] = await divisionsByCode(session, [scope.padEnd(12, '0')]);
  throwUserErrors([
    ...(known == null || known.validTo !== null ? [userError('GRANT_DIVISION_UNKNOWN', ['division'])] : []),
    ...(covers(caller.scope, scope.padEnd(12, '0')) ? [] : [userError('GRANT_OUT_OF_SCOPE', ['division'])]),
    ...(scope.length < widestScopeOf(given) ? [userError('GRANT_SCOPE_TOO_WIDE', ['division'])] : []),
    ...((kind === undefined) === (thingId === null) ? [] : [userError('GRANT_NEEDS_THING', ['thing'])]),
    ...(mayGive || caller.roles.includes(given) ? [] : [userError('GRANT_NOT_YOURS', ['role'])]),
    // One's own role is delegated for a time, which ends with one's own at the latest.
    ...(own !== null && (validUntil === null || (own.validUntil !== null && validUntil > own.validUntil))
      ? [userError('GRANT_NEEDS_END', ['validUntil'])]
      : []),
    ...(validUntil !== null && validUntil <= session.now ? [userError('GRANT_ENDS_BEFORE_START', ['validUntil'])] : []),
  ]);
  if (kind !== undefined && thingId !== null && !(await thingExists(session, caller, kind, thingId)))
    throw new RefusedError(userError('GRANT_THING_UNKNOWN', ['thing']));
  return { givenScope: caller.scope, parentId: own?.id ?? null };
}

/** Things are of a county: from above it none is given. */
async function thingExists(session: Session, caller: Caller, kind: Parameters<typeof referenceExists>[1], id: string) {
  return caller.scope.length >= 6 && (await referenceExists(session, kind, id));
}

/** The caller's own grant that a delegation comes from. */
async function ownGrant(session: Session, caller: Caller, { role: given, scope }: Gift): Promise<Grant | null> {
  const own = await allGrantsOf(session, caller.subject ?? '');
  return own.find((grant) => grant.role === given && scope.startsWith(grant.scope) && isInForce(grant)) ?? null;
}

/** Refuses a role that does not go together with one that the subject holds or is about to hold, over the same county or above. */
async function checkCompatible(session: Session, who: string, { role: given, scope }: Pick<Gift, 'role' | 'scope'>) {
  const county = scope.slice(0, 6);
  const held = (await allGrantsOf(session, who)).filter((grant) => {
    const other = grant.scope.slice(0, 6);
    return (
      isRole(grant.role) && areIncompatible(given, grant.role) && (county.startsWith(other) || other.startsWith(county))
    );
  });
  if (held.length > 0) throw new RefusedError(userError('GRANT_INCOMPATIBLE', ['role']));
}

/** Gives it, or requests it where a second person must confirm; `path` is where the input names the subject. */
async function give(
  session: Session,
  to: string,
  gift: Gift,
  from: Provenance & { readonly givenBy: string },
  action: 'grant.give' | 'grant.hand-over' | 'invitation.accept',
): Promise<Grant> {
  if (to === from.givenBy) throw new RefusedError(userError('GRANT_TO_YOURSELF'));
  await checkCompatible(session, to, gift);
  const grant = await putGrant(session, { ...gift, ...from, subject: to, confirmedBy: null, confirmedAt: null });
  session.audit({ action: isPending(grant) ? 'grant.request' : action, nounId: nameOf(grant), after: grant });
  await tell(session, grant, isPending(grant) ? 'REQUESTED' : 'CONFIRMED');
  return grant;
}

/** Tells the county's auditors and every holder of the role what happens to a grant that a second person confirms. */
async function tell(session: Session, grant: Grant, act: GrantNotice['act'] & ('REQUESTED' | 'CONFIRMED' | 'ENDED')) {
  if (!isRole(grant.role) || CONFIRMED_BY[grant.role] === undefined) return;
  const county = grant.scope.slice(0, 6);
  const confirming = act === 'REQUESTED' ? (CONFIRMED_BY[grant.role] ?? []) : [];
  const recipients = await holdersOf(session, ['AUDITOR', grant.role, ...confirming], county);
  await addNotices(session, recipients, {
    scope: grant.scope,
    act,
    bySubject: session.subject ?? '',
    subject: grant.subject,
    role: grant.role,
    at: session.now,
  });
}

/** Whether a grant waits for a second person. */
export function isPending({ role: held, confirmedAt }: Grant): boolean {
  return isRole(held) && CONFIRMED_BY[held] !== undefined && confirmedAt === null;
}

function isInForce(grant: Grant): boolean {
  return !isPending(grant);
}

export async function giveGrant(
  session: Session,
  caller: Caller,
  input: z.output<typeof giveGrantInput>,
): Promise<Grant> {
  if (input.subject === caller.subject) throw new RefusedError(userError('GRANT_TO_YOURSELF', ['subject']));
  const gift = toGift(input);
  const provenance = await checkGift(session, caller, gift);
  return give(session, input.subject, gift, { ...provenance, givenBy: caller.subject ?? '' }, 'grant.give');
}

/** The second person's word: somebody else than giver and holder, with a role that may, while the giver still may give it. */
export async function confirm(
  session: Session,
  caller: Caller,
  input: z.output<typeof confirmGrantInput>,
): Promise<Grant> {
  const { role: given, scope, thingId } = toGift({ ...input, validUntil: null });
  const grant = await lockGrant(session, { scope, subject: input.subject, role: given, thingId });
  if (grant === null || !isPending(grant)) throw new RefusedError(userError('GRANT_NOT_PENDING'));
  if (caller.subject === grant.givenBy || caller.subject === grant.subject)
    throw new RefusedError(userError('GRANT_NEEDS_ANOTHER_PERSON'));
  if (!(await mayConfirm(session, caller, given, scope)))
    throw new RefusedError(userError('GRANT_NOT_YOURS_TO_CONFIRM', ['role']));
  await checkGiver(session, grant.givenBy, given, scope);
  await checkCompatible(session, grant.subject, { role: given, scope });
  const confirmed = await confirmGrant(session, grant.id);
  session.audit({ action: 'grant.confirm', nounId: nameOf(confirmed), before: grant, after: confirmed });
  await tell(session, confirmed, 'CONFIRMED');
  return confirmed;
}

/** A safeguarding officer in office confirms those beside them; only the first one of a county is confirmed from above. */
async function mayConfirm(session: Session, caller: Caller, given: Role, scope: string): Promise<boolean> {
  const confirming = CONFIRMED_BY[given] ?? [];
  if (!confirming.includes('SAFEGUARDING_OFFICER')) return caller.roles.some((held) => confirming.includes(held));
  const inOffice = await holdersOf(session, ['SAFEGUARDING_OFFICER'], scope.slice(0, 6));
  return caller.roles.includes(inOffice.length > 0 ? 'SAFEGUARDING_OFFICER' : 'MUNICIPAL_ADMINISTRATOR');
}

/** A request or invitation of somebody who may no longer give it is void. */
async function checkGiver(session: Session, giver: string, given: Role, scope: string): Promise<void> {
  const held = (await allGrantsOf(session, giver)).filter((grant) => scope.startsWith(grant.scope) && isInForce(grant));
  const mayStill = held.some(
    (grant) => grant.role === given || (isRole(grant.role) && GIVES[grant.role]?.includes(given)),
  );
  if (!mayStill) throw new RefusedError(userError('GRANT_GIVER_ENDED'));
}

/** Ends a grant and what was delegated from it. Elsewhere reads stop within a second, writes at once. */
export async function takeBackGrant(
  session: Session,
  caller: Caller,
  input: z.output<typeof endGrantInput>,
): Promise<Grant> {
  const { role: held, scope, thingId } = toGift({ ...input, validUntil: null });
  if (!covers(caller.scope, scope.padEnd(12, '0')))
    throw new RefusedError(userError('GRANT_OUT_OF_SCOPE', ['division']));
  const grant = await lockGrant(session, { scope, subject: input.subject, role: held, thingId });
  if (grant === null) throw new RefusedError(userError('GRANT_UNKNOWN'));
  return end(session, caller, grant);
}

async function end(session: Session, caller: Caller, grant: Grant): Promise<Grant> {
  if (grant.givenScope !== '' && !grant.givenScope.startsWith(caller.scope))
    throw new RefusedError(userError('GRANT_FROM_ABOVE'));
  const ended = await endGrants(session, grant.id);
  for (const each of ended) session.audit({ action: 'grant.end', nounId: nameOf(each), after: each });
  await tell(session, grant, 'ENDED');
  return ended.find(({ id }) => id === grant.id) ?? grant;
}

/** Everything that one person holds in the caller's scope becomes another's, at once; what a second person confirms waits for that. */
export async function handOver(
  session: Session,
  caller: Caller,
  { from, to }: z.output<typeof handOverInput>,
): Promise<Grant[]> {
  if (to === caller.subject) throw new RefusedError(userError('GRANT_TO_YOURSELF', ['to']));
  const held = await grantsHeldBy(session, from);
  if (held.length === 0) throw new RefusedError(userError('GRANT_UNKNOWN', ['from']));
  const given: Grant[] = [];
  for (const grant of held) {
    if (!isRole(grant.role)) continue;
    const gift = { role: grant.role, scope: grant.scope, thingId: grant.thingId, validUntil: grant.validUntil };
    const provenance = await checkGift(session, caller, gift);
    await end(session, caller, grant);
    given.push(await give(session, to, gift, { ...provenance, givenBy: caller.subject ?? '' }, 'grant.hand-over'));
  }
  return given;
}

/** `type Invitation` of the contract. */
export interface OpenInvitation {
  readonly code: ShownOnce;
  readonly expiresAt: Date;
}

/** Makes an invitation; the code is answered this one time and stored as a hash only. */
export async function invite(
  session: Session,
  caller: Caller,
  input: z.output<typeof inviteInput>,
): Promise<OpenInvitation> {
  const gift = toGift(input);
  const provenance = await checkGift(session, caller, gift);
  const expiresAt = new Date(session.now.getTime() + input.expiresInHours * 3_600_000);
  const code = `${gift.scope}-${randomBytes(24).toString('base64url')}`;
  await addInvitation(session, {
    ...gift,
    ...provenance,
    codeHash: hashOf(code),
    invitedBy: caller.subject ?? '',
    expiresAt,
    acceptedBy: null,
  });
  session.audit({
    action: 'invitation.make',
    nounId: hashOf(code).slice(0, 12),
    after: { ...gift, expiresAt },
  });
  return { code: new ShownOnce(code), expiresAt };
}

/** Takes up an invitation: whoever has signed in and has the code, but not the inviter. Runs in the invitation's own scope. */
export async function acceptInvitation(
  session: Session,
  { code }: z.output<typeof acceptInvitationInput>,
): Promise<Grant> {
  const invitation = await takeInvitation(session, hashOf(code));
  if (invitation === null || !isRole(invitation.role))
    throw new RefusedError(userError('INVITATION_NOT_OPEN', ['code']));
  const { role: given, scope, thingId, validUntil, givenScope, parentId, invitedBy } = invitation;
  if (validUntil !== null && validUntil <= session.now)
    throw new RefusedError(userError('INVITATION_NOT_OPEN', ['code']));
  await checkGiver(session, invitedBy, given, scope);
  const gift = { role: given, scope, thingId, validUntil };
  return give(session, session.subject ?? '', gift, { givenScope, parentId, givenBy: invitedBy }, 'invitation.accept');
}

/** The scope that an invitation's code names. */
export function scopeOfCode(code: string): string {
  return /^(\d{2,12})-/.exec(code)?.[1] ?? '';
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

function nameOf({ scope, subject: who, role: what, thingId }: Grant): string {
  return [scope, who, what, ...(thingId === null ? [] : [thingId])].join('/');
}
