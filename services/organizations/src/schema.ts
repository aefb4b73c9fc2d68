// This service's schema, tables and migrations.
import { type AnyTable, readMigrations } from '@chunhui/database';
import { rosterPreviews } from '@chunhui/roster';
import {
  chunhuiEnvoyEngagements,
  chunhuiEnvoys,
  chunhuiMembers,
  chunhuiMemberships,
  chunhuiSocieties,
  chunhuiSocietyPresidents,
} from './chunhui-society/chunhui-society.table.ts';
import { counties } from './county/county.table.ts';
import { countyModels, modelOverrides, models, rolloutMilestones } from './county-model/county-model.table.ts';
import { divisionNames, divisions } from './division/division.table.ts';
import { firstSecretaryAppointments } from './first-secretary/first-secretary.table.ts';
import { firstSecretaryCandidates } from './first-secretary-candidate/first-secretary-candidate.table.ts';
import { grantNotices, grants, invitations } from './grant/grant.table.ts';
import { indicatorTargets, reportedFigures } from './indicator/indicator.table.ts';
import { leagueMembers, leaguePosts, leagueTransfers } from './league-member/league-member.table.ts';
import { leagueOrganizations } from './league-organization/league-organization.table.ts';
import { liaisonStations } from './liaison-station/liaison-station.table.ts';
import { studentPairings } from './student-pairing/student-pairing.table.ts';
import {
  youthSocialOrganizationMembers,
  youthSocialOrganizations,
} from './youth-social-organization/youth-social-organization.table.ts';

export const schema = 'organizations';

export const tables: readonly AnyTable[] = [
  divisions,
  divisionNames,
  counties,
  models,
  countyModels,
  modelOverrides,
  rolloutMilestones,
  indicatorTargets,
  reportedFigures,
  grants,
  grantNotices,
  invitations,
  leagueOrganizations,
  leagueMembers,
  leaguePosts,
  leagueTransfers,
  firstSecretaryAppointments,
  firstSecretaryCandidates,
  chunhuiSocieties,
  chunhuiSocietyPresidents,
  liaisonStations,
  studentPairings,
  chunhuiEnvoys,
  chunhuiEnvoyEngagements,
  chunhuiMembers,
  chunhuiMemberships,
  youthSocialOrganizations,
  youthSocialOrganizationMembers,
  rosterPreviews(schema),
];

export const migrations = await readMigrations(new URL('./migrations/', import.meta.url));
