// The rules of a transfer: the volunteer consents, the new county requests, the old county releases, and the new county registers.
// Neither county sees the other's data.
import { columnsOf, newId, type Session } from '@chunhui/database';
import { allow, divisionPrefix, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { addHourEntries } from '../hours/hour-entry.store.ts';
import { blankEntry } from '../hours/ledger.ts';
import { maskName } from '../identity.ts';
import { userError } from '../user-errors.ts';
import { checkRegistration, register, registrationInput } from '../volunteer/registration.service.ts';
import { endRegistration } from '../volunteer/volunteer.service.ts';
import { lockVolunteers, volunteerByPerson } from '../volunteer/volunteer.store.ts';
import { volunteers } from '../volunteer/volunteer.table.ts';
import { type VolunteerTransfer, volunteerTransfers } from './transfer.table.ts';

const { date, id, text } = inputs;
const ofTransfer = z.object({ transfer: id });
const columns = columnsOf(volunteerTransfers);
const COLUMN = 'volunteers.volunteer_transfers.registration';

/** Requests a volunteer from another county. Only that county's office sees whether it has the person. */
export const requestVolunteerTransfer = mutation({
  access: allow('volunteer:write', (_root, { input }) => input.volunteer.division),
  input: z.object({ from: z.string(), consentedOn: date, volunteer: registrationInput }),
  noun: 'transfer',
  async run(session, { from, consentedOn, volunteer }) {
    const { residentId } = await checkRegistration(session, volunteer);
    const fromCounty = divisionPrefix(from);
    throwUserErrors([
      ...(fromCounty.length !== 6 || fromCounty === session.county
        ? [userError('TRANSFER_SAME_COUNTY', ['from'])]
        : []),
      ...(consentedOn > session.today ? [userError('DATE_IN_FUTURE', ['consentedOn'])] : []),
    ]);
    const transferId = newId(session.county);
    const registration = session.vault.seal(JSON.stringify(volunteer), [COLUMN, transferId]);
    const [transfer] = await session.query<VolunteerTransfer>(
      `/* volunteerTransfers.request */ insert into volunteers.volunteer_transfers as r
         (county_code, id, division_code, from_county, name, person_id, registration, consented_on, status, requested_by, requested_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'REQUESTED', $9, $10)
       on conflict (county_code, person_id) where status in ('REQUESTED', 'RELEASED') do nothing returning ${columns}`,
      [
        session.county,
        transferId,
        volunteer.division,
        fromCounty,
        volunteer.name,
        session.vault.personId(residentId),
        registration,
        consentedOn,
        session.subject ?? '',
        session.now,
      ],
    );
    if (transfer === undefined) throw new RefusedError(userError('TRANSFER_OPEN'));
    session.audit({ action: 'transfer.request', nounId: transferId, after: auditSnapshot(transfer) });
    return transfer;
  },
});

/** The answer of the county that has the registration. If it agrees, its registration ends and the approved hours are transferred. */
export const answerVolunteerTransfer = mutation({
  access: allow('certificate:write'),
  input: ofTransfer.extend({ agreed: z.boolean(), reason: text(200).nullish() }),
  noun: 'transfer',
  async run(session, { transfer: transferId, agreed, reason = null }) {
    if (!agreed && reason === null) throw new RefusedError(userError('REASON_REQUIRED', ['reason']));
    const [asked] = await session.query<VolunteerTransfer>(
      `/* volunteerTransfers.asked */ select ${columns} from volunteers.volunteer_transfers r
       where r.county_code = $1 and r.id = $2 and r.from_county = $3 and r.status = 'REQUESTED'`,
      [transferId.slice(0, 6), transferId, session.county],
    );
    if (asked === undefined) throw new RefusedError(userError('TRANSFER_UNKNOWN', ['transfer']));
    const minutes = agreed ? await release(session, asked) : null;
    const status = agreed ? 'RELEASED' : 'DECLINED';
    const [answered] = await session.query<VolunteerTransfer>(
      `/* volunteerTransfers.answer */ update volunteers.volunteer_transfers r set status = $4, answered_by = $5, reason = $6, minutes = $7
       where r.county_code = $1 and r.id = $2 and r.from_county = $3 and r.status = 'REQUESTED' returning ${columns}`,
      [asked.countyCode, asked.id, session.county, status, session.subject ?? '', reason, minutes],
    );
    if (answered === undefined) throw new RefusedError(userError('TRANSFER_UNKNOWN', ['transfer']));
    const [before, after] = [auditSnapshot(asked), auditSnapshot(answered)];
    session.audit({ action: 'transfer.answer', nounId: answered.id, before, after });
    return answered;
  },
});

/** Ends the registration that is released, and returns the approved minutes that are transferred. */
async function release(session: Session, { personId, countyCode }: VolunteerTransfer): Promise<number> {
  const [found] = await volunteerByPerson(session, [personId]);
  const volunteer = (await lockVolunteers(session, found == null ? [] : [found.id])).get(found?.id ?? '');
  if (volunteer === undefined || volunteer.status === 'LEFT')
    throw new RefusedError(userError('TRANSFER_NOT_REGISTERED', ['transfer']));
  await endRegistration(session, volunteer, session.today, `转往 ${countyCode}`);
  return volunteer.approvedMinutes;
}

/** Registers a person whom the other county released, with the hours approved there. */
export const completeVolunteerTransfer = mutation({
  access: allow('volunteer:write'),
  input: ofTransfer.extend({ distinctFrom: z.array(id).max(20).default([]) }),
  async run(session, input) {
    const [transfer] = await session.query<VolunteerTransfer>(
      `/* volunteerTransfers.complete */ update volunteers.volunteer_transfers r set status = 'COMPLETED'
       where r.county_code = $1 and r.id = $2 and r.status = 'RELEASED' returning ${columns}`,
      [session.county, input.transfer],
    );
    if (transfer === undefined) throw new RefusedError(userError('TRANSFER_UNKNOWN', ['transfer']));
    const asked = registrationInput.parse(JSON.parse(session.vault.open(transfer.registration, [COLUMN, transfer.id])));
    const distinctFrom = [...asked.distinctFrom, ...input.distinctFrom];
    const volunteer = await register(session, { ...asked, distinctFrom }, 'TRANSFER');
    const minutes = transfer.minutes ?? 0;
    if (minutes > 0) {
      await addHourEntries(session, [
        {
          ...blankEntry(session, volunteer),
          kind: 'TRANSFER',
          source: 'IMPORTED',
          minutes,
          description: `由 ${transfer.fromCounty} 转入`,
          status: 'APPROVED',
          decidedBy: transfer.answeredBy ?? '',
          decidedAt: session.now,
        },
      ]);
      // Registered in this transaction: no other transaction sees it yet, so its balance is what is transferred.
      await session.update(volunteers, volunteer.id, { approvedMinutes: minutes });
    }
    session.audit({ action: 'transfer.complete', nounId: transfer.id, after: auditSnapshot(transfer) });
    return { transfer, volunteer: { ...volunteer, approvedMinutes: minutes } };
  },
});

/** Transfers that a county has requested or has been asked for, newest first. */
export function transfersOf(session: Session, prefix: string) {
  const county = prefix.slice(0, 6);
  const where = '(r.county_code = $1 or r.from_county = $1)';
  return {
    sortedBy: ['requested_at', 'volunteers.volunteer_transfers.id'],
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

/** The instant in a cursor; an invalid one is before every transfer. */
function instantOf(text: string | undefined): Date | null {
  if (text === undefined) return null;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? new Date(0) : at;
}

function auditSnapshot({ countyCode, fromCounty, name, status, minutes }: VolunteerTransfer) {
  return { to: countyCode, from: fromCounty, name: maskName(name), status, minutes };
}
