// The roster of projects in GraphQL.
import { fileAlone, rosterFields } from '@chunhui/roster';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { projectRosterKind } from './project-roster.ts';

const fields = rosterFields(projectRosterKind, fileAlone);

export const projectRosterQueries: Pick<
  QueryResolvers,
  'projectRosterTemplate' | 'projectRosterPreview' | 'projectRosterRejected'
> = {
  projectRosterTemplate: fields.template,
  projectRosterPreview: fields.preview,
  projectRosterRejected: fields.rejected,
};

export const projectRosterMutations: Pick<
  MutationResolvers,
  'previewProjectRoster' | 'commitProjectRoster' | 'exportProjectRoster'
> = {
  previewProjectRoster: fields.previewFile,
  commitProjectRoster: fields.commit,
  exportProjectRoster: fields.export,
};
