// Who may become first secretary of a village branch: the rule of 28 and 35, as the model's parameters have it.
import { ageOn } from './age.ts';
import type { Model } from './model.ts';

export interface FirstSecretaryCandidate {
  /** YYYY-MM-DD. */
  readonly birthDate: string;
  readonly politicalStatus: 'LEAGUE_MEMBER' | 'CPC_MEMBER';
}

export interface IneligibilityReason {
  readonly code: 'LEAGUE_MEMBER_TOO_OLD' | 'CPC_MEMBER_TOO_OLD';
  readonly age: number;
  readonly maxAge: number;
  readonly citation: string;
}

/** Every reason why a candidate is not eligible on the day of appointment; none when they are. */
export function firstSecretaryIneligibility(
  model: Model,
  candidate: FirstSecretaryCandidate,
  on: string,
): IneligibilityReason[] {
  const { firstSecretaryLeagueMemberMaxAge, firstSecretaryCpcMemberMaxAge } = model.parameters;
  const isLeagueMember = candidate.politicalStatus === 'LEAGUE_MEMBER';
  const limit = isLeagueMember ? firstSecretaryLeagueMemberMaxAge : firstSecretaryCpcMemberMaxAge;
  const age = ageOn(candidate.birthDate, on);
  if (age <= limit.value) return [];
  return [
    {
      code: isLeagueMember ? 'LEAGUE_MEMBER_TOO_OLD' : 'CPC_MEMBER_TOO_OLD',
      age,
      maxAge: limit.value,
      citation: limit.citation,
    },
  ];
}
