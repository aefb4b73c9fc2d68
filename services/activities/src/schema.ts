// What of the database belongs to this service: its schema, tables and migrations, in order.
import type { AnyTable, Migration } from '@chunhui/database';
import { activitySessions, sessionParticipants } from './activity-session/activity-session.table.ts';
import { firstNouns } from './migrations/1-first-nouns.ts';
import { trust } from './migrations/2-trust.ts';
import { projects } from './project/project.table.ts';

export const schema = 'activities';

export const tables: readonly AnyTable[] = [projects, activitySessions, sessionParticipants];

export const migrations: readonly Migration[] = [firstNouns, trust];
