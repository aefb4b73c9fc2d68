// The score of a candidate for a branch: points with a reason each. Pure: no database.
import { ageOn, firstSecretaryIneligibility, type Model } from '@chunhui/model';
import type { FirstSecretaryCandidate } from './first-secretary-candidate.table.ts';

export interface FitReason {
  readonly code: 'SPECIALTY' | 'CHANNEL' | 'AGE_HEADROOM';
  readonly points: number;
  readonly zh: string;
  readonly en: string;
}

export interface RankedCandidate {
  readonly candidate: FirstSecretaryCandidate;
  /** Up to the sum of the model's weights: 100 in Yuping's. */
  readonly score: number;
  readonly reasons: readonly FitReason[];
}

/** The candidates who may be appointed on a day, best first; equal scores in the order of nomination. */
export function rankCandidates(
  model: Model,
  branch: { readonly divisionCode: string; readonly needs: readonly string[] },
  candidates: readonly FirstSecretaryCandidate[],
  on: string,
): RankedCandidate[] {
  return candidates
    .filter((candidate) => firstSecretaryIneligibility(model, candidate, on).length === 0)
    .map((candidate) => {
      const reasons = fitReasons(model, branch, candidate, on);
      return { candidate, reasons, score: reasons.reduce((sum, { points }) => sum + points, 0) };
    })
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}

function fitReasons(
  model: Model,
  branch: { readonly divisionCode: string; readonly needs: readonly string[] },
  candidate: FirstSecretaryCandidate,
  on: string,
): FitReason[] {
  const { parameters: weights } = model;
  const full = weights.candidateFullAgeHeadroom.value;
  const reasons: FitReason[] = [];
  const matched = candidate.specialties.filter((specialty) =>
    branch.needs.some((need) => need.includes(specialty) || specialty.includes(need)),
  );
  if (matched.length > 0) {
    const words = matched.join('、');
    reasons.push({
      code: 'SPECIALTY',
      points: weights.candidateWeightSpecialty.value,
      zh: `特长“${words}”符合该村需求`,
      en: `The village needs what they know: ${words}`,
    });
  }
  const channel = model.catalogue.sourceChannel.find(({ code }) => code === candidate.channel);
  const inVillage = candidate.divisionCode === branch.divisionCode;
  if (inVillage || candidate.divisionCode.slice(0, 9) === branch.divisionCode.slice(0, 9)) {
    reasons.push({
      code: 'CHANNEL',
      points: (inVillage ? weights.candidateWeightSameVillage : weights.candidateWeightSameTown).value,
      zh: `来源渠道：${channel?.zh ?? candidate.channel}，在${inVillage ? '本村' : '本乡镇'}`,
      en: `${channel?.en ?? candidate.channel}, in this ${inVillage ? 'village' : 'town'}`,
    });
  }
  const headroom = yearsLeft(model, candidate, on);
  if (headroom > 0) {
    reasons.push({
      code: 'AGE_HEADROOM',
      points: Math.round((weights.candidateWeightAgeHeadroom.value * Math.min(headroom, full)) / full),
      zh: `距年龄上限还有${headroom}年`,
      en: `${headroom} years until the age limit`,
    });
  }
  return reasons;
}

function yearsLeft(model: Model, { birthDate, politicalStatus }: FirstSecretaryCandidate, on: string): number {
  const { firstSecretaryLeagueMemberMaxAge, firstSecretaryCpcMemberMaxAge } = model.parameters;
  const limit = politicalStatus === 'LEAGUE_MEMBER' ? firstSecretaryLeagueMemberMaxAge : firstSecretaryCpcMemberMaxAge;
  return limit.value - ageOn(birthDate, on);
}
