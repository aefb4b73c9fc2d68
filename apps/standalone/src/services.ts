// The four services in the order in which their schemas build on each other.
import * as activities from '@chunhui/activities';
import * as organizations from '@chunhui/organizations';
import type { EnvironmentName } from '@chunhui/runtime';
import * as talentPool from '@chunhui/talent-pool';
import * as volunteers from '@chunhui/volunteers';

/** Where each service's own DATABASE_URL stands in the environment. */
export const DATABASE_VARIABLES = {
  organizations: 'ORGANIZATIONS_DATABASE_URL',
  volunteers: 'VOLUNTEERS_DATABASE_URL',
  talent_pool: 'TALENT_POOL_DATABASE_URL',
  activities: 'ACTIVITIES_DATABASE_URL',
} as const satisfies Record<string, EnvironmentName>;

export type SchemaName = keyof typeof DATABASE_VARIABLES;

/** The URL of each service as its own role. */
export type ServiceUrls = Readonly<Record<SchemaName, string>>;

/** Schemas and migrations, organizations first: the others read what it publishes. */
export const schemas = [organizations, volunteers, talentPool, activities];

export { activities, organizations, talentPool, volunteers };
