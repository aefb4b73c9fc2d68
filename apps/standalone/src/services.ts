// The services as this composition root uses them, in the order of the registry.
import * as activities from '@chunhui/activities';
import * as organizations from '@chunhui/organizations';
import { type ServiceVariable, serviceVariable } from '@chunhui/runtime';
import * as talentPool from '@chunhui/talent-pool';
import * as volunteers from '@chunhui/volunteers';

export { activities, organizations, talentPool, volunteers };

export const SERVICES = {
  organizations: {
    ...organizations,
    name: 'organizations',
    connect: organizations.connectOrganizations,
    create: organizations.createOrganizations,
  },
  volunteers: {
    ...volunteers,
    name: 'volunteers',
    connect: volunteers.connectVolunteers,
    create: volunteers.createVolunteers,
  },
  talentPool: {
    ...talentPool,
    name: 'talent-pool',
    connect: talentPool.connectTalentPool,
    create: talentPool.createTalentPool,
  },
  activities: {
    ...activities,
    name: 'activities',
    connect: activities.connectActivities,
    create: activities.createActivities,
  },
} as const;

export type ServiceKey = keyof typeof SERVICES;

/** Schemas and migrations, organizations first: the others read what it publishes. */
export const schemas = Object.values(SERVICES);

export type SchemaName = (typeof schemas)[number]['schema'];

/** The URL of each service as its own role, by its schema. */
export type ServiceUrls = Readonly<Record<SchemaName, string>>;

/** The variable with each service's own DATABASE_URL, by its schema. */
export const DATABASE_VARIABLES = Object.fromEntries(
  schemas.map(({ schema, name }) => [schema, serviceVariable(name, 'DATABASE_URL')]),
) as Readonly<Record<SchemaName, ServiceVariable<'DATABASE_URL'>>>;
