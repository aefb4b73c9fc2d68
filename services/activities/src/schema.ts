// This service's schema, tables and migrations.
import { type AnyTable, readMigrations } from '@chunhui/database';
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
import { checkInAttempts } from './attendance/check-in-attempt.table.ts';
import { calendarKeys } from './calendar/calendar-key.table.ts';
import { careContacts, careNotices, carePairings, emergencyAccesses, riskFlags } from './care/care.table.ts';
import { children, guardianConsents } from './child/child.table.ts';
import { releasedFigures } from './disclosure/released-figures.table.ts';
import { enrolments } from './enrolment/enrolment.table.ts';
import { takenTimes } from './enrolment/taken-time.table.ts';
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
  checkInAttempts,
  sessionPhotos,
  guardianConsents,
  children,
  carePairings,
  careContacts,
  riskFlags,
  emergencyAccesses,
  careNotices,
  safeguardingReports,
  releasedFigures,
  wishes,
  wishClaims,
  aidPairs,
  aidTerms,
  aidPayments,
  rosterPreviews(schema),
];

export const migrations = await readMigrations(new URL('./migrations/', import.meta.url));
