// This service's schema, tables and migrations.
import { type AnyTable, readMigrations } from '@chunhui/database';
import { rosterPreviews } from '@chunhui/roster';
import { serviceCertificates } from './certificate/service-certificate.table.ts';
import { hourEntries } from './hours/hour-entry.table.ts';
import { volunteerMerges } from './merge/merge.table.ts';
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

export const migrations = await readMigrations(new URL('./migrations/', import.meta.url));
