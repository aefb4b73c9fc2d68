// Merges of two registrations of one person, with what is needed to undo them.
import { bigint, date, defineTable, nullable, type Row, text, texts, timestamp, word } from '@chunhui/database';

export const volunteerMerges = defineTable(
  'volunteers',
  'volunteer_merges',
  {
    countyCode: text,
    id: text,
    keepId: text,
    mergedId: text,
    minutes: bigint,
    statusBefore: word<'ACTIVE' | 'SUSPENDED' | 'LEFT'>(),
    leftOnBefore: nullable(date),
    movedMemberships: texts,
    endedMemberships: texts,
    /** JSON: the keys of the other rows that moved, by table; see moved-rows.ts. */
    moved: text,
    /** JSON: `Before`, the values that the merge replaced in both registrations. */
    before: text,
    reason: text,
    mergedBy: text,
    mergedAt: timestamp,
    undoneBy: nullable(text),
    undoneAt: nullable(timestamp),
  },
  ['countyCode', 'id'],
);

export type VolunteerMerge = Row<typeof volunteerMerges>;
