// The activities subgraph, put together: contract + resolvers + access. Used by main, by standalone and by tests alike.

import { auditRecordResolvers } from '@chunhui/data-protection';
import { type ConnectOptions, Database } from '@chunhui/database';
import { rosterPreviewResolvers } from '@chunhui/roster';
import { createSubgraph, type Log, mutationResolvers, readContract, type Subgraph } from '@chunhui/runtime';
import { access } from './access.ts';
import { activityQueries, activityResolvers } from './activity/activity.resolvers.ts';
import {
  activitySessionQueries,
  activitySessionResolvers,
  sessionPhotoResolvers,
} from './activity-session/activity-session.resolvers.ts';
import { aidPairResolvers, aidQueries } from './aid/aid.resolvers.ts';
import { attendanceQueries, attendanceResolvers, checkInAttemptResolvers } from './attendance/attendance.resolvers.ts';
import { calendarQueries } from './calendar/calendar.resolvers.ts';
import { carePairingResolvers, careQueries, childResolvers, ownPairingResolvers } from './care/care.resolvers.ts';
import { careFiguresResolvers, exactCareFiguresResolvers } from './disclosure/care-figures.resolvers.ts';
import { divisionResolvers } from './division.resolvers.ts';
import { enrolmentQueries, enrolmentResolvers } from './enrolment/enrolment.resolvers.ts';
import { activityFiguresResolvers } from './figures.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { helpedFiguresResolvers } from './helped.figures.ts';
import { activityIndicatorResolvers } from './indicator/indicator.resolvers.ts';
import { mutations } from './mutations.ts';
import { organizerResolvers } from './organizer.resolvers.ts';
import { protection } from './person-data.ts';
import { projectQueries, projectResolvers } from './project/project.resolvers.ts';
import { projectRosterMutations, projectRosterQueries } from './roster/project-roster.resolvers.ts';
import { safeguardingQueries } from './safeguarding/safeguarding.resolvers.ts';
import { migrations, schema, tables } from './schema.ts';
import { volunteerResolvers } from './volunteer/volunteer.resolvers.ts';
import { microWishResolvers, wishQueries } from './wish/wish.resolvers.ts';

const resolvers: Resolvers = {
  Query: {
    ...projectQueries,
    ...projectRosterQueries,
    ...activityQueries,
    ...activitySessionQueries,
    ...enrolmentQueries,
    ...attendanceQueries,
    ...calendarQueries,
    ...wishQueries,
    ...aidQueries,
    ...careQueries,
    ...safeguardingQueries,
    activityDataOf: protection.dataOf,
    activityAudit: protection.audit,
    activityAuditVerdict: protection.verdict,
  },
  Mutation: {
    ...projectRosterMutations,
    ...mutationResolvers(mutations),
    correctActivityData: protection.correct,
    eraseActivityData: protection.erase,
    exportActivityAudit: protection.exportAudit,
  },
  Division: divisionResolvers,
  ActivityIndicator: activityIndicatorResolvers,
  ActivityFigures: activityFiguresResolvers,
  HelpedFigures: helpedFiguresResolvers,
  Project: projectResolvers,
  Activity: activityResolvers,
  ActivitySession: activitySessionResolvers,
  SessionPhoto: sessionPhotoResolvers,
  Enrolment: enrolmentResolvers,
  Attendance: attendanceResolvers,
  CheckInAttempt: checkInAttemptResolvers,
  MicroWish: microWishResolvers,
  AidPair: aidPairResolvers,
  CareFigures: careFiguresResolvers,
  ExactCareFigures: exactCareFiguresResolvers,
  Child: childResolvers,
  CarePairing: carePairingResolvers,
  OwnPairing: ownPairingResolvers,
  Volunteer: volunteerResolvers,
  Organizer: organizerResolvers,
  AuditRecord: auditRecordResolvers,
  RosterPreview: rosterPreviewResolvers,
};

/** Opens this service's door to the database: throws DatabaseError when it is away or not migrated. */
export function connectActivities(options: ConnectOptions): Promise<Database> {
  return Database.connect({ ...options, schema, tables, migrations });
}

export function createActivities(door: Database, log: Log): Promise<Subgraph> {
  const contract = readContract(new URL('../', import.meta.url));
  return createSubgraph({ name: 'activities', contract, resolvers, access, door, log });
}
