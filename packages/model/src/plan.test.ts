// A change of version: looked at first, then applied as it was looked at, or refused as stale. The county's overrides stay.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyPlan,
  type CountyModel,
  effectiveModel,
  exportModel,
  modelDrift,
  overrideParameter,
  planUpgrade,
  withdrawOverride,
  yuping1,
} from './index.ts';
import { override, overrides, yuping2 } from './models.fixture.ts';

const songtao: CountyModel = { model: yuping1, overrides: [override('appealPeriod', 15)] };

describe('planUpgrade', () => {
  it('shows what would change, and keeps the overrides', () => {
    const plan = planUpgrade(songtao, yuping2);
    expect(plan).toMatchObject({ from: { version: 1 }, to: { version: 2 }, kept: songtao.overrides, dropped: [] });
    expect(plan.lines.map(({ kind, path }) => [kind, path])).toEqual([
      ['EXTRA', 'catalogue.activityTheme.READING'],
      ['CHANGED', 'parameters.checkInRadius.policy'],
    ]);
  });

  it('drops an override that the target does not allow, and says why', () => {
    const own = override('checkInRadius', 200);
    const plan = planUpgrade({ model: yuping1, overrides: [own] }, yuping2);
    expect(plan).toMatchObject({ kept: [], dropped: [{ override: own, refusal: { code: 'LOCKED' } }] });
    expect(plan.lines).toContainEqual({ kind: 'CHANGED', path: 'parameters.checkInRadius.value', from: 200, to: 500 });
  });

  it('has the same id whatever the order in which a database gives keys and rows back', () => {
    const two = [override('appealPeriod', 15), override('careContactRhythm', 14)];
    const reordered = two.toReversed().map(({ date, reason, author, value, parameter }) => {
      return { date, reason, author, value, parameter };
    });
    const ids = [two, reordered].map((chosen) => planUpgrade({ model: yuping1, overrides: chosen }, yuping2).planId);
    expect(ids[0]).toBe(ids[1]);
  });
});

describe('applyPlan', () => {
  it('gives the county the target and what it keeps', () => {
    const { planId, kept } = planUpgrade(songtao, yuping2);
    expect(applyPlan(planId, songtao, yuping2)).toEqual({ county: { model: yuping2, overrides: kept }, refusals: [] });
  });

  it('refuses a plan that went stale: another override, another target, or already applied', () => {
    const { planId } = planUpgrade(songtao, yuping2);
    const meanwhile = overrideParameter(songtao, override('careContactRhythm', 14)).county as CountyModel;
    const corrected = { ...yuping2, title: { zh: '玉屏模式', en: 'The way of Yuping' } };
    const applied = applyPlan(planId, songtao, yuping2).county as CountyModel;
    for (const stale of [
      applyPlan(planId, meanwhile, yuping2),
      applyPlan(planId, songtao, corrected),
      applyPlan(planId, applied, yuping2),
    ]) {
      expect(stale).toMatchObject({ county: null, refusals: [{ code: 'PLAN_STALE', path: ['planId'] }] });
    }
  });

  it('keeps what the target allows, changes nothing a second time, and leaves no unexpected drift', () => {
    fc.assert(
      fc.property(overrides, (chosen) => {
        const county = { model: yuping1, overrides: chosen };
        const { planId, dropped } = planUpgrade(county, yuping2);
        const applied = applyPlan(planId, county, yuping2).county as CountyModel;
        expect(new Set([...applied.overrides, ...dropped.map((one) => one.override)])).toEqual(new Set(chosen));
        expect(dropped.every(({ refusal }) => ['LOCKED', 'CONTRADICTS'].includes(refusal.code))).toBe(true);

        const again = planUpgrade(applied, yuping2);
        expect(again).toMatchObject({ lines: [], dropped: [] });
        expect(applyPlan(again.planId, applied, yuping2).county).toEqual(applied);

        const effective = effectiveModel(applied.model, applied.overrides).model;
        expect(modelDrift({ ...applied, latestVersion: 2, effective })).toMatchObject({ unexpected: [], refused: [] });
      }),
      { numRuns: 50 },
    );
  });
});

describe('overrideParameter and withdrawOverride', () => {
  it('replace and take back the one override in force of a parameter', () => {
    const later = override('appealPeriod', 20, '2025-06-01');
    const replaced = overrideParameter(songtao, later).county as CountyModel;
    expect(replaced.overrides).toEqual([later]);
    expect(withdrawOverride(replaced, 'appealPeriod').county).toEqual({ model: yuping1, overrides: [] });
  });

  it('refuse as data', () => {
    expect(overrideParameter(songtao, override('appealPeriod', 1)).refusals).toMatchObject([
      { code: 'OUT_OF_BOUNDS', path: ['value'] },
    ]);
    expect(withdrawOverride(songtao, 'checkInRadius').refusals).toMatchObject([{ code: 'NOT_OVERRIDDEN' }]);
  });

  it('do not take back what another override stands on', () => {
    const { leagueBranchMinSeats } = yuping1.parameters;
    const model = {
      ...yuping1,
      parameters: { ...yuping1.parameters, leagueBranchMinSeats: { ...leagueBranchMinSeats, max: 9 } },
    };
    const county = { model, overrides: [override('leagueBranchMaxSeats', 9), override('leagueBranchMinSeats', 7)] };
    expect(withdrawOverride(county, 'leagueBranchMaxSeats').refusals).toMatchObject([{ code: 'CONTRADICTS' }]);
    expect(withdrawOverride(county, 'leagueBranchMinSeats').refusals).toEqual([]);
  });
});

describe('exportModel', () => {
  it("makes a pilot county's way a new version, its local parameters apart", () => {
    const pilot = { ...songtao, overrides: [...songtao.overrides, override('certificatePrefix', '松志证')] };
    const { model } = exportModel(pilot, { name: 'songtao', version: 1 });
    expect(model).toMatchObject({ name: 'songtao', version: 1 });
    expect(model?.parameters.appealPeriod.value).toBe(15);
    expect(model?.parameters.certificatePrefix.value).toBe(yuping1.parameters.certificatePrefix.value);
  });

  it('refuses a name that is none', () => {
    expect(exportModel(songtao, { name: '松桃', version: 1 }).problems).toMatchObject([{ path: ['name'] }]);
  });
});
