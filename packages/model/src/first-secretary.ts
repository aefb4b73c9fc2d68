// Who may become first secretary of a village branch: age, membership and channel, by the model's parameters.
import { ageOn } from './age.ts';
import type { Model } from './model.ts';

export interface FirstSecretaryCandidate {
  /** YYYY-MM-DD. */
  readonly birthDate: string;
  /** A code of the catalogue `politicalStatus`. */
  readonly politicalStatus: string;
  /** A code of the catalogue `sourceChannel`; not checked when absent. */
  readonly channel?: string;
}

/** Why a candidate is not eligible: a code of the catalogue `refusalReason`, and the source of the rule. */
export type IneligibilityReason =
  | {
      readonly code: 'LEAGUE_MEMBER_TOO_OLD' | 'CPC_MEMBER_TOO_OLD';
      readonly age: number;
      readonly maxAge: number;
      readonly citation: string;
    }
  | { readonly code: 'TOO_YOUNG'; readonly age: number; readonly minAge: number; readonly citation: string }
  | { readonly code: 'POLITICAL_STATUS_NOT_ALLOWED' | 'CHANNEL_NOT_ALLOWED'; readonly citation: string };

/** Every reason why a candidate is not eligible on the day of appointment; none when they are. */
export function firstSecretaryIneligibility(
  model: Model,
  candidate: FirstSecretaryCandidate,
  on: string,
): IneligibilityReason[] {
  return [...refusePerson(model, candidate, on), ...refuseChannel(model, candidate)];
}

function refusePerson(model: Model, candidate: FirstSecretaryCandidate, on: string): IneligibilityReason[] {
  const {
    firstSecretaryMinAge: lowest,
    firstSecretaryLeagueMemberMaxAge: leagueMember,
    firstSecretaryCpcMemberMaxAge: cpcMember,
  } = model.parameters;
  const age = ageOn(candidate.birthDate, on);
  const tooYoung =
    age >= lowest.value ? [] : [{ code: 'TOO_YOUNG' as const, age, minAge: lowest.value, citation: lowest.citation }];
  const tooOld = (
    code: 'LEAGUE_MEMBER_TOO_OLD' | 'CPC_MEMBER_TOO_OLD',
    { value: maxAge, citation }: typeof cpcMember,
  ) => (age <= maxAge ? [] : [{ code, age, maxAge, citation }]);
  switch (candidate.politicalStatus) {
    case 'LEAGUE_MEMBER':
      return [...tooYoung, ...tooOld('LEAGUE_MEMBER_TOO_OLD', leagueMember)];
    case 'CPC_MEMBER':
      return [...tooYoung, ...tooOld('CPC_MEMBER_TOO_OLD', cpcMember)];
    default:
      return [{ code: 'POLITICAL_STATUS_NOT_ALLOWED', citation: leagueMember.citation }];
  }
}

function refuseChannel(model: Model, { channel }: FirstSecretaryCandidate): IneligibilityReason[] {
  const { value: allowed, citation } = model.parameters.firstSecretaryChannels;
  return channel === undefined || allowed.includes(channel) ? [] : [{ code: 'CHANNEL_NOT_ALLOWED', citation }];
}
