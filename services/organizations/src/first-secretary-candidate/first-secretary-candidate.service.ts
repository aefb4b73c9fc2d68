// Nominating and withdrawing candidates, and saying what a village needs.
import { newId, type Session } from '@chunhui/database';
import { readResidentId } from '@chunhui/model';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { divisionsByCode } from '../division/division.store.ts';
import { leagueOrganizationsById, lockLeagueOrganization } from '../league-organization/league-organization.store.ts';
import { type LeagueOrganization, leagueOrganizations } from '../league-organization/league-organization.table.ts';
import { today } from '../today.ts';
import { userError } from '../user-errors.ts';
import { placeCandidate, withdrawCandidate } from './first-secretary-candidate.store.ts';
import type { FirstSecretaryCandidate } from './first-secretary-candidate.table.ts';

export const nominateInput = z.object({
  division: z.string(),
  name: inputs.text(50),
  idNumber: z.string(),
  politicalStatus: z.enum(['LEAGUE_MEMBER', 'CPC_MEMBER']),
  channel: z.enum(['STATIONED_WORK_TEAM', 'VILLAGE_TWO_COMMITTEES', 'EDUCATED_RURAL_YOUTH', 'PROSPERITY_LEADER']),
  specialties: z.array(inputs.text(50)).max(20),
  idempotencyKey: inputs.idempotencyKey,
});
export const withdrawInput = z.object({ candidate: z.string(), idempotencyKey: inputs.idempotencyKey });
export const needsInput = z.object({
  branch: z.string(),
  needs: z.array(inputs.text(50)).max(20),
  idempotencyKey: inputs.idempotencyKey,
});

export async function nominateCandidate(
  session: Session,
  { division, idNumber, idempotencyKey: _key, ...input }: z.output<typeof nominateInput>,
): Promise<FirstSecretaryCandidate> {
  const { value: identity, refusal: wrong } = readResidentId(idNumber, today());
  if (identity === null) throw new RefusedError([{ ...wrong, path: ['idNumber'] }]);
  const [village] = await divisionsByCode(session, [division]);
  if (village?.level !== 'VILLAGE') throw new RefusedError([userError('DIVISION_NOT_A_VILLAGE', ['division'])]);
  const candidate: FirstSecretaryCandidate = {
    ...input,
    countyCode: session.county,
    id: newId(session.county),
    divisionCode: division,
    personId: session.vault.personId(identity.number),
    birthDate: identity.birthDate,
    nominatedOn: today(),
    withdrawnOn: null,
  };
  if (!(await placeCandidate(session, candidate)))
    throw new RefusedError([userError('CANDIDATE_STANDS', ['idNumber'])]);
  const { personId, divisionCode, channel, politicalStatus, specialties } = candidate;
  session.audit({
    action: 'first-secretary-candidate.nominate',
    nounId: candidate.id,
    after: { personId, divisionCode, channel, politicalStatus, specialties },
  });
  return candidate;
}

export async function withdraw(
  session: Session,
  { candidate: id }: z.output<typeof withdrawInput>,
): Promise<FirstSecretaryCandidate> {
  const candidate = await withdrawCandidate(session, id, today());
  if (candidate === null) throw new RefusedError([userError('CANDIDATE_UNKNOWN', ['candidate'])]);
  session.audit({
    action: 'first-secretary-candidate.withdraw',
    nounId: id,
    after: { withdrawnOn: candidate.withdrawnOn },
  });
  return candidate;
}

/** What a village says it needs of its first secretary; replaces what it said before. */
export async function stateNeeds(
  session: Session,
  { branch: id, needs }: z.output<typeof needsInput>,
): Promise<LeagueOrganization> {
  await lockLeagueOrganization(session, id);
  const [branch] = await leagueOrganizationsById(session, [id]);
  if (branch == null || branch.dissolvedOn !== null) throw new RefusedError([userError('BRANCH_UNKNOWN', ['branch'])]);
  await session.update(leagueOrganizations, id, { needs });
  session.audit({
    action: 'league-organization.state-needs',
    nounId: id,
    before: { needs: branch.needs },
    after: { needs },
  });
  return { ...branch, needs };
}
