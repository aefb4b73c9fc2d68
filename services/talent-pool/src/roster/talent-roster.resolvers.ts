// The roster of talents in GraphQL.
import { dayOf } from '@chunhui/model';
import { previewRosterInput, rosterFields } from '@chunhui/roster';
import { inputs } from '@chunhui/runtime';
import { z } from 'zod';
import { openRound } from '../canvass/canvass.service.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { talentRosterKind } from './talent-roster.ts';

const fields = rosterFields(talentRosterKind, {
  input: previewRosterInput.extend({ on: inputs.date.nullish(), canvassRound: z.string().max(128).nullish() }),
  async optionsOf({ on: given, canvassRound: round }, session, now) {
    const on = given ?? dayOf(now);
    const canvassRound = round ?? null;
    if (canvassRound !== null) await openRound(session, canvassRound, on);
    return { on, canvassRound };
  },
});

export const talentRosterQueries: Pick<
  QueryResolvers,
  'talentRosterTemplate' | 'talentRosterPreview' | 'talentRosterRejected'
> = {
  talentRosterTemplate: fields.template,
  talentRosterPreview: fields.preview,
  talentRosterRejected: fields.rejected,
};

export const talentRosterMutations: Pick<
  MutationResolvers,
  'previewTalentRoster' | 'commitTalentRoster' | 'exportTalentRoster'
> = {
  previewTalentRoster: fields.previewFile,
  commitTalentRoster: fields.commit,
  exportTalentRoster: fields.export,
};
