// This service's schema, tables and migrations.
import { type AnyTable, readMigrations } from '@chunhui/database';
import { rosterPreviews } from '@chunhui/roster';
import { canvassFindings, canvassRounds, canvassTargets } from './canvass/canvass.table.ts';
import { contacts } from './contact/contact.table.ts';
import { matchSteps, resourceMatches } from './match/resource-match.table.ts';
import { resourceOffers } from './resource/resource-offer.table.ts';
import { villageNeeds } from './resource/village-need.table.ts';
import { groupMoves } from './talent/group-move.table.ts';
import { consents, optOuts, talents } from './talent/talent.table.ts';

export const schema = 'talent_pool';

export const tables: readonly AnyTable[] = [
  talents,
  optOuts,
  consents,
  groupMoves,
  canvassRounds,
  canvassTargets,
  canvassFindings,
  contacts,
  villageNeeds,
  resourceOffers,
  resourceMatches,
  matchSteps,
  rosterPreviews(schema),
];

export const migrations = await readMigrations(new URL('./migrations/', import.meta.url));
