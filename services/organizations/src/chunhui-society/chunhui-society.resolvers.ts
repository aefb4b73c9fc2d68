// Chunhui societies and their envoys.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import { divisionsByCode } from '../division/division.store.ts';
import type {
  ChunhuiEnvoyEngagementResolvers,
  ChunhuiEnvoyResolvers,
  ChunhuiSocietyResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { chunhuiSocietiesById, engagementsOfEnvoys } from './chunhui-society.store.ts';
import { chunhuiEnvoys, chunhuiSocieties } from './chunhui-society.table.ts';

export const chunhuiSocietyQueries: Pick<QueryResolvers, 'chunhuiSocieties' | 'chunhuiEnvoys'> = {
  chunhuiSocieties: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, chunhuiSocieties, divisionPrefix(division))),
  chunhuiEnvoys: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, chunhuiEnvoys, divisionPrefix(division))),
};

export const chunhuiSocietyResolvers: ChunhuiSocietyResolvers = {
  __resolveReference: ({ id }, { load }) => load(chunhuiSocietiesById, id),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
};

export const chunhuiEnvoyResolvers: ChunhuiEnvoyResolvers = {
  person: ({ personId }) => ({ id: personId }),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
  engagements: async ({ id }, _args, { load }) => (await load(engagementsOfEnvoys, id)) ?? [],
};

export const chunhuiEnvoyEngagementResolvers: ChunhuiEnvoyEngagementResolvers = {
  society: async ({ societyId }, _args, { load }) => (await load(chunhuiSocietiesById, societyId))!,
};
