// The roster of projects in GraphQL.

import {
  commitRoster,
  commitRosterInput,
  exportRoster,
  exportRosterInput,
  findPreview,
  previewRoster,
  previewRosterInput,
  rejectedRows,
  rosterTemplate,
} from '@chunhui/roster';
import { mutation } from '@chunhui/runtime';
import type { ActivitiesContext } from '../context.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { projectRosterKind as kind } from './project-roster.ts';

export const projectRosterQueries: Pick<
  QueryResolvers,
  'projectRosterTemplate' | 'projectRosterPreview' | 'projectRosterRejected'
> = {
  projectRosterTemplate: (_root, _args, { session }) => rosterTemplate(kind, session),
  projectRosterPreview: (_root, { id }, { session }) => findPreview(session, kind.noun, id),
  projectRosterRejected: (_root, { preview }, { session }) => rejectedRows(kind, session, preview),
};

export const projectRosterMutations: Pick<
  MutationResolvers,
  'previewProjectRoster' | 'commitProjectRoster' | 'exportProjectRoster'
> = {
  previewProjectRoster: mutation(previewRosterInput, async (input, { session }: ActivitiesContext) => ({
    preview: await previewRoster(kind, session, input, {}, new Date()),
  })),
  commitProjectRoster: mutation(commitRosterInput, async (input, { session }: ActivitiesContext) => ({
    preview: await commitRoster(kind, session, input, new Date()),
  })),
  exportProjectRoster: mutation(exportRosterInput, async (input, { session }: ActivitiesContext) => ({
    file: await exportRoster(kind, session, input),
  })),
};
