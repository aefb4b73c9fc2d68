// Matches of needs and offers, and every step they took.
import {
  bigint,
  date,
  defineTable,
  integer,
  nullable,
  type Row,
  text,
  texts,
  timestamp,
  word,
} from '@chunhui/database';
import type { TalentGroup } from '../talent/talent.table.ts';

export type MatchState = 'SUGGESTED' | 'MATCHED' | 'AGREED' | 'LANDED' | 'FELL_THROUGH';

export const resourceMatches = defineTable(
  'talent_pool',
  'resource_matches',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    needId: text,
    offerId: text,
    talentId: text,
    talentGroup: word<TalentGroup>(),
    sector: nullable(text),
    state: word<MatchState>(),
    score: integer,
    valueFen: nullable(bigint),
    landedOn: nullable(date),
    evidence: texts,
    becameKind: nullable(word<'ACTIVITY' | 'PROJECT' | 'STUDENT_AID'>()),
    becameId: nullable(text),
  },
  ['countyCode', 'id'],
);

/** The author and time of each step, and what a landing stated; rows are only appended. */
export const matchSteps = defineTable(
  'talent_pool',
  'match_steps',
  {
    countyCode: text,
    id: text,
    matchId: text,
    state: word<MatchState>(),
    takenBy: text,
    takenAt: timestamp,
    note: nullable(text),
    valueFen: nullable(bigint),
    landedOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export type ResourceMatch = Row<typeof resourceMatches>;
export type MatchStep = Row<typeof matchSteps>;
