// The rules of changing a registration: its data, its account, and whether the volunteer serves.
import { modelOf, villageErrors } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { ageOn } from '@chunhui/model';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { readPhone } from '../identity.ts';
import { endRatingsOf } from '../star/star-rating.store.ts';
import { userError } from '../user-errors.ts';
import { endMembershipsOf } from '../volunteer-team/membership.store.ts';
import { addMarks, markOf, releaseMark } from './person-mark.store.ts';
import { refuseElsewhere } from './registered-elsewhere.ts';
import { ageErrors, auditSnapshot, codeErrors } from './registration.service.ts';
import { changeVolunteer as change, linkAccount, lockVolunteers, type VolunteerChange } from './volunteer.store.ts';
import type { Volunteer } from './volunteer.table.ts';

const { date, id, text } = inputs;
export const ofVolunteer = z.object({ volunteer: id });
const codes = z.array(text(40)).max(30).nullish();
const writesVolunteers = allow('volunteer:write');

export const linkVolunteerAccount = mutation({
  access: writesVolunteers,
  input: ofVolunteer.extend({ subject: z.string().regex(/^[\w.:@|-]{1,128}$/) }),
  noun: 'volunteer',
  async run(session, { volunteer: volunteerId, subject }) {
    const volunteer = await lockRegistration(session, volunteerId);
    if (!(await linkAccount(session, subject, volunteer.id))) throw new RefusedError(userError('ACCOUNT_LINKED'));
    session.audit({ action: 'volunteer.link', nounId: volunteer.id, after: { subject } });
    return volunteer;
  },
});

export const changeVolunteer = mutation({
  access: writesVolunteers,
  input: ofVolunteer.extend({
    division: z.string().nullish(),
    phone: z.string().nullish(),
    leagueMember: z.boolean().nullish(),
    sector: text(40).nullish(),
    skills: codes,
    languages: codes,
    interests: codes,
    availability: codes,
  }),
  noun: 'volunteer',
  async run(session, input) {
    const volunteer = await lockRegistration(session, input.volunteer);
    const { division, phone: typed, leagueMember, sector, skills, languages, interests, availability } = input;
    const phone = typed == null ? null : readPhone(typed);
    throwUserErrors([
      ...(division == null ? [] : await villageErrors(session, division)),
      ...(typed != null && phone === null ? [userError('PHONE_INVALID', ['phone'])] : []),
      ...codeErrors(await modelOf(session), input),
    ]);
    const given = { divisionCode: division, leagueMember, sector, skills, languages, interests, availability };
    const sealed = phone === null ? {} : sealedPhone(session, volunteer.id, phone);
    return changed(session, 'volunteer.change', volunteer, {
      ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value != null)) as VolunteerChange),
      ...sealed,
    });
  },
});

export const suspendVolunteer = mutation({
  access: writesVolunteers,
  input: ofVolunteer.extend({ reason: text(200) }),
  noun: 'volunteer',
  async run(session, { volunteer: volunteerId, reason }) {
    const volunteer = await lockRegistration(session, volunteerId);
    if (volunteer.status !== 'ACTIVE') throw new RefusedError(userError('VOLUNTEER_NOT_ACTIVE', ['volunteer']));
    return changed(session, 'volunteer.suspend', volunteer, { status: 'SUSPENDED', statusReason: reason }, reason);
  },
});

/** Makes a volunteer active again, under the same rules of age and consent as a registration. */
export const reinstateVolunteer = mutation({
  access: writesVolunteers,
  input: ofVolunteer.extend({ reason: text(200) }),
  noun: 'volunteer',
  async run(session, { volunteer: volunteerId, reason }) {
    const volunteer = await lockRegistration(session, volunteerId);
    if (volunteer.status === 'ACTIVE') throw new RefusedError(userError('VOLUNTEER_STATUS_UNCHANGED', ['volunteer']));
    const errors = ageErrors(await modelOf(session), consentOf(volunteer), ageOn(volunteer.birthDate, session.today));
    throwUserErrors(errors.map((error) => ({ ...error, path: ['volunteer'] })));
    const mark = volunteer.status === 'LEFT' ? ownMark(session, volunteer) : null;
    if (mark !== null) {
      await refuseElsewhere(session, mark, ['volunteer']);
      await addMarks(session, [mark]);
    }
    const active = { status: 'ACTIVE', statusReason: null, leftOn: null } as const;
    return changed(session, 'volunteer.reinstate', volunteer, active, reason);
  },
});

export const recordVolunteerLeaving = mutation({
  access: writesVolunteers,
  input: ofVolunteer.extend({ leftOn: date, reason: text(200).nullish() }),
  noun: 'volunteer',
  async run(session, { volunteer: volunteerId, leftOn, reason = null }) {
    const volunteer = await lockRegistration(session, volunteerId);
    if (volunteer.status === 'LEFT') throw new RefusedError(userError('VOLUNTEER_STATUS_UNCHANGED', ['volunteer']));
    throwUserErrors([
      ...(leftOn > session.today ? [userError('DATE_IN_FUTURE', ['leftOn'])] : []),
      ...(leftOn < volunteer.registeredOn ? [userError('LEFT_BEFORE_REGISTRATION', ['leftOn'])] : []),
    ]);
    return endRegistration(session, volunteer, leftOn, reason);
  },
});

/** Ends a registration by leaving or by a transfer; another county may register the person from now on. */
export async function endRegistration(
  session: Session,
  volunteer: Volunteer,
  leftOn: string,
  reason: string | null,
): Promise<Volunteer> {
  const mark = ownMark(session, volunteer);
  if (mark !== null) await releaseMark(session, mark);
  await endMembershipsOf(session, volunteer.id, leftOn);
  await endRatingsOf(session, volunteer.id, '志愿者已退出');
  return changed(session, 'volunteer.leave', volunteer, { status: 'LEFT', leftOn, statusReason: reason });
}

/** The registration, locked until the transaction ends; refuses an unknown or merged one. */
export async function lockRegistration(session: Session, volunteerId: string): Promise<Volunteer> {
  const volunteer = (await lockVolunteers(session, [volunteerId])).get(volunteerId);
  if (volunteer === undefined) throw new RefusedError(userError('VOLUNTEER_UNKNOWN', ['volunteer']));
  if (volunteer.mergedInto !== null) throw new RefusedError(userError('VOLUNTEER_MERGED', ['volunteer']));
  return volunteer;
}

/** Stores a change of a locked registration, with its audit entry. */
export async function changed(
  session: Session,
  action: `volunteer.${string}`,
  volunteer: Volunteer,
  values: VolunteerChange,
  purpose?: string,
): Promise<Volunteer> {
  await change(session, volunteer.id, values);
  const next = { ...volunteer, ...values };
  const entry = { action, nounId: volunteer.id, before: auditSnapshot(volunteer), after: auditSnapshot(next) };
  session.audit(purpose === undefined ? entry : { ...entry, purpose });
  return next;
}

/** What allows a volunteer under the age of registration to be one: own labour, or a guardian's consent in force. */
export function consentOf({ ownLabour, guardian, guardianConsentOn, guardianConsentWithdrawnOn }: Volunteer) {
  const inForce = guardianConsentOn !== null && guardianConsentWithdrawnOn === null;
  return { livesOnOwnLabour: ownLabour, guardian: inForce ? guardian : null };
}

function sealedPhone({ vault }: Session, volunteerId: string, phone: string): VolunteerChange {
  return {
    phone: vault.seal(phone, ['volunteers.volunteers.phone', volunteerId]),
    phoneFingerprint: vault.fingerprint('phone', phone),
  };
}

/** The mark of a registration; null when its ID number is not on record. */
function ownMark(session: Session, { id: volunteerId, residentId }: Volunteer): string | null {
  return residentId === null
    ? null
    : markOf(session, session.vault.open(residentId, ['volunteers.volunteers.resident_id', volunteerId]));
}
