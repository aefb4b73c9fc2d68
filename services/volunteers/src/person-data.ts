// The personal data that this service stores, for copies, erasure and retention.

import { modelOf } from '@chunhui/county';
import {
  byAny,
  byPerson,
  byRecord,
  bySealedContact,
  emptyList,
  type Holding,
  nobody,
  nothing,
  protect,
  type Remains,
  rightBirth,
  rightContact,
  rightPerson,
  rightPhone,
  sealed,
  type WrongRow,
  withRowsOf,
  words,
  yearOnly,
} from '@chunhui/data-protection';
import type { AnyTable, Session } from '@chunhui/database';
import { serviceCertificates } from './certificate/service-certificate.table.ts';
import { hourEntries } from './hours/hour-entry.table.ts';
import { volunteerMerges } from './merge/merge.table.ts';
import { starRatings } from './star/star-rating.table.ts';
import { volunteerTransfers } from './transfer/transfer.table.ts';
import { correctIdentity } from './volunteer/identity-correction.ts';
import { markOf } from './volunteer/person-mark.store.ts';
import { initialsOf } from './volunteer/pinyin.ts';
import { personMarks, volunteerAccounts, volunteerRecords, volunteers } from './volunteer/volunteer.table.ts';
import { teamJoinRequests, volunteerTeamMemberships } from './volunteer-team/volunteer-team.table.ts';

const named = byAny(byPerson(volunteers), byRecord(volunteers));
/** The registrations of the person, with those that were merged into one of them. */
const ofPerson = byAny(named, withRowsOf(volunteers, named, 'r.merged_into = any($2)'));
const ofVolunteer = (table: AnyTable, key = 'id') => withRowsOf(table, ofPerson, 'r.volunteer_id = any($2)', key);

/** SQL: the day on which the volunteer of a row left; null before. */
const LEFT =
  '(select v.left_on from volunteers.volunteers v where v.county_code = r.county_code and v.id = r.volunteer_id)';

/** The list of services on a certificate says where a person was. */
const noServices: Remains = { value: () => '[]', tells: (column) => `${column} <> '[]'` };

const revoked: Remains = { value: () => 'REVOKED' };

/** The marks of the person's registrations, computed from the sealed ID numbers. */
async function marksOf(session: Session, subject: Parameters<Holding['find']>[1]): Promise<string[]> {
  const ids = await ofPerson(session, subject);
  const rows = await session.query<{ id: string; residentId: Buffer }>(
    `/* personMark.residentIds */ select id, resident_id from volunteers.volunteers where county_code = $1 and id = any($2) and resident_id is not null`,
    [session.county, ids],
  );
  return rows.map(({ id, residentId }) =>
    markOf(session, session.vault.open(residentId, ['volunteers.volunteers.resident_id', id])),
  );
}

/** The registration that a transfer asks for, corrected while the transfer is open. */
function rightRegistration({ row, right: { name, phone, person }, open, seal }: WrongRow): unknown {
  const asked = JSON.parse(open()) as Record<string, unknown>;
  if (Object.keys(asked).length === 0) return row.registration;
  return seal(
    JSON.stringify({
      ...asked,
      ...(name === null ? {} : { name }),
      ...(phone === null ? {} : { phone }),
      ...(person?.was === row.personId ? { residentId: person?.residentId } : {}),
    }),
  );
}

const holdings: readonly Holding[] = [
  {
    kind: 'person-mark',
    title: { zh: '一人一号标记', en: 'Mark that a person is registered' },
    table: personMarks,
    key: 'mark',
    find: marksOf,
    erase: 'ROW',
    // It has no day of its own: it is erased on request, and identifies no one before.
    over: 'case when not r.active then current_date end',
    retention: 'retentionVolunteers',
    hidden: ['mark'],
  },
  {
    kind: 'volunteer-account',
    title: { zh: '登录账号关联', en: 'Account of a volunteer' },
    table: volunteerAccounts,
    key: 'subject',
    find: ofVolunteer(volunteerAccounts, 'subject'),
    erase: 'ROW',
    over: LEFT,
    retention: 'retentionVolunteers',
  },
  {
    kind: 'volunteer-record',
    title: { zh: '培训、表彰与保险', en: 'Training, awards and insurance' },
    table: volunteerRecords,
    find: ofVolunteer(volunteerRecords),
    erase: { title: words, issuer: words },
    over: LEFT,
    retention: 'retentionServiceRecords',
  },
  {
    kind: 'hour-entry',
    title: { zh: '志愿服务时间', en: 'Service time' },
    table: hourEntries,
    find: ofVolunteer(hourEntries),
    erase: { description: words, reason: words, declineReason: words },
    over: LEFT,
    retention: 'retentionServiceRecords',
  },
  {
    kind: 'star-rating',
    title: { zh: '星级志愿者', en: 'Star rating' },
    table: starRatings,
    find: ofVolunteer(starRatings),
    erase: { objection: words, settlement: words, endedReason: words },
    over: LEFT,
    retention: 'retentionServiceRecords',
  },
  {
    kind: 'service-certificate',
    title: { zh: '志愿服务记录证明', en: 'Certificate of service record' },
    table: serviceCertificates,
    find: ofVolunteer(serviceCertificates),
    erase: { volunteerName: words, services: noServices, status: revoked, reason: { value: words.value } },
    over: LEFT,
    retention: 'retentionServiceRecords',
  },
  {
    kind: 'team-membership',
    title: { zh: '服务队队籍', en: 'Membership of a team' },
    table: volunteerTeamMemberships,
    find: ofVolunteer(volunteerTeamMemberships),
    erase: 'KEPT',
    over: 'r.left_on',
    retention: 'retentionVolunteers',
  },
  {
    kind: 'team-join-request',
    title: { zh: '入队申请', en: 'Request to join a team' },
    table: teamJoinRequests,
    find: ofVolunteer(teamJoinRequests),
    erase: { reason: words },
    over: LEFT,
    retention: 'retentionVolunteers',
  },
  {
    kind: 'volunteer-merge',
    title: { zh: '重复登记合并', en: 'Merge of two registrations' },
    table: volunteerMerges,
    find: withRowsOf(volunteerMerges, ofPerson, 'r.keep_id = any($2) or r.merged_id = any($2)'),
    // What undoing would restore goes too: an erased person's registrations stay merged.
    erase: { reason: words, before: { value: () => '{}', tells: (column) => `${column} <> '{}'` } },
    over: '(select v.left_on from volunteers.volunteers v where v.county_code = r.county_code and v.id = r.keep_id)',
    retention: 'retentionVolunteers',
  },
  {
    kind: 'volunteer-transfer',
    title: { zh: '跨县转入申请', en: 'Request for a transfer from another county' },
    table: volunteerTransfers,
    find: byPerson(volunteerTransfers),
    erase: { personId: nobody, name: words, reason: words, registration: sealed('{}') },
    correct: { ...rightPerson, registration: rightRegistration },
    over: `case when r.status in ('COMPLETED', 'DECLINED') then r.requested_at::date end`,
    retention: 'retentionVolunteers',
  },
  {
    kind: 'volunteer-guardian',
    title: { zh: '未成年志愿者的监护人', en: 'Guardian of a volunteer under age' },
    table: volunteers,
    find: bySealedContact(volunteers, 'guardian'),
    erase: { guardian: nothing },
    correct: rightContact('guardian'),
    over: `least(r.left_on, case when r.birth_date + interval '18 years' <= current_date then (r.birth_date + interval '18 years')::date end)`,
    retention: 'retentionVolunteers',
    hidden: volunteers.columns.filter((column) => !column.startsWith('guardian')),
  },
  // Last: the others are found through this row.
  {
    kind: 'volunteer',
    title: { zh: '志愿者', en: 'Volunteer' },
    table: volunteers,
    find: ofPerson,
    erase: {
      personId: nobody,
      name: words,
      nameInitials: { value: () => '' },
      birthDate: yearOnly,
      residentId: nothing,
      phone: nothing,
      phoneFingerprint: nothing,
      guardian: nothing,
      skills: emptyList,
      languages: emptyList,
      interests: emptyList,
      availability: emptyList,
      statusReason: words,
    },
    correct: {
      ...rightBirth,
      ...rightPhone,
      nameInitials: ({ row, right }) => (right.name === null ? row.nameInitials : initialsOf(right.name)),
      residentId: ({ row, right: { person }, seal }) =>
        person?.was === row.personId && row.residentId !== null ? seal(person?.residentId ?? '') : row.residentId,
    },
    correcting: correctIdentity,
    over: 'r.left_on',
    retention: 'retentionVolunteers',
    hidden: ['nameInitials', 'phoneFingerprint'],
  },
];

export const protection = protect({ holdings, modelOf });
