// The activities subgraph, put together: contract + resolvers + access. Used by main, by standalone and by tests alike.
import { readFileSync } from 'node:fs';
import { type ConnectOptions, Database, type Session } from '@chunhui/database';
import { createSubgraph, type Log, type Subgraph, type SubgraphContext } from '@chunhui/runtime';
import { access } from './access.ts';
import {
  activitySessionQueries,
  activitySessionResolvers,
  organizerResolvers,
} from './activity-session/activity-session.resolvers.ts';
import { divisionResolvers } from './division.resolvers.ts';
import { activityFiguresResolvers } from './figures.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { projectQueries, projectResolvers } from './project/project.resolvers.ts';
import { migrations, schema, tables } from './schema.ts';

export type ActivitiesContext = SubgraphContext<Session>;

const resolvers: Resolvers = {
  Query: { ...projectQueries, ...activitySessionQueries },
  Division: divisionResolvers,
  ActivityFigures: activityFiguresResolvers,
  Project: projectResolvers,
  ActivitySession: activitySessionResolvers,
  Organizer: organizerResolvers,
};

/** Opens this service's door to the database: throws DatabaseError when it is away or not migrated. */
export function connectActivities(options: ConnectOptions): Promise<Database> {
  return Database.connect({ ...options, schema, tables, migrations: migrations.map(({ name }) => name) });
}

export function createActivities(door: Database, log: Log): Promise<Subgraph> {
  const contract = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
  return createSubgraph({ name: 'activities', contract, resolvers, access, door, log });
}
