// A payment stays as it is, but for the village it lies in, when that village is no longer.
import { defineMigration, serviceRole } from '@chunhui/database';

export const paymentsFollowDivisions = defineMigration(
  'PaymentsFollowDivisions1764000000020',
  `grant update (division_code) on activities.aid_payments to ${serviceRole('activities')};`,
);
