// The roster of volunteers in GraphQL.
import { fileAlone, rosterFields } from '@chunhui/roster';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { volunteerRosterKind } from './volunteer-roster.ts';

const fields = rosterFields(volunteerRosterKind, fileAlone);

export const volunteerRosterQueries: Pick<
  QueryResolvers,
  'volunteerRosterTemplate' | 'volunteerRosterPreview' | 'volunteerRosterRejected'
> = {
  volunteerRosterTemplate: fields.template,
  volunteerRosterPreview: fields.preview,
  volunteerRosterRejected: fields.rejected,
};

export const volunteerRosterMutations: Pick<
  MutationResolvers,
  'previewVolunteerRoster' | 'commitVolunteerRoster' | 'exportVolunteerRoster'
> = {
  previewVolunteerRoster: fields.previewFile,
  commitVolunteerRoster: fields.commit,
  exportVolunteerRoster: fields.export,
};
