// The roster of League members in GraphQL.
import {
  commitRoster,
  commitRosterInput,
  defineRosterKind,
  exportRoster,
  exportRosterInput,
  findPreview,
  previewRoster,
  previewRosterInput,
  rejectedRows,
  rosterTemplate,
} from '@chunhui/roster';
import { mutation } from '@chunhui/runtime';
import type { OrganizationsContext } from '../context.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { leagueMemberRoster } from './league-member-roster.columns.ts';
import { judgeLeagueMembers } from './league-member-roster.judge.ts';
import { holdMembers, leagueMemberRows, storeLeagueMembers } from './league-member-roster.store.ts';

const kind = defineRosterKind({
  noun: 'league-member-roster',
  roster: leagueMemberRoster,
  hold: holdMembers,
  judge: judgeLeagueMembers,
  store: storeLeagueMembers,
  rows: leagueMemberRows,
});

export const leagueMemberRosterQueries: Pick<
  QueryResolvers,
  'leagueMemberRosterTemplate' | 'leagueMemberRosterPreview' | 'leagueMemberRosterRejected'
> = {
  leagueMemberRosterTemplate: (_root, _args, { session }) => rosterTemplate(kind, session),
  leagueMemberRosterPreview: (_root, { id }, { session }) => findPreview(session, kind.noun, id),
  leagueMemberRosterRejected: (_root, { preview }, { session }) => rejectedRows(kind, session, preview),
};

export const leagueMemberRosterMutations: Pick<
  MutationResolvers,
  'previewLeagueMemberRoster' | 'commitLeagueMemberRoster' | 'exportLeagueMemberRoster'
> = {
  previewLeagueMemberRoster: mutation(previewRosterInput, async (input, { session }: OrganizationsContext) => ({
    preview: await previewRoster(kind, session, input, {}, new Date()),
  })),
  commitLeagueMemberRoster: mutation(commitRosterInput, async (input, { session }: OrganizationsContext) => ({
    preview: await commitRoster(kind, session, input, new Date()),
  })),
  exportLeagueMemberRoster: mutation(exportRosterInput, async (input, { session }: OrganizationsContext) => ({
    file: await exportRoster(kind, session, input),
  })),
};
