// Reads of merges; their mutations are declared in merge.service.ts.
import { isId } from '@chunhui/runtime';
import type { QueryResolvers, VolunteerMergeResolvers } from '../generated/resolvers.ts';
import { volunteersById } from '../volunteer/volunteer.store.ts';
import { previewMerge } from './merge.service.ts';

export const mergeQueries = {
  volunteerMergePreview: (_root, { keep, merge }, { session }) =>
    isId(keep) && isId(merge) ? previewMerge(session, keep, merge) : null,
} satisfies QueryResolvers;

export const volunteerMergeResolvers: VolunteerMergeResolvers = {
  keep: ({ keepId }, _args, { load }) => load(volunteersById, keepId),
  merged: ({ mergedId }, _args, { load }) => load(volunteersById, mergedId),
};
