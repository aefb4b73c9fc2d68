// What of the database belongs to this service: its schema, tables and migrations, in order.
import type { AnyTable, Migration } from '@chunhui/database';
import { rosterPreviews } from '@chunhui/roster';
import { canvassFindings, canvassRounds, canvassTargets } from './canvass/canvass.table.ts';
import { contacts } from './contact/contact.table.ts';
import { matchSteps, resourceMatches } from './match/resource-match.table.ts';
import { firstNouns } from './migrations/1-first-nouns.ts';
import { trust } from './migrations/2-trust.ts';
import { kitePlan } from './migrations/3-kite-plan.ts';
import { dailyFigures } from './migrations/4-daily-figures.ts';
import { rosters } from './migrations/20-rosters.ts';
import { links } from './migrations/40-links.ts';
import { auditStarts } from './migrations/41-audit-starts.ts';
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

export const migrations: readonly Migration[] = [
  firstNouns,
  trust,
  kitePlan,
  dailyFigures,
  rosters,
  links,
  auditStarts,
];
