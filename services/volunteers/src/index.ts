// The exports of this service for composition roots and tests.
export { figures } from './figures.ts';
export { addHourEntries } from './hours/hour-entry.store.ts';
export type { HourEntry } from './hours/hour-entry.table.ts';
export { protection } from './person-data.ts';
export { volunteerRoster } from './roster/volunteer-roster.columns.ts';
export { migrations, schema, tables } from './schema.ts';
export { keepStarRatings } from './star/star-rating.store.ts';
export type { StarRating } from './star/star-rating.table.ts';
export * from './subgraph.ts';
export * from './volunteer/volunteer.store.ts';
export type { NewVolunteer, Volunteer } from './volunteer/volunteer.table.ts';
export { takeNumbers, volunteerNumber } from './volunteer/volunteer-number.ts';
export * from './volunteer-team/volunteer-team.store.ts';
export type {
  NewVolunteerTeam,
  VolunteerTeam,
  VolunteerTeamMembership,
} from './volunteer-team/volunteer-team.table.ts';
