// The rules of a transfer: the volunteer consents, the new county asks, the old one gives up, the new one registers. Neither sees the other's.

import { columnsOf, newId, type Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { divisionPrefix, inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { addHourEntries } from '../hours/hour-entry.store.ts';
import { blankEntry } from '../hours/hours.service.ts';
import { maskName } from '../identity.ts';
import { id, words } from '../input.ts';
import { userError } from '../user-errors.ts';
import { checkRegistration, registerVolunteer, registerVolunteerInput } from '../volunteer/registration.service.ts';
import { endRegistration } from '../volunteer/volunteer.service.ts';
import { lockVolunteers, volunteerByPerson } from '../volunteer/volunteer.store.ts';
import { type Volunteer, volunteers } from '../volunteer/volunteer.table.ts';
import { type VolunteerTransfer, volunteerTransfers } from './transfer.table.ts';

const columns = columnsOf(volunteerTransfers);
const COLUMN = 'volunteers.volunteer_transfers.registration';

export const requestVolunteerTransferInput = z.object({
  from: z.string(),
  consentedOn: inputs.date,
  volunteer: registerVolunteerInput,
});
export const answerVolunteerTransferInput = z.object({
  transfer: id,
  agreed: z.boolean(),
  reason: words(200).nullish(),
});
export const completeVolunteerTransferInput = z.object({
  transfer: id,
  distinctFrom: z.array(id).max(20).default([]),
});

/** Asks another county. Whether it knows the person is for its office to see. */
export async function requestTransfer(
  session: Session,
  input: z.output<typeof requestVolunteerTransferInput>,
  now: Date,
): Promise<VolunteerTransfer> {
  const { residentId } = await checkRegistration(session, input.volunteer, now);
  const fromCounty = divisionPrefix(input.from);
  if (fromCounty.length !== 6 || fromCounty === session.county)
    throw new RefusedError([userError('TRANSFER_SAME_COUNTY', ['from'])]);
  if (input.consentedOn > dayOf(now)) throw new RefusedError([userError('DATE_IN_FUTURE', ['consentedOn'])]);
  const id = newId(session.county);
  const registration = session.vault.seal(JSON.stringify(input.volunteer), [COLUMN, id]);
  const [transfer] = await session.query<VolunteerTransfer>(
    `/* volunteerTransfers.request */ insert into volunteers.volunteer_transfers as r
       (county_code, id, division_code, from_county, name, person_id, registration, consented_on, status, requested_by, requested_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'REQUESTED', $9, $10)
     on conflict (county_code, person_id) where status in ('REQUESTED', 'RELEASED') do nothing returning ${columns}`,
    [
      session.county,
      id,
      input.volunteer.division,
      fromCounty,
      input.volunteer.name,
      session.vault.personId(residentId),
      registration,
      input.consentedOn,
      session.subject ?? '',
      now,
    ],
  );
  if (transfer === undefined) throw new RefusedError([userError('TRANSFER_OPEN')]);
  session.audit({ action: 'transfer.request', nounId: id, after: told(transfer) });
  return transfer;
}

/** The asked county's answer. Agreed, its registration ends and the approved hours go along. */
export async function answerTransfer(
  session: Session,
  input: z.output<typeof answerVolunteerTransferInput>,
  now: Date,
): Promise<VolunteerTransfer> {
  if (!input.agreed && input.reason == null) throw new RefusedError([userError('REASON_REQUIRED', ['reason'])]);
  const [asked] = await session.query<VolunteerTransfer>(
    `/* volunteerTransfers.asked */ select ${columns} from volunteers.volunteer_transfers r
     where r.county_code = $1 and r.id = $2 and r.from_county = $3 and r.status = 'REQUESTED'`,
    [input.transfer.slice(0, 6), input.transfer, session.county],
  );
  if (asked === undefined) throw new RefusedError([userError('TRANSFER_UNKNOWN', ['transfer'])]);
  const minutes = input.agreed ? await release(session, asked, now) : null;
  const [answered] = await session.query<VolunteerTransfer>(
    `/* volunteerTransfers.answer */ update volunteers.volunteer_transfers r set status = $4, answered_by = $5, reason = $6, minutes = $7
     where r.county_code = $1 and r.id = $2 and r.from_county = $3 and r.status = 'REQUESTED' returning ${columns}`,
    [
      asked.countyCode,
      asked.id,
      session.county,
      input.agreed ? 'RELEASED' : 'DECLINED',
      session.subject ?? '',
      input.reason ?? null,
      minutes,
    ],
  );
  if (answered === undefined) throw new RefusedError([userError('TRANSFER_UNKNOWN', ['transfer'])]);
  session.audit({ action: 'transfer.answer', nounId: answered.id, before: told(asked), after: told(answered) });
  return answered;
}

/** Ends the registration that is given up, and answers the approved minutes that go along. */
async function release(session: Session, { personId, countyCode }: VolunteerTransfer, now: Date): Promise<number> {
  const [found] = await volunteerByPerson(session, [personId]);
  const volunteer = (await lockVolunteers(session, found == null ? [] : [found.id])).get(found?.id ?? '');
  if (volunteer === undefined || volunteer.status === 'LEFT')
    throw new RefusedError([userError('TRANSFER_NOT_REGISTERED', ['transfer'])]);
  await endRegistration(session, volunteer, dayOf(now), `转往 ${countyCode}`);
  return volunteer.approvedMinutes;
}

/** The asking county registers the person whom the other one gave up, with the hours approved there. */
export async function completeTransfer(
  session: Session,
  input: z.output<typeof completeVolunteerTransferInput>,
  now: Date,
): Promise<{ transfer: VolunteerTransfer; volunteer: Volunteer }> {
  const [transfer] = await session.query<VolunteerTransfer>(
    `/* volunteerTransfers.complete */ update volunteers.volunteer_transfers r set status = 'COMPLETED'
     where r.county_code = $1 and r.id = $2 and r.status = 'RELEASED' returning ${columns}`,
    [session.county, input.transfer],
  );
  if (transfer === undefined) throw new RefusedError([userError('TRANSFER_UNKNOWN', ['transfer'])]);
  const asked = registerVolunteerInput.parse(
    JSON.parse(session.vault.open(transfer.registration, [COLUMN, transfer.id])),
  );
  const distinctFrom = [...asked.distinctFrom, ...input.distinctFrom];
  const volunteer = await registerVolunteer(session, { ...asked, distinctFrom }, { channel: 'TRANSFER' }, now);
  const minutes = transfer.minutes ?? 0;
  if (minutes > 0) {
    await addHourEntries(session, [
      {
        ...blankEntry(session, volunteer, now),
        kind: 'TRANSFER',
        source: 'IMPORTED',
        minutes,
        description: `由 ${transfer.fromCounty} 转入`,
        status: 'APPROVED',
        decidedBy: transfer.answeredBy ?? '',
        decidedAt: now,
      },
    ]);
    // Registered in this transaction: nobody else has seen it yet, so its balance is what comes along.
    await session.update(volunteers, volunteer.id, { approvedMinutes: minutes });
  }
  session.audit({ action: 'transfer.complete', nounId: transfer.id, after: told(transfer) });
  return { transfer, volunteer: { ...volunteer, approvedMinutes: minutes } };
}

/** Transfers that a county asked for or is asked for, newest first. */
export function transfersOf(session: Session, prefix: string) {
  const county = prefix.slice(0, 6);
  const where = '(r.county_code = $1 or r.from_county = $1)';
  return {
    keyLength: 2,
    keyOf: (row: VolunteerTransfer) => [row.requestedAt.toISOString(), row.id],
    rows: ({ first, after }: { readonly first: number; readonly after: readonly string[] | null }) =>
      session.query<VolunteerTransfer>(
        `/* volunteerTransfers.list */ select ${columns} from volunteers.volunteer_transfers r
         where ${where} and ($2::timestamptz is null or (date_trunc('milliseconds', r.requested_at), r.id) < ($2, $3))
         order by date_trunc('milliseconds', r.requested_at) desc, r.id desc limit $4`,
        [county, instantOf(after?.[0]), after?.[1] ?? '', first + 1],
      ),
    count: async () => {
      const [row] = await session.query<{ count: number }>(
        `/* volunteerTransfers.count */ select count(*) from volunteers.volunteer_transfers r where ${where}`,
        [county],
      );
      return row?.count ?? 0;
    },
  };
}

/** The instant in a cursor; one that is none starts from the beginning of time. */
function instantOf(text: string | undefined): Date | null {
  if (text === undefined) return null;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? new Date(0) : at;
}

function told({ countyCode, fromCounty, name, status, minutes }: VolunteerTransfer) {
  return { to: countyCode, from: fromCounty, name: maskName(name), status, minutes };
}
