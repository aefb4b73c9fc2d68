// Reads of candidates for first secretary; their mutations are declared in first-secretary-candidate.service.ts.

import { modelOf } from '@chunhui/county';
import { checkPageSize } from '@chunhui/runtime';
import { divisionsByCode } from '../division/division.store.ts';
import type { FirstSecretaryCandidateResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { leagueOrganizationsById } from '../league-organization/league-organization.store.ts';
import { openCandidates } from './first-secretary-candidate.store.ts';
import { rankCandidates } from './fit.ts';

export const candidateQueries = {
  firstSecretaryCandidates: async (_root, { branch: id, first }, { session, load }) => {
    const size = checkPageSize(first);
    const branch = await load(leagueOrganizationsById, id);
    if (branch === null) return null;
    const candidates = await openCandidates(session, session.today);
    return rankCandidates(await modelOf(session), branch, candidates, session.today).slice(0, size);
  },
} satisfies QueryResolvers;

export const candidateResolvers: FirstSecretaryCandidateResolvers = {
  person: ({ personId }) => ({ id: personId }),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
};
