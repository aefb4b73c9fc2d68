// Moves from one group to another: proposed, then confirmed or declined.
import { defineTable, nullable, type Row, text, timestamp, word } from '@chunhui/database';
import type { TalentGroup } from './talent.table.ts';

export const groupMoves = defineTable(
  'talent_pool',
  'group_moves',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    talentId: text,
    fromGroup: word<TalentGroup>(),
    toGroup: word<TalentGroup>(),
    reason: text,
    state: word<'PROPOSED' | 'CONFIRMED' | 'DECLINED'>(),
    proposedBy: text,
    proposedAt: timestamp,
    decidedBy: nullable(text),
    decidedAt: nullable(timestamp),
  },
  ['countyCode', 'id'],
);

export type GroupMove = Row<typeof groupMoves>;
