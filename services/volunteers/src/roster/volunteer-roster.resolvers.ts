// The roster of volunteers in GraphQL.

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
import type { VolunteersContext } from '../context.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { volunteerRosterKind as kind } from './volunteer-roster.ts';

export const volunteerRosterQueries: Pick<
  QueryResolvers,
  'volunteerRosterTemplate' | 'volunteerRosterPreview' | 'volunteerRosterRejected'
> = {
  volunteerRosterTemplate: (_root, _args, { session }) => rosterTemplate(kind, session),
  volunteerRosterPreview: (_root, { id }, { session }) => findPreview(session, kind.noun, id),
  volunteerRosterRejected: (_root, { preview }, { session }) => rejectedRows(kind, session, preview),
};

export const volunteerRosterMutations: Pick<
  MutationResolvers,
  'previewVolunteerRoster' | 'commitVolunteerRoster' | 'exportVolunteerRoster'
> = {
  previewVolunteerRoster: mutation(previewRosterInput, async (input, { session }: VolunteersContext) => ({
    preview: await previewRoster(kind, session, input, {}, new Date()),
  })),
  commitVolunteerRoster: mutation(commitRosterInput, async (input, { session }: VolunteersContext) => ({
    preview: await commitRoster(kind, session, input, new Date()),
  })),
  exportVolunteerRoster: mutation(exportRosterInput, async (input, { session }: VolunteersContext) => ({
    file: await exportRoster(kind, session, input),
  })),
};
