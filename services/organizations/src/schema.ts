// What of the database belongs to this service: its schema, tables and migrations, in order.
import type { AnyTable, Migration } from '@chunhui/database';
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
import { grants, invitations } from './grant/grant.table.ts';
import { indicatorTargets, reportedFigures } from './indicator/indicator.table.ts';
import { leagueMembers, leaguePosts, leagueTransfers } from './league-member/league-member.table.ts';
import { leagueOrganizations } from './league-organization/league-organization.table.ts';
import { liaisonStations } from './liaison-station/liaison-station.table.ts';
import { divisionTree } from './migrations/1-division-tree.ts';
import { countiesAndGrants } from './migrations/2-counties-and-grants.ts';
import { firstNouns } from './migrations/3-first-nouns.ts';
import { trust } from './migrations/4-trust.ts';
import { invitationsTable } from './migrations/5-invitations.ts';
import { firstSecretaryChain } from './migrations/6-first-secretaries.ts';
import { societies } from './migrations/7-societies.ts';
import { countyModels as countyModelTables } from './migrations/8-county-models.ts';
import { leagueTree } from './migrations/9-league-tree.ts';
import { indicatorTables } from './migrations/10-indicators.ts';
import { dailyFigures } from './migrations/11-daily-figures.ts';
import { publishedThings } from './migrations/14-published-things.ts';
import { electionsCounted } from './migrations/20-elections-counted.ts';
import { divisionValidity } from './migrations/21-division-validity.ts';
import { dissolvedOrganizations } from './migrations/22-dissolved-organizations.ts';
import { rosters } from './migrations/23-rosters.ts';
import { links } from './migrations/40-links.ts';
import { auditStarts } from './migrations/41-audit-starts.ts';
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

export const migrations: readonly Migration[] = [
  divisionTree,
  countiesAndGrants,
  firstNouns,
  trust,
  invitationsTable,
  firstSecretaryChain,
  societies,
  countyModelTables,
  leagueTree,
  indicatorTables,
  dailyFigures,
  publishedThings,
  electionsCounted,
  divisionValidity,
  links,
  auditStarts,
  dissolvedOrganizations,
  rosters,
];
