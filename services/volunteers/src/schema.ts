// What of the database belongs to this service: its schema, tables and migrations, in order.
import type { AnyTable, Migration } from '@chunhui/database';
import { rosterPreviews } from '@chunhui/roster';
import { serviceCertificates } from './certificate/service-certificate.table.ts';
import { hourEntries } from './hours/hour-entry.table.ts';
import { volunteerMerges } from './merge/merge.table.ts';
import { firstNouns } from './migrations/1-first-nouns.ts';
import { trust } from './migrations/2-trust.ts';
import { registry } from './migrations/3-registry.ts';
import { ledger } from './migrations/4-ledger.ts';
import { teams } from './migrations/5-teams.ts';
import { certificates } from './migrations/6-certificates.ts';
import { lastingMarks } from './migrations/7-lasting-marks.ts';
import { dailyFigures } from './migrations/8-daily-figures.ts';
import { publishedAccounts } from './migrations/9-published-accounts.ts';
import { rosters } from './migrations/11-rosters.ts';
import { publishedThings } from './migrations/12-published-things.ts';
import { ledgerFollowsDivisions } from './migrations/20-ledger-follows-divisions.ts';
import { searchByStar } from './migrations/20-search-by-star.ts';
import { erasableMarks } from './migrations/30-erasable-marks.ts';
import { links } from './migrations/40-links.ts';
import { auditStarts } from './migrations/41-audit-starts.ts';
import { starRatings } from './star/star-rating.table.ts';
import { volunteerTransfers } from './transfer/transfer.table.ts';
import {
  personMarks,
  runningNumbers,
  volunteerAccounts,
  volunteerRecords,
  volunteers,
} from './volunteer/volunteer.table.ts';
import {
  teamJoinRequests,
  volunteerTeamMemberships,
  volunteerTeamNames,
  volunteerTeams,
} from './volunteer-team/volunteer-team.table.ts';

export const schema = 'volunteers';

export const tables: readonly AnyTable[] = [
  volunteers,
  volunteerAccounts,
  volunteerRecords,
  runningNumbers,
  personMarks,
  volunteerMerges,
  volunteerTransfers,
  hourEntries,
  starRatings,
  serviceCertificates,
  volunteerTeams,
  volunteerTeamMemberships,
  volunteerTeamNames,
  teamJoinRequests,
  rosterPreviews(schema),
];

export const migrations: readonly Migration[] = [
  firstNouns,
  trust,
  registry,
  ledger,
  teams,
  certificates,
  lastingMarks,
  dailyFigures,
  publishedAccounts,
  rosters,
  publishedThings,
  erasableMarks,
  ledgerFollowsDivisions,
  links,
  auditStarts,
  searchByStar,
];
