// Merges of registrations: shown, done, undone.
import { mutation } from '@chunhui/runtime';
import type { VolunteersContext } from '../context.ts';
import type { MutationResolvers, QueryResolvers, VolunteerMergeResolvers } from '../generated/resolvers.ts';
import { isId } from '../input.ts';
import { volunteersById } from '../volunteer/volunteer.store.ts';
import {
  mergeVolunteers,
  mergeVolunteersInput,
  previewMerge,
  undoMerge,
  undoVolunteerMergeInput,
} from './merge.service.ts';

export const mergeQueries: Pick<QueryResolvers, 'volunteerMergePreview'> = {
  volunteerMergePreview: (_root, { keep, merge }, { session }) =>
    isId(keep) && isId(merge) ? previewMerge(session, keep, merge) : null,
};

export const mergeMutations: Pick<MutationResolvers, 'mergeVolunteers' | 'undoVolunteerMerge'> = {
  mergeVolunteers: mutation(mergeVolunteersInput, async (input, { session }: VolunteersContext) => ({
    merge: await mergeVolunteers(session, input, new Date()),
  })),
  undoVolunteerMerge: mutation(undoVolunteerMergeInput, async (input, { session }: VolunteersContext) => ({
    merge: await undoMerge(session, input, new Date()),
  })),
};

export const volunteerMergeResolvers: VolunteerMergeResolvers = {
  keep: ({ keepId }, _args, { load }) => load(volunteersById, keepId),
  merged: ({ mergedId }, _args, { load }) => load(volunteersById, mergedId),
};
