// What of the database belongs to this service: its schema, tables and migrations, in order.
import type { AnyTable, Migration } from '@chunhui/database';
import { rosterPreviews } from '@chunhui/roster';
import { activities, activityPartners } from './activity/activity.table.ts';
import {
  activitySessions,
  attendingVolunteers,
  checkInSecrets,
  sessionParticipants,
} from './activity-session/activity-session.table.ts';
import { sessionPhotos } from './activity-session/photo.table.ts';
import { aidPairs, aidPayments, aidTerms } from './aid/aid.table.ts';
import { attendances } from './attendance/attendance.table.ts';
import { calendarKeys } from './calendar/calendar-key.table.ts';
import { brokenGlasses, careContacts, careNotices, carePairings, riskFlags } from './care/care.table.ts';
import { children, guardianConsents } from './child/child.table.ts';
import { enrolments } from './enrolment/enrolment.table.ts';
import { takenTimes } from './enrolment/taken-time.table.ts';
import { firstNouns } from './migrations/1-first-nouns.ts';
import { trust } from './migrations/2-trust.ts';
import { activitiesAndAttendance } from './migrations/3-activities.ts';
import { care } from './migrations/4-care.ts';
import { wishesAndAid } from './migrations/5-wishes-and-aid.ts';
import { dailyFigures } from './migrations/6-daily-figures.ts';
import { calendarKeysTable } from './migrations/7-calendar-keys.ts';
import { publishedThings } from './migrations/10-published-things.ts';
import { paymentsFollowDivisions } from './migrations/20-payments-follow-divisions.ts';
import { rosters } from './migrations/20-rosters.ts';
import { moreBreakdowns } from './migrations/21-more-breakdowns.ts';
import { takenTimesTable } from './migrations/22-taken-times.ts';
import { closingDays } from './migrations/30-closing-days.ts';
import { links } from './migrations/40-links.ts';
import { auditStarts } from './migrations/41-audit-starts.ts';
import { projects } from './project/project.table.ts';
import { safeguardingReports } from './safeguarding/safeguarding.table.ts';
import { wishClaims, wishes } from './wish/wish.table.ts';

export const schema = 'activities';

export const tables: readonly AnyTable[] = [
  calendarKeys,
  projects,
  activities,
  activityPartners,
  activitySessions,
  checkInSecrets,
  sessionParticipants,
  attendingVolunteers,
  enrolments,
  takenTimes,
  attendances,
  sessionPhotos,
  guardianConsents,
  children,
  carePairings,
  careContacts,
  riskFlags,
  brokenGlasses,
  careNotices,
  safeguardingReports,
  wishes,
  wishClaims,
  aidPairs,
  aidTerms,
  aidPayments,
  rosterPreviews(schema),
];

export const migrations: readonly Migration[] = [
  firstNouns,
  trust,
  activitiesAndAttendance,
  care,
  wishesAndAid,
  dailyFigures,
  calendarKeysTable,
  publishedThings,
  closingDays,
  rosters,
  moreBreakdowns,
  takenTimesTable,
  paymentsFollowDivisions,
  links,
  auditStarts,
];
