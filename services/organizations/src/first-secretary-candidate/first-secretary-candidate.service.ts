// The rules of nominations, and the needs that a village states.
import { villageErrors } from '@chunhui/county';
import { newId } from '@chunhui/database';
import { readResidentId } from '@chunhui/model';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { channel } from '../first-secretary/eligibility.ts';
import { requireOwnOrganization } from '../league-organization/league-organization.service.ts';
import { lockLeagueOrganization } from '../league-organization/league-organization.store.ts';
import { type LeagueOrganization, leagueOrganizations } from '../league-organization/league-organization.table.ts';
import { userError } from '../user-errors.ts';
import { placeCandidate, withdrawCandidate } from './first-secretary-candidate.store.ts';
import type { FirstSecretaryCandidate } from './first-secretary-candidate.table.ts';

const { id, idempotencyKey, text } = inputs;

export const nominateFirstSecretaryCandidate = mutation({
  access: allow('organization-person:write', (_root, { input }) => input.division),
  input: z.object({
    division: z.string(),
    name: text(50),
    idNumber: z.string(),
    politicalStatus: z.enum(['LEAGUE_MEMBER', 'CPC_MEMBER']),
    channel,
    specialties: z.array(text(50)).max(20),
    idempotencyKey,
  }),
  noun: 'candidate',
  async run(session, { division, idNumber, idempotencyKey: _key, ...input }): Promise<FirstSecretaryCandidate> {
    const { value: identity, refusal } = readResidentId(idNumber, session.today);
    const errors = await villageErrors(session, division);
    if (identity === null) throw new RefusedError([{ ...refusal, path: ['idNumber'] }, ...errors]);
    throwUserErrors(errors);
    const candidate: FirstSecretaryCandidate = {
      ...input,
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: division,
      personId: session.vault.personId(identity.number),
      birthDate: identity.birthDate,
      nominatedOn: session.today,
      withdrawnOn: null,
    };
    if (!(await placeCandidate(session, candidate)))
      throw new RefusedError(userError('CANDIDATE_ALREADY_NOMINATED', ['idNumber']));
    const { personId, divisionCode, politicalStatus, specialties } = candidate;
    session.audit({
      action: 'first-secretary-candidate.nominate',
      nounId: candidate.id,
      after: { personId, divisionCode, channel: candidate.channel, politicalStatus, specialties },
    });
    return candidate;
  },
});

export const withdrawFirstSecretaryCandidate = mutation({
  access: allow('organization-person:write'),
  input: z.object({ candidate: id, idempotencyKey }),
  noun: 'candidate',
  async run(session, { candidate: candidateId }): Promise<FirstSecretaryCandidate> {
    const candidate = await withdrawCandidate(session, candidateId, session.today);
    if (candidate === null) throw new RefusedError(userError('CANDIDATE_UNKNOWN', ['candidate']));
    session.audit({
      action: 'first-secretary-candidate.withdraw',
      nounId: candidateId,
      after: { withdrawnOn: candidate.withdrawnOn },
    });
    return candidate;
  },
});

/** States what a village needs of its first secretary; replaces the previous statement. */
export const stateVillageNeeds = mutation({
  access: allow('organization:write'),
  input: z.object({ branch: id, needs: z.array(text(50)).max(20), idempotencyKey }),
  noun: 'branch',
  async run(session, { branch: branchId, needs }): Promise<LeagueOrganization> {
    await lockLeagueOrganization(session, branchId);
    const branch = await requireOwnOrganization(session, branchId, 'branch');
    await session.update(leagueOrganizations, branchId, { needs });
    session.audit({
      action: 'league-organization.state-needs',
      nounId: branchId,
      before: { needs: branch.needs },
      after: { needs },
    });
    return { ...branch, needs };
  },
});
