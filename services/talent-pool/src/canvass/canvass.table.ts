// Canvass rounds 摸排: what is planned in each village, and what was found, new and known told apart.
import { date, defineTable, integer, type Row, text, word } from '@chunhui/database';

export const canvassRounds = defineTable(
  'talent_pool',
  'canvass_rounds',
  { countyCode: text, id: text, title: text, startsOn: date, endsOn: date },
  ['countyCode', 'id'],
);

export const canvassTargets = defineTable(
  'talent_pool',
  'canvass_targets',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    roundId: text,
    planned: integer,
    found: integer,
    updated: integer,
  },
  ['countyCode', 'id'],
);

/** One target a village and round: when villages merge, their numbers are added up. */
export const oneADivision = { canvass_targets: { by: ['roundId'], sums: ['planned', 'found', 'updated'] } };

/** A person counts once a round. */
export const canvassFindings = defineTable(
  'talent_pool',
  'canvass_findings',
  {
    countyCode: text,
    roundId: text,
    talentId: text,
    outcome: word<'NEW' | 'UPDATED'>(),
    foundOn: date,
    foundBy: text,
  },
  ['countyCode', 'roundId', 'talentId'],
);

export type CanvassRound = Row<typeof canvassRounds>;
export type CanvassTarget = Row<typeof canvassTargets>;
export type CanvassFinding = Row<typeof canvassFindings>;
