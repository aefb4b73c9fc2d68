// What this service keeps about people, for their copy, their erasure and the end of keeping. Volunteers are known here by their number in
// the registry alone, so that nothing here tells who they were once their registration is erased.
import {
  byAny,
  byPerson,
  byRecord,
  bySealedContact,
  type DataSubject,
  type Holding,
  nobody,
  nothing,
  protect,
  type Remains,
  rightContact,
  rightPersonIn,
  sealed,
  type WrongRow,
  withRowsOf,
  words,
} from '@chunhui/data-protection';
import type { AnyTable, Session } from '@chunhui/database';
import { aidPairs, aidPayments, aidTerms } from './aid/aid.table.ts';
import { attendances } from './attendance/attendance.table.ts';
import { checkInAttempts } from './attendance/check-in-attempt.table.ts';
import { calendarKeys } from './calendar/calendar-key.table.ts';
import { careContacts, carePairings, riskFlags } from './care/care.table.ts';
import { children, guardianConsents } from './child/child.table.ts';
import { enrolments } from './enrolment/enrolment.table.ts';
import { modelOf } from './parameters.ts';
import { safeguardingReports } from './safeguarding/safeguarding.table.ts';
import { wishes } from './wish/wish.table.ts';

const NOBODY = JSON.stringify({ name: '（已删除）', phone: '', place: '' });

/** The person's number in the registry, as the volunteers service publishes it. */
async function volunteerIds(session: Session, { personId, record }: DataSubject): Promise<string[]> {
  const rows = await session.query<{ id: string }>(
    `/* holding.volunteers */ select id from volunteers_published.volunteers where county_code = $1 and person_id = $2
     union select id from volunteers_published.volunteers where county_code = $1 and id = $3`,
    [session.county, personId, record],
  );
  return rows.map(({ id }) => id);
}
const ofVolunteer = (table: AnyTable, key = 'id') => withRowsOf(table, volunteerIds, 'r.volunteer_id = any($2)', key);

/** SQL: the day of a row's session, once it is over. */
const SESSION_OVER = `(select case when s.held_on < current_date then s.held_on end from activities.activity_sessions s
  where s.county_code = r.county_code and s.id = r.session_id)`;

/** SQL: since when the child's file of a row is closed. */
const FILE_CLOSED =
  '(select c.closed_on from activities.children c where c.county_code = r.county_code and c.id = r.child_id)';

/** SQL: since when the aid of a row is over. */
const AID_OVER =
  '(select p.ended_on from activities.aid_pairs p where p.county_code = r.county_code and p.id = r.pair_id)';

/** A child's file is found by its id, or by its guardian: of two children of one name, a name would find the wrong one. */
const childFiles = byAny(byRecord(children), async (session, subject) => {
  const consents = await bySealedContact(guardianConsents, 'guardian')(session, subject);
  const rows = await session.query<{ id: string }>(
    '/* holding.children */ select distinct child_id as id from activities.guardian_consents where county_code = $1 and id = any($2)',
    [session.county, consents],
  );
  return rows.map(({ id }) => id);
});
const ofChild = (table: AnyTable) => withRowsOf(table, childFiles, 'r.child_id = any($2)');

const aid = byAny(byPerson(aidPairs, 'student_person_id'), byRecord(aidPairs), bySealedContact(aidPairs, 'sponsor'));
const ofAid = (table: AnyTable) => withRowsOf(table, aid, 'r.pair_id = any($2)');

/** The student's own name, where the request is the student's and not the sponsor's. */
function rightStudent({ row, subject, right, open, seal }: WrongRow): unknown {
  if (right.name === null || row.studentPersonId !== subject.personId) return row.student;
  return seal(JSON.stringify({ ...JSON.parse(open()), name: right.name }));
}

/** Of a month of birth the year. */
const yearOfBirth: Remains = {
  value: (current) => `${String(current).slice(0, 4)}-01`,
  tells: (column) => `not ${column} like '%-01'`,
};

const holdings: readonly Holding[] = [
  {
    kind: 'enrolment',
    title: { zh: '活动报名', en: 'Enrolment' },
    table: enrolments,
    find: ofVolunteer(enrolments),
    erase: { reason: words },
    over: SESSION_OVER,
    retention: 'retentionAttendance',
  },
  {
    kind: 'attendance',
    title: { zh: '签到', en: 'Attendance' },
    table: attendances,
    find: ofVolunteer(attendances),
    erase: { flagReason: words, decisionReason: words },
    over: SESSION_OVER,
    retention: 'retentionAttendance',
  },
  {
    kind: 'check-in-attempt',
    title: { zh: '签到失败记录', en: 'Refused check-in' },
    table: checkInAttempts,
    find: ofVolunteer(checkInAttempts),
    erase: 'ROW',
    over: SESSION_OVER,
    retention: 'retentionAttendance',
  },
  {
    kind: 'calendar-key',
    title: { zh: '日历订阅', en: 'Calendar subscription' },
    table: calendarKeys,
    key: 'volunteerId',
    find: ofVolunteer(calendarKeys, 'volunteer_id'),
    erase: 'ROW',
    // A key is renewed when it is used again; an old one is nobody's loss.
    over: 'r.issued_at::date',
    retention: 'retentionAttendance',
    hidden: ['keyHash'],
  },
  {
    kind: 'wish',
    title: { zh: '微心愿', en: 'Micro-wish' },
    table: wishes,
    find: byAny(byRecord(wishes), bySealedContact(wishes, 'recipient')),
    erase: { alias: words, title: words, description: words, recipient: sealed(NOBODY) },
    correct: rightContact('recipient'),
    over: `case when r.status = 'EXPIRED' then r.expires_on else r.closed_on end`,
    retention: 'retentionWishes',
  },
  {
    kind: 'aid-term',
    title: { zh: '助学学期', en: 'Term of student aid' },
    table: aidTerms,
    find: ofAid(aidTerms),
    erase: 'KEPT',
    over: AID_OVER,
    retention: 'retentionStudentAid',
  },
  {
    kind: 'aid-payment',
    title: { zh: '助学款', en: 'Payment of student aid' },
    table: aidPayments,
    find: ofAid(aidPayments),
    erase: { receiptReference: nothing, reason: words },
    over: AID_OVER,
    retention: 'retentionStudentAid',
  },
  {
    kind: 'aid-pair',
    title: { zh: '春晖助学', en: 'Student aid' },
    table: aidPairs,
    find: aid,
    erase: {
      studentAlias: words,
      studentPersonId: nobody,
      student: sealed(JSON.stringify({ name: '（已删除）', school: '' })),
      sponsor: sealed(NOBODY),
      endReason: words,
    },
    correct: {
      studentPersonId: rightPersonIn('studentPersonId'),
      student: rightStudent,
      ...rightContact('sponsor'),
    },
    over: 'r.ended_on',
    retention: 'retentionStudentAid',
  },
  {
    kind: 'care-contact',
    title: { zh: '关爱服务记录', en: 'Care contact' },
    table: careContacts,
    find: ofChild(careContacts),
    erase: { note: nothing, decisionReason: words },
    over: FILE_CLOSED,
    retention: 'retentionCareFiles',
    needs: 'care:read',
  },
  {
    kind: 'care-pairing',
    title: { zh: '结对帮扶', en: 'Pairing' },
    table: carePairings,
    find: ofChild(carePairings),
    erase: { statusReason: words },
    over: 'r.ended_on',
    retention: 'retentionCareFiles',
    needs: 'care:read',
    hidden: ['handedOverFrom'],
  },
  {
    kind: 'risk-flag',
    title: { zh: '风险提示', en: 'Risk flag' },
    table: riskFlags,
    find: ofChild(riskFlags),
    erase: 'ROW',
    over: FILE_CLOSED,
    retention: 'retentionCareFiles',
    needs: 'care:read',
  },
  {
    kind: 'safeguarding-report',
    title: { zh: '强制报告', en: 'Safeguarding report' },
    table: safeguardingReports,
    find: ofChild(safeguardingReports),
    erase: { account: sealed(''), outcome: nothing },
    over: 'r.closed_on',
    retention: 'retentionSafeguarding',
    needs: 'safeguarding:read',
  },
  {
    kind: 'guardian-consent',
    title: { zh: '监护人同意', en: 'Guardian’s consent' },
    table: guardianConsents,
    find: ofChild(guardianConsents),
    erase: { relation: words, guardian: sealed(NOBODY) },
    correct: rightContact('guardian'),
    over: FILE_CLOSED,
    retention: 'retentionConsents',
    needs: 'care:read',
  },
  // Last: the others are found through it.
  {
    kind: 'child',
    title: { zh: '关爱档案', en: 'Child’s file' },
    table: children,
    find: childFiles,
    erase: {
      alias: words,
      birthMonth: yearOfBirth,
      name: sealed('（已删除）'),
      note: nothing,
      externalReference: nothing,
      externalReferenceHash: nothing,
      statusReason: words,
    },
    // A guardian finds the file too, and is not the child.
    correct: {
      name: ({ row, subject, right, seal }) =>
        right.name !== null && row.id === subject.record ? seal(right.name) : row.name,
    },
    over: 'r.closed_on',
    retention: 'retentionCareFiles',
    needs: 'care:read',
    hidden: ['externalReferenceHash'],
  },
];

export const protection = protect({ holdings, modelOf });
