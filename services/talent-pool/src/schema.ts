// What of the database belongs to this service: its schema, tables and migrations, in order.
import type { AnyTable, Migration } from '@chunhui/database';
import { firstNouns } from './migrations/1-first-nouns.ts';
import { trust } from './migrations/2-trust.ts';
import { talents } from './talent/talent.table.ts';

export const schema = 'talent_pool';

export const tables: readonly AnyTable[] = [talents];

export const migrations: readonly Migration[] = [firstNouns, trust];
