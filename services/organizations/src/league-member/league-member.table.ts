// Members of the League in their branches, posts with terms, and transfers between branches.
import { date, defineTable, nullable, type Row, text, word } from '@chunhui/database';

export const leagueMembers = defineTable(
  'organizations',
  'league_members',
  {
    countyCode: text,
    id: text,
    /** The division of the branch. */
    divisionCode: text,
    organizationId: text,
    personId: text,
    name: text,
    birthDate: date,
    joinedOn: date,
    leftOn: nullable(date),
    leftReason: nullable(word<'AGED_OUT' | 'LEFT'>()),
  },
  ['countyCode', 'id'],
);

export const leaguePosts = defineTable(
  'organizations',
  'league_posts',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    organizationId: text,
    personId: text,
    name: text,
    /** A code of the model's `cadrePost`. */
    post: text,
    beganOn: date,
    termEndsOn: date,
    endedOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export const leagueTransfers = defineTable(
  'organizations',
  'league_transfers',
  {
    countyCode: text,
    id: text,
    divisionCode: text,
    memberId: text,
    fromId: text,
    toId: text,
    requestedBy: text,
    requestedOn: date,
    acceptedBy: nullable(text),
    acceptedOn: nullable(date),
  },
  ['countyCode', 'id'],
);

export type LeagueMember = Row<typeof leagueMembers>;
export type LeaguePost = Row<typeof leaguePosts>;
export type LeagueTransfer = Row<typeof leagueTransfers>;
