// The rules of giving: only what one may give, only within one's own scope, and nothing about people above a county.
import { createHash, randomBytes } from 'node:crypto';
import { type Session, ShownOnce } from '@chunhui/database';
import {
  type Caller,
  covers,
  divisionPrefix,
  GIVES,
  inputs,
  isRole,
  RefusedError,
  type Role,
  widestScopeOf,
} from '@chunhui/runtime';
import { z } from 'zod';
import { userError } from '../user-errors.ts';
import { addInvitation, endGrant, grantsHeldBy, putGrant, takeInvitation } from './grant.store.ts';
import type { Grant } from './grant.table.ts';

const role = z.string().refine(isRole);
const subject = z.string().regex(/^[\w.:@|-]{1,128}$/);
/** Twelve digits: the scalar has seen to it. */
const division = z.string();

const target = z.object({ subject, role, division, idempotencyKey: inputs.idempotencyKey });
export const giveGrantInput = target.extend({ validUntil: inputs.instant.nullish() });
export const endGrantInput = target;
export const handOverInput = z.object({ from: subject, to: subject, idempotencyKey: inputs.idempotencyKey });
export const inviteInput = z.object({
  role,
  division,
  expiresInHours: z.int().min(1).max(336).default(72),
  idempotencyKey: inputs.idempotencyKey,
});
export const acceptInvitationInput = z.object({ code: z.string().regex(/^[\w-]{20,64}$/) });

/** Refuses what the caller may not give there; a role of one's own may be delegated, but only for a time. */
function checkMayGive(caller: Caller, given: Role, scope: string, validUntil: Date | null): void {
  const errors = [];
  if (!covers(caller.scope, scope.padEnd(12, '0'))) errors.push(userError('GRANT_OUT_OF_SCOPE', ['division']));
  if (scope.length < widestScopeOf(given)) errors.push(userError('GRANT_SCOPE_TOO_WIDE', ['division']));
  const mayGive = caller.roles.some((held) => GIVES[held]?.includes(given));
  const delegates = caller.roles.includes(given);
  if (!mayGive && !delegates) errors.push(userError('GRANT_NOT_YOURS', ['role']));
  if (!mayGive && delegates && validUntil === null) errors.push(userError('GRANT_NEEDS_END', ['validUntil']));
  if (validUntil !== null && validUntil <= new Date())
    errors.push(userError('GRANT_ENDS_BEFORE_START', ['validUntil']));
  if (errors.length > 0) throw new RefusedError(errors);
}

export async function giveGrant(
  session: Session,
  caller: Caller,
  input: z.output<typeof giveGrantInput>,
): Promise<Grant> {
  const scope = divisionPrefix(input.division);
  checkMayGive(caller, input.role, scope, input.validUntil ?? null);
  const grant = await putGrant(session, {
    scope,
    subject: input.subject,
    role: input.role,
    givenBy: caller.subject ?? '',
    validUntil: input.validUntil ?? null,
  });
  session.audit({ action: 'grant.give', nounId: nameOf(grant), after: grant });
  return grant;
}

/** Ends a grant; elsewhere reads stop within a second, writes at once. */
export async function takeBackGrant(
  session: Session,
  caller: Caller,
  input: z.output<typeof endGrantInput>,
): Promise<Grant> {
  const scope = divisionPrefix(input.division);
  if (!covers(caller.scope, input.division)) throw new RefusedError([userError('GRANT_OUT_OF_SCOPE', ['division'])]);
  const ended = await endGrant(session, { scope, subject: input.subject, role: input.role });
  if (ended === null) throw new RefusedError([userError('GRANT_UNKNOWN')]);
  session.audit({ action: 'grant.end', nounId: nameOf(ended), after: ended });
  return ended;
}

/** Everything that one person holds in the caller's scope becomes another's, at once. */
export async function handOver(
  session: Session,
  caller: Caller,
  { from, to }: z.output<typeof handOverInput>,
): Promise<Grant[]> {
  const held = await grantsHeldBy(session, from);
  if (held.length === 0) throw new RefusedError([userError('GRANT_UNKNOWN', ['from'])]);
  const given: Grant[] = [];
  for (const grant of held) {
    if (isRole(grant.role)) checkMayGive(caller, grant.role, grant.scope, grant.validUntil);
    await endGrant(session, grant);
    const next = await putGrant(session, { ...grant, subject: to, givenBy: caller.subject ?? '' });
    session.audit({ action: 'grant.hand-over', nounId: nameOf(next), before: grant, after: next });
    given.push(next);
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
  const scope = divisionPrefix(input.division);
  const expiresAt = new Date(Date.now() + input.expiresInHours * 3_600_000);
  checkMayGive(caller, input.role, scope, expiresAt);
  const code = `${scope}-${randomBytes(24).toString('base64url')}`;
  await addInvitation(session, {
    scope,
    codeHash: hashOf(code),
    role: input.role,
    invitedBy: caller.subject ?? '',
    expiresAt,
    acceptedBy: null,
  });
  session.audit({
    action: 'invitation.make',
    nounId: hashOf(code).slice(0, 12),
    after: { scope, role: input.role, expiresAt },
  });
  return { code: new ShownOnce(code), expiresAt };
}

/** Takes up an invitation: whoever has signed in and has the code. Runs in the invitation's own scope. */
export async function acceptInvitation(
  session: Session,
  { code }: z.output<typeof acceptInvitationInput>,
): Promise<Grant> {
  const invitation = await takeInvitation(session, hashOf(code));
  if (invitation === null) throw new RefusedError([userError('INVITATION_NOT_OPEN', ['code'])]);
  const grant = await putGrant(session, {
    scope: invitation.scope,
    subject: session.subject ?? '',
    role: invitation.role,
    givenBy: invitation.invitedBy,
    validUntil: null,
  });
  session.audit({ action: 'invitation.accept', nounId: invitation.codeHash.slice(0, 12), after: grant });
  return grant;
}

/** The scope that an invitation's code names. */
export function scopeOfCode(code: string): string {
  return /^(\d{2,12})-/.exec(code)?.[1] ?? '';
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

function nameOf({ scope, subject: who, role: what }: Grant): string {
  return `${scope}/${who}/${what}`;
}
