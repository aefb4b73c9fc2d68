// The volunteers subgraph: contract, resolvers and access. Used by main, standalone and tests.

import { auditRecordResolvers } from '@chunhui/data-protection';
import { type ConnectOptions, Database } from '@chunhui/database';
import { rosterPreviewResolvers } from '@chunhui/roster';
import { createSubgraph, type Log, mutationResolvers, readContract, type Subgraph } from '@chunhui/runtime';
import { access } from './access.ts';
import { callerResolvers } from './caller.resolvers.ts';
import { certificateQueries, serviceCertificateResolvers } from './certificate/certificate.resolvers.ts';
import { divisionResolvers } from './division.resolvers.ts';
import { volunteeringFiguresResolvers } from './figures.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { hourEntryResolvers, hoursQueries } from './hours/hours.resolvers.ts';
import { volunteerIndicatorResolvers } from './indicator/indicator.resolvers.ts';
import { mergeQueries, volunteerMergeResolvers } from './merge/merge.resolvers.ts';
import { mutations } from './mutations.ts';
import { personResolvers } from './person.resolvers.ts';
import { protection } from './person-data.ts';
import { volunteerRosterMutations, volunteerRosterQueries } from './roster/volunteer-roster.resolvers.ts';
import { migrations, schema, tables } from './schema.ts';
import { starQueries, starRatingResolvers } from './star/star.resolvers.ts';
import { transferQueries, volunteerTransferResolvers } from './transfer/transfer.resolvers.ts';
import { volunteerQueries, volunteerResolvers } from './volunteer/volunteer.resolvers.ts';
import {
  teamJoinRequestResolvers,
  volunteerTeamQueries,
  volunteerTeamResolvers,
} from './volunteer-team/volunteer-team.resolvers.ts';

const resolvers: Resolvers = {
  Query: {
    ...volunteerQueries,
    ...mergeQueries,
    ...transferQueries,
    ...hoursQueries,
    ...starQueries,
    ...certificateQueries,
    ...volunteerTeamQueries,
    ...volunteerRosterQueries,
    volunteerDataOf: protection.dataOf,
    volunteerAudit: protection.audit,
    volunteerAuditVerdict: protection.verdict,
  },
  Mutation: {
    ...mutationResolvers(mutations),
    ...volunteerRosterMutations,
    correctVolunteerData: protection.correct,
    eraseVolunteerData: protection.erase,
    exportVolunteerAudit: protection.exportAudit,
  },
  Caller: callerResolvers,
  Division: divisionResolvers,
  VolunteerIndicator: volunteerIndicatorResolvers,
  VolunteeringFigures: volunteeringFiguresResolvers,
  Volunteer: volunteerResolvers,
  VolunteerMerge: volunteerMergeResolvers,
  VolunteerTransfer: volunteerTransferResolvers,
  HourEntry: hourEntryResolvers,
  StarRating: starRatingResolvers,
  ServiceCertificate: serviceCertificateResolvers,
  VolunteerTeam: volunteerTeamResolvers,
  TeamJoinRequest: teamJoinRequestResolvers,
  Person: personResolvers,
  RosterPreview: rosterPreviewResolvers,
  AuditRecord: auditRecordResolvers,
};

/** Connects this service to its database. Throws DatabaseError when the database is unreachable or not migrated. */
export function connectVolunteers(options: ConnectOptions): Promise<Database> {
  return Database.connect({ ...options, schema, tables, migrations });
}

export function createVolunteers(door: Database, log: Log): Promise<Subgraph> {
  const contract = readContract(new URL('../', import.meta.url));
  return createSubgraph({ name: 'volunteers', contract, resolvers, access, door, log });
}
