// The roster of talents in GraphQL.
import { dayOf } from '@chunhui/model';
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
import { inputs, mutation } from '@chunhui/runtime';
import { z } from 'zod';
import { openRound } from '../canvass/canvass.service.ts';
import type { TalentPoolContext } from '../context.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { talentRosterKind as kind } from './talent-roster.ts';

const previewTalentRosterInput = previewRosterInput.extend({
  on: inputs.date.nullish(),
  canvassRound: z.string().max(128).nullish(),
});

export const talentRosterQueries: Pick<
  QueryResolvers,
  'talentRosterTemplate' | 'talentRosterPreview' | 'talentRosterRejected'
> = {
  talentRosterTemplate: (_root, _args, { session }) => rosterTemplate(kind, session),
  talentRosterPreview: (_root, { id }, { session }) => findPreview(session, kind.noun, id),
  talentRosterRejected: (_root, { preview }, { session }) => rejectedRows(kind, session, preview),
};

export const talentRosterMutations: Pick<
  MutationResolvers,
  'previewTalentRoster' | 'commitTalentRoster' | 'exportTalentRoster'
> = {
  previewTalentRoster: mutation(previewTalentRosterInput, async (input, { session }: TalentPoolContext) => {
    const now = new Date();
    const on = input.on ?? dayOf(now);
    const canvassRound = input.canvassRound ?? null;
    if (canvassRound !== null) await openRound(session, canvassRound, on);
    return { preview: await previewRoster(kind, session, input, { on, canvassRound }, now) };
  }),
  commitTalentRoster: mutation(commitRosterInput, async (input, { session }: TalentPoolContext) => ({
    preview: await commitRoster(kind, session, input, new Date()),
  })),
  exportTalentRoster: mutation(exportRosterInput, async (input, { session }: TalentPoolContext) => ({
    file: await exportRoster(kind, session, input),
  })),
};
