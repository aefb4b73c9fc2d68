// Candidates for first secretary: nominated, withdrawn, ranked for a branch.

import { modelOf } from '@chunhui/county';
import { checkPageSize, mutation } from '@chunhui/runtime';
import type { OrganizationsContext } from '../context.ts';
import { divisionsByCode } from '../division/division.store.ts';
import type { FirstSecretaryCandidateResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { leagueOrganizationsById } from '../league-organization/league-organization.store.ts';
import { today } from '../today.ts';
import {
  needsInput,
  nominateCandidate,
  nominateInput,
  stateNeeds,
  withdraw,
  withdrawInput,
} from './first-secretary-candidate.service.ts';
import { standingCandidates } from './first-secretary-candidate.store.ts';
import { rankCandidates } from './fit.ts';

export const candidateQueries: Pick<QueryResolvers, 'firstSecretaryCandidates'> = {
  firstSecretaryCandidates: async (_root, { branch: id, first }, { session, load }) => {
    const size = checkPageSize(first);
    const branch = await load(leagueOrganizationsById, id);
    if (branch === null) return null;
    return rankCandidates(await modelOf(session), branch, await standingCandidates(session), today()).slice(0, size);
  },
};

export const candidateMutations: Pick<
  MutationResolvers,
  'nominateFirstSecretaryCandidate' | 'withdrawFirstSecretaryCandidate' | 'stateVillageNeeds'
> = {
  nominateFirstSecretaryCandidate: mutation(nominateInput, async (input, { session }: OrganizationsContext) => ({
    candidate: await nominateCandidate(session, input),
  })),
  withdrawFirstSecretaryCandidate: mutation(withdrawInput, async (input, { session }: OrganizationsContext) => ({
    candidate: await withdraw(session, input),
  })),
  stateVillageNeeds: mutation(needsInput, async (input, { session }: OrganizationsContext) => ({
    branch: await stateNeeds(session, input),
  })),
};

export const candidateResolvers: FirstSecretaryCandidateResolvers = {
  person: ({ personId }) => ({ id: personId }),
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
};
