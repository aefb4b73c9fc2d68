// How well somebody fits a need, from 0 to 100, and why: a pure function of facts and the model's weights.
import type { Catalogue, ParameterValues } from '@chunhui/model';
import { areRelated } from '../skills.ts';

/** What a score knows of a need. */
export interface NeedFacts {
  readonly divisionCode: string;
  readonly kind: string;
  readonly amountFen: number | null;
  readonly neededBy: string | null;
  readonly sector: string | null;
  readonly skills: readonly string[];
}

/** What a score knows of a talent. */
export interface TalentFacts {
  readonly divisionCode: string;
  readonly sector: string | null;
  readonly skills: readonly string[];
  readonly availability: readonly string[];
  readonly landedCount: number;
  readonly fellThroughCount: number;
}

/** And of one of their offers. */
export interface OfferFacts {
  readonly kind: string;
  readonly amountFen: number | null;
  readonly availableFrom: string | null;
  readonly availableUntil: string | null;
  readonly sector: string | null;
  readonly skills: readonly string[];
}

/** The parameter that weighs each factor; only the relation of the weights matters. */
const WEIGHTS = {
  skills: 'matchWeightSkills',
  sector: 'matchWeightSector',
  hometown: 'matchWeightHometown',
  distance: 'matchWeightDistance',
  availability: 'matchWeightAvailability',
  reliability: 'matchWeightReliability',
} as const;

type Factor = keyof typeof WEIGHTS;
export type MatchWeights = Pick<ParameterValues, (typeof WEIGHTS)[Factor]>;
export type Sectors = Catalogue['sector'];

interface Label {
  readonly zh: string;
  readonly en: string;
}

/** One reason, or one thing missing, in words. */
export interface MatchReason extends Label {
  readonly code: string;
  readonly points: number;
}

export interface MatchScore {
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  readonly missing: readonly MatchReason[];
}

/** Part of a skill: the need's 直播带货 and the talent's 直播卖货 are related, not the same. */
const RELATED = 0.6;
/** The reliability of a talent without outcomes. */
const UNKNOWN = 0.5;

/** How near two divisions are in the tree, from 1 (the same village) to 0 (another county). */
export function nearness(one: string, other: string): number {
  if (one === other) return 1;
  if (one.slice(0, 9) === other.slice(0, 9)) return 0.6;
  return one.slice(0, 6) === other.slice(0, 6) ? 0.2 : 0;
}

/** How well one asked-for skill is covered: 1, RELATED or 0. */
function coverage(asked: string, known: readonly string[]): number {
  if (known.includes(asked)) return 1;
  return known.some((skill) => areRelated(asked, skill)) ? RELATED : 0;
}

/** The value of each factor, 0 to 1; null where the need does not ask for it. */
export function factorsOf(
  need: NeedFacts,
  talent: TalentFacts,
  offer: OfferFacts | null,
): Readonly<Record<Factor, number | null>> {
  const skills = offer === null ? talent.skills : [...talent.skills, ...offer.skills];
  const covered = need.skills.reduce((sum, skill) => sum + coverage(skill, skills), 0);
  const near = nearness(need.divisionCode, talent.divisionCode);
  const sectors = offer?.sector == null ? [talent.sector] : [offer.sector, talent.sector];
  const outcomes = talent.landedCount + talent.fellThroughCount;
  return {
    skills: need.skills.length === 0 ? null : covered / need.skills.length,
    sector: need.sector === null ? null : Number(sectors.includes(need.sector)),
    hometown: Number(near === 1),
    distance: near,
    availability: availabilityFor(need, talent, offer),
    // One landed and one fallen through are assumed for everybody, so that a single outcome does not decide.
    reliability: outcomes === 0 ? UNKNOWN : (talent.landedCount + 1) / (outcomes + 2),
  };
}

/** Whether what is needed is at hand: an offer of the kind, large enough, in time; half for a talent who said how they can help. */
function availabilityFor(need: NeedFacts, talent: TalentFacts, offer: OfferFacts | null): number {
  if (offer?.kind !== need.kind) return talent.availability.length === 0 ? 0 : 0.5;
  if (!isInTime(need, offer)) return 0;
  if (need.amountFen === null || offer.amountFen === null) return 1;
  return Math.min(1, offer.amountFen / need.amountFen);
}

function isInTime({ neededBy }: NeedFacts, { availableFrom, availableUntil }: OfferFacts): boolean {
  if (neededBy === null) return true;
  return (availableFrom ?? '') <= neededBy && (availableUntil ?? neededBy) >= neededBy;
}

/** The score without reasons, for ranking many. */
export function scoreOf(need: NeedFacts, talent: TalentFacts, offer: OfferFacts | null, weights: MatchWeights): number {
  const factors = factorsOf(need, talent, offer);
  let won = 0;
  let sum = 0;
  for (const factor of Object.keys(factors) as Factor[]) {
    const value = factors[factor];
    if (value === null) continue;
    won += value * weights[WEIGHTS[factor]];
    sum += weights[WEIGHTS[factor]];
  }
  return sum === 0 ? 0 : (100 * won) / sum;
}

/** The score with its reasons and what is missing, the weightiest first. */
export function explainMatch(
  need: NeedFacts,
  talent: TalentFacts,
  offer: OfferFacts | null,
  weights: MatchWeights,
  sectors: Sectors,
): MatchScore {
  const factors = factorsOf(need, talent, offer);
  const asked = (Object.keys(factors) as Factor[]).filter((factor) => factors[factor] !== null);
  const sum = asked.reduce((total, factor) => total + weights[WEIGHTS[factor]], 0) || 1;
  const reasons: MatchReason[] = [];
  const missing: MatchReason[] = [];
  const words = { need, talent, offer, sectors };
  for (const factor of asked) {
    const value = factors[factor] ?? 0;
    const share = (100 * weights[WEIGHTS[factor]]) / sum;
    const reason = value > 0 ? REASONS[factor](words) : null;
    const gap = value < 1 ? MISSING[factor](words) : null;
    if (reason !== null) reasons.push({ ...reason, points: Math.round(value * share) });
    if (gap !== null) missing.push({ ...gap, points: Math.round((1 - value) * share) });
  }
  const heaviest = (one: MatchReason, other: MatchReason) => other.points - one.points;
  return {
    score: Math.round(scoreOf(need, talent, offer, weights)),
    reasons: reasons.sort(heaviest),
    missing: missing.sort(heaviest),
  };
}

interface Words {
  readonly need: NeedFacts;
  readonly talent: TalentFacts;
  readonly offer: OfferFacts | null;
  readonly sectors: Sectors;
}

type Say = (words: Words) => (Label & { readonly code: string }) | null;

const nameOf = (sectors: Sectors, code: string): Label =>
  sectors.find((sector) => sector.code === code) ?? { zh: code, en: code };
const skillsOf = ({ talent, offer }: Words) => [...talent.skills, ...(offer?.skills ?? [])];
const yuan = (fen: number) => (fen / 100).toFixed(2).replace(/\.00$/, '');

const REASONS: Readonly<Record<Factor, Say>> = {
  skills: (words) => {
    const known = words.need.skills.filter((skill) => coverage(skill, skillsOf(words)) > 0);
    return {
      code: 'SKILLS',
      zh: `具备或接近所需技能：${known.join('、')}（${known.length}/${words.need.skills.length}）`,
      en: `has the needed skills or related ones: ${known.join(', ')} (${known.length} of ${words.need.skills.length})`,
    };
  },
  sector: ({ need, sectors }) => {
    const { zh, en } = nameOf(sectors, need.sector ?? '');
    return { code: 'SAME_SECTOR', zh: `同属${zh}领域`, en: `works in ${en}` };
  },
  hometown: () => ({ code: 'SAME_VILLAGE', zh: '家乡就在本村', en: 'comes from this very village' }),
  distance: ({ need, talent }) => {
    const near = nearness(need.divisionCode, talent.divisionCode);
    if (near === 1) return null;
    return near >= 0.6
      ? { code: 'SAME_TOWN', zh: '家乡在同一乡镇', en: 'comes from the same town' }
      : { code: 'SAME_COUNTY', zh: '家乡在本县', en: 'comes from the same county' };
  },
  availability: ({ need, offer }) =>
    offer?.kind === need.kind
      ? {
          code: 'OFFER',
          zh: `已提供所需资源${offer.amountFen === null ? '' : `（${yuan(offer.amountFen)} 元）`}`,
          en: `has offered what is needed${offer.amountFen === null ? '' : ` (${yuan(offer.amountFen)} yuan)`}`,
        }
      : { code: 'AVAILABLE', zh: '已说明可参与的方式', en: 'has said how they can take part' },
  reliability: ({ talent }) =>
    talent.landedCount === 0
      ? null
      : {
          code: 'RELIABLE',
          zh: `此前已落地 ${talent.landedCount} 项`,
          en: `${talent.landedCount} landed before`,
        },
};

const MISSING: Readonly<Record<Factor, Say>> = {
  skills: (words) => {
    const gaps = words.need.skills.filter((skill) => coverage(skill, skillsOf(words)) < 1);
    return {
      code: 'SKILLS_MISSING',
      zh: `尚未确认的技能：${gaps.join('、')}`,
      en: `skills not confirmed: ${gaps.join(', ')}`,
    };
  },
  sector: ({ need, talent, sectors }) => {
    const { zh, en } = nameOf(sectors, need.sector ?? '');
    return talent.sector === null
      ? { code: 'SECTOR_UNKNOWN', zh: `所在领域未知，需要${zh}`, en: `sector not known; ${en} is needed` }
      : { code: 'OTHER_SECTOR', zh: `不在${zh}领域`, en: `does not work in ${en}` };
  },
  hometown: () => null,
  distance: ({ need, talent }) =>
    nearness(need.divisionCode, talent.divisionCode) >= 0.6
      ? null
      : { code: 'FAR_HOME', zh: '家乡不在同一乡镇', en: 'comes from another town' },
  availability: ({ need, offer }) => {
    if (offer === null)
      return { code: 'NO_OFFER', zh: '尚未提供资源，需先联系', en: 'has offered nothing yet: ask them' };
    if (offer.kind !== need.kind)
      return { code: 'OTHER_KIND', zh: '提供的是另一类资源', en: 'offers another kind of resource' };
    if (!isInTime(need, offer))
      return {
        code: 'NOT_IN_TIME',
        zh: `所需日期 ${need.neededBy} 时不可用`,
        en: `not available on ${need.neededBy}, when it is needed`,
      };
    const short = yuan((need.amountFen ?? 0) - (offer.amountFen ?? 0));
    return { code: 'AMOUNT_SHORT', zh: `尚差 ${short} 元`, en: `${short} yuan short` };
  },
  reliability: ({ talent }) =>
    talent.fellThroughCount === 0
      ? null
      : {
          code: 'FELL_THROUGH_BEFORE',
          zh: `此前有 ${talent.fellThroughCount} 项未能落地`,
          en: `${talent.fellThroughCount} fell through before`,
        },
};
