// An entry of the ledger stays as it is, but for the village it lies in, when that village is no longer.
import { defineMigration, serviceRole } from '@chunhui/database';

export const ledgerFollowsDivisions = defineMigration(
  'LedgerFollowsDivisions1764000000020',
  `grant update (division_code) on volunteers.hour_entries to ${serviceRole('volunteers')};`,
);
