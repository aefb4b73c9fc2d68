// The roster of League members in GraphQL.
import { defineRosterKind, fileAlone, rosterFields } from '@chunhui/roster';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { leagueMemberRoster } from './league-member-roster.columns.ts';
import { judgeLeagueMembers } from './league-member-roster.judge.ts';
import { holdMembers, leagueMemberRows, storeLeagueMembers } from './league-member-roster.store.ts';

const fields = rosterFields(
  defineRosterKind({
    noun: 'league-member-roster',
    roster: leagueMemberRoster,
    hold: holdMembers,
    judge: judgeLeagueMembers,
    store: storeLeagueMembers,
    rows: leagueMemberRows,
  }),
  fileAlone,
);

export const leagueMemberRosterQueries: Pick<
  QueryResolvers,
  'leagueMemberRosterTemplate' | 'leagueMemberRosterPreview' | 'leagueMemberRosterRejected'
> = {
  leagueMemberRosterTemplate: fields.template,
  leagueMemberRosterPreview: fields.preview,
  leagueMemberRosterRejected: fields.rejected,
};

export const leagueMemberRosterMutations: Pick<
  MutationResolvers,
  'previewLeagueMemberRoster' | 'commitLeagueMemberRoster' | 'exportLeagueMemberRoster'
> = {
  previewLeagueMemberRoster: fields.previewFile,
  commitLeagueMemberRoster: fields.commit,
  exportLeagueMemberRoster: fields.export,
};
