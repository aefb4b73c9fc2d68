// The score as a property: between 0 and 100, never lowered by knowing more, moved by the model's weights.
import { parameterValues, yuping1 } from '@chunhui/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainMatch, type MatchWeights, type NeedFacts, nearness, scoreOf, type TalentFacts } from './scoring.ts';

const weights = parameterValues(yuping1);
const { sector: sectors } = yuping1.catalogue;
const words = ['油茶', '油茶种植', '电商', '电商直播', '法律'];
const places = ['520622100201', '520622100202', '520622101201', '520628100201'];

const need: fc.Arbitrary<NeedFacts> = fc.record({
  divisionCode: fc.constantFrom(...places),
  kind: fc.constantFrom('SKILL', 'MONEY'),
  amountFen: fc.option(fc.integer({ min: 1, max: 10_000 })),
  neededBy: fc.option(fc.constantFrom('2022-01-01', '2022-06-30')),
  sector: fc.option(fc.constantFrom('AGRICULTURE', 'COMMERCE')),
  skills: fc.uniqueArray(fc.constantFrom(...words)),
});
const talent: fc.Arbitrary<TalentFacts> = fc.record({
  divisionCode: fc.constantFrom(...places),
  sector: fc.option(fc.constantFrom('AGRICULTURE', 'COMMERCE')),
  skills: fc.uniqueArray(fc.constantFrom(...words)),
  availability: fc.uniqueArray(fc.constantFrom('REMOTE', 'ON_SITE')),
  landedCount: fc.nat(5),
  fellThroughCount: fc.nat(5),
});

describe('a score', () => {
  it('lies between 0 and 100, and its reasons add up to it', () => {
    fc.assert(
      fc.property(need, talent, (one, other) => {
        const { score, reasons, missing } = explainMatch(one, other, null, weights, sectors);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        for (const reason of [...reasons, ...missing]) expect(reason.points).toBeGreaterThanOrEqual(0);
        // What is neither said nor missing is the distance of one's own village and a person nothing is known of.
        const said = reasons.reduce((sum, { points }) => sum + points, 0);
        expect(said).toBeLessThanOrEqual(score + reasons.length);
      }),
    );
  });

  it('is not lowered by one more skill or one more thing that landed', () => {
    fc.assert(
      fc.property(need, talent, fc.constantFrom(...words), (one, other, skill) => {
        const score = scoreOf(one, other, null, weights);
        const more = { ...other, skills: [...other.skills, skill] };
        expect(scoreOf(one, more, null, weights)).toBeGreaterThanOrEqual(score);
        if (other.landedCount + other.fellThroughCount > 0) {
          const proven = { ...other, landedCount: other.landedCount + 1 };
          expect(scoreOf(one, proven, null, weights)).toBeGreaterThanOrEqual(score);
        }
      }),
    );
  });

  it('goes by the weights of the county’s model', () => {
    const asked: NeedFacts = {
      divisionCode: places[0] as string,
      kind: 'SKILL',
      amountFen: null,
      neededBy: null,
      sector: 'AGRICULTURE',
      skills: ['油茶'],
    };
    const nobody = { sector: null, skills: [], availability: [], landedCount: 0, fellThroughCount: 0 };
    const neighbour = { ...nobody, divisionCode: places[0] as string };
    const expert = { ...nobody, divisionCode: places[2] as string, sector: 'AGRICULTURE', skills: ['油茶'] };
    const better = (by: MatchWeights) =>
      scoreOf(asked, neighbour, null, by) > scoreOf(asked, expert, null, by) ? 'neighbour' : 'expert';
    expect(better(weights)).toBe('expert');
    expect(better({ ...weights, matchWeightHometown: 100 })).toBe('neighbour');
  });

  it('says what is missing: the money that is short, the day that is missed', () => {
    const asked = {
      divisionCode: places[0] as string,
      kind: 'MONEY',
      amountFen: 100_000,
      neededBy: '2022-01-01',
      sector: null,
      skills: [],
    };
    const giver = {
      divisionCode: places[0] as string,
      sector: null,
      skills: [],
      availability: [],
      landedCount: 0,
      fellThroughCount: 1,
    };
    const offer = {
      kind: 'MONEY',
      amountFen: 60_000,
      availableFrom: null,
      availableUntil: null,
      sector: null,
      skills: [],
    };
    const { missing } = explainMatch(asked, giver, offer, weights, sectors);
    expect(missing.map(({ code, zh }) => [code, zh])).toEqual([
      ['FELL_THROUGH_BEFORE', '此前有 1 项未能落地'],
      ['AMOUNT_SHORT', '尚差 400 元'],
    ]);
    const late = explainMatch(asked, giver, { ...offer, availableFrom: '2022-03-01' }, weights, sectors);
    expect(late.missing.map(({ code }) => code)).toContain('NOT_IN_TIME');
  });
});

it('nearness: the same village, town, county, another county', () => {
  expect(places.map((place) => nearness(places[0] as string, place))).toEqual([1, 0.6, 0.2, 0]);
});
