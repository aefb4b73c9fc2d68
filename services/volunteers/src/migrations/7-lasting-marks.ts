// A mark outlasts the registration: a town's office, which sees its own people only, learns that the county has the person already.
import { defineMigration, serviceRole } from '@chunhui/database';

export const lastingMarks = defineMigration(
  'LastingMarks1764000000007',
  `
  alter table volunteers.person_marks add column active boolean not null default true;
  revoke delete on volunteers.person_marks from ${serviceRole('volunteers')};
  grant update (active) on volunteers.person_marks to ${serviceRole('volunteers')};
  `,
);
