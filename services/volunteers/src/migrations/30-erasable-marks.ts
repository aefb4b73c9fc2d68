// A mark outlasts a registration, but not a person's request to be erased.
import { defineMigration, serviceRole } from '@chunhui/database';

export const erasableMarks = defineMigration(
  'ErasableMarks1764000000030',
  `grant delete on volunteers.person_marks to ${serviceRole('volunteers')};`,
);
