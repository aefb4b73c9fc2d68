// The difference of two models, and of a county from its own: one override is one line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffModels, effectiveModel, modelDrift, yuping1 } from './index.ts';
import { override, overrides, yuping2 } from './models.fixture.ts';

describe('diffModels', () => {
  it('lists what is changed, extra and missing, by path', () => {
    const reading = { code: 'READING', zh: '春晖书屋', en: 'Reading rooms' };
    const lines = diffModels(yuping1, yuping2);
    expect(lines).toEqual([
      { kind: 'EXTRA', path: 'catalogue.activityTheme.READING', to: reading },
      { kind: 'CHANGED', path: 'parameters.appealPeriod.value', from: 7, to: 10 },
      { kind: 'CHANGED', path: 'parameters.checkInRadius.policy', from: 'overridable', to: 'locked' },
    ]);
    expect(diffModels(yuping2, yuping1)[0]).toEqual({
      kind: 'MISSING',
      path: 'catalogue.activityTheme.READING',
      from: reading,
    });
  });

  it('depends neither on the order of keys nor on that of codes', () => {
    const { activityTheme } = yuping1.catalogue;
    const shuffled = {
      ...Object.fromEntries(Object.entries(yuping1).reverse()),
      catalogue: { ...yuping1.catalogue, activityTheme: activityTheme.toReversed() },
    };
    expect(diffModels(yuping1, shuffled)).toEqual([]);
  });

  it('finds what somebody changed in a stored document', () => {
    const { appealPeriod: _, ...parameters } = yuping1.parameters;
    const stored = { ...yuping1, parameters: { ...parameters, ownParameter: { value: 1 } } };
    expect(diffModels(yuping1, stored).map(({ kind, path }) => [kind, path])).toEqual([
      ['MISSING', 'parameters.appealPeriod'],
      ['EXTRA', 'parameters.ownParameter'],
    ]);
  });
});

describe('modelDrift', () => {
  const none = { model: yuping1, latestVersion: 1, effective: yuping1, overrides: [] };

  it("is nothing where Yuping's model has just been applied", () => {
    expect(modelDrift(none)).toEqual({ versionsBehind: 0, expected: [], unexpected: [], refused: [] });
  });

  it('is exactly one expected line after one override', () => {
    const own = override('checkInRadius', 200);
    const effective = effectiveModel(yuping1, [own]).model;
    expect(modelDrift({ ...none, effective, overrides: [own] })).toEqual({
      versionsBehind: 0,
      expected: [{ kind: 'CHANGED', path: 'parameters.checkInRadius.value', from: 500, to: 200, override: own }],
      unexpected: [],
      refused: [],
    });
  });

  it('calls unexpected what no override explains', () => {
    const own = override('checkInRadius', 200);
    const { expected, unexpected } = modelDrift({ ...none, overrides: [own] });
    expect(expected).toHaveLength(1);
    expect(unexpected).toEqual([{ kind: 'CHANGED', path: 'parameters.checkInRadius.value', from: 200, to: 500 }]);
  });

  it('tells an override that the model does not allow, which explains nothing', () => {
    const own = override('checkInRadius', 200);
    const drift = modelDrift({ ...none, model: yuping2, latestVersion: 2, effective: yuping2, overrides: [own] });
    expect(drift).toMatchObject({ expected: [], unexpected: [], refused: [{ refusal: { code: 'LOCKED' } }] });
  });

  it('leaves local parameters to the county', () => {
    const own = override('certificatePrefix', '江志证');
    const effective = effectiveModel(yuping1, [own]).model;
    expect(modelDrift({ ...none, effective, overrides: [own] })).toMatchObject({ expected: [], unexpected: [] });
  });

  it('counts the versions behind', () => {
    expect(modelDrift({ ...none, latestVersion: 4 }).versionsBehind).toBe(3);
    expect(modelDrift({ ...none, model: yuping2, effective: yuping2 }).versionsBehind).toBe(0);
  });

  it('is never unexpected where the county has what its overrides say', () => {
    fc.assert(
      fc.property(overrides, (chosen) => {
        const effective = effectiveModel(yuping1, chosen).model;
        expect(modelDrift({ ...none, effective, overrides: chosen }).unexpected).toEqual([]);
      }),
    );
  });
});
