// A county's overrides: what the model allows takes effect, everything else is refused with a code.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffModels, effectiveModel, type Override, type RefusalCode, validateModel, yuping1 } from './index.ts';
import { override, overrides } from './models.fixture.ts';

const refusalOf = (one: Override) => effectiveModel(yuping1, [one]).refused[0]?.refusal;

describe('effectiveModel', () => {
  it('is the model with the values of the county', () => {
    const { model, refused } = effectiveModel(yuping1, [override('checkInRadius', 200)]);
    expect(refused).toEqual([]);
    expect(model.parameters.checkInRadius).toEqual({ ...yuping1.parameters.checkInRadius, value: 200 });
    expect(yuping1.parameters.checkInRadius.value).toBe(500);
  });

  it('says why an override is refused, in words', () => {
    expect(refusalOf(override('starMinHours', [1, 2, 3, 4, 5]))).toEqual({
      code: 'LOCKED',
      path: ['parameter'],
      zh: '参数“starMinHours”由模型统一规定（《中国注册志愿者管理办法》：100、300、600、1000、1500小时），各县不得调整。',
      en: '"starMinHours" is locked by the model (《中国注册志愿者管理办法》：100、300、600、1000、1500小时); no county may change it.',
    });
  });

  it.each<[string, Override, RefusalCode, string]>([
    ['above the bounds', override('checkInRadius', 5001), 'OUT_OF_BOUNDS', 'value'],
    ['below the bounds', override('smallCellThreshold', 4), 'OUT_OF_BOUNDS', 'value'],
    ['text for a number', override('checkInRadius', '500'), 'WRONG_TYPE', 'value'],
    ['a fraction', override('checkInRadius', 99.5), 'WRONG_TYPE', 'value'],
    ['nothing', override('checkInRadius', null), 'WRONG_TYPE', 'value'],
    ['a number for yes or no', override('volunteerTeamJoiningApproved', 1), 'WRONG_TYPE', 'value'],
    ['a code that does not exist', override('enrolmentModes', ['FIRST_COME', 'AUCTION']), 'UNKNOWN_CODE', 'value'],
    ['a malformed prefix', override('certificatePrefix', 'a b'), 'WRONG_TYPE', 'value'],
    [
      'an unknown parameter',
      { ...override('appealPeriod', 9), parameter: 'apealPeriod' },
      'UNKNOWN_PARAMETER',
      'parameter',
    ],
    [
      'a property of every object',
      { ...override('appealPeriod', 9), parameter: 'constructor' },
      'UNKNOWN_PARAMETER',
      'parameter',
    ],
    ['nobody as author', { ...override('appealPeriod', 9), author: ' ' }, 'OVERRIDE_INCOMPLETE', 'author'],
    ['no reason', { ...override('appealPeriod', 9), reason: '' }, 'OVERRIDE_INCOMPLETE', 'reason'],
    ['a day that does not exist', override('appealPeriod', 9, '2025-02-29'), 'OVERRIDE_INCOMPLETE', 'date'],
  ])('refuses %s', (_, one, code, path) => {
    expect(refusalOf(one)).toMatchObject({ code, path: [path] });
  });

  it('judges all overrides together, whatever their order, and refuses the later of two that contradict each other', () => {
    const raised = [
      override('leagueBranchMinSeats', 5, '2025-01-01'),
      override('leagueBranchMaxSeats', 4, '2025-02-01'),
    ];
    for (const order of [raised, raised.toReversed()]) {
      const { model, refused } = effectiveModel(yuping1, order);
      expect(refused).toMatchObject([
        { override: { parameter: 'leagueBranchMaxSeats' }, refusal: { code: 'CONTRADICTS' } },
      ]);
      expect(model.parameters.leagueBranchMinSeats.value).toBe(5);
    }
    const both = [override('leagueLargeCommitteeMinSeats', 21), override('leagueLargeCommitteeMaxSeats', 31)];
    expect(effectiveModel(yuping1, both).refused).toEqual([]);
  });

  it('takes the later of two overrides of one parameter', () => {
    const two = [
      override('checkInRadius', 300, '2025-02-01T08:00:00+08:00'),
      override('checkInRadius', 200, '2025-01-31'),
    ];
    expect(effectiveModel(yuping1, two).model.parameters.checkInRadius.value).toBe(300);
  });

  it('differs from the model by exactly the overrides that it allows, and is a valid model', () => {
    fc.assert(
      fc.property(overrides, (chosen) => {
        const { model, refused } = effectiveModel(yuping1, chosen);
        const allowed = chosen.filter((one) => !refused.some(({ override }) => override === one));
        const changing = allowed.filter(
          ({ parameter, value }) => yuping1.parameters[parameter as keyof typeof yuping1.parameters].value !== value,
        );
        expect(diffModels(yuping1, model).map(({ path, to }) => [path, to])).toEqual(
          changing.map(({ parameter, value }) => [`parameters.${parameter}.value`, value]).sort(),
        );
        expect(refused.every(({ refusal }) => refusal.code === 'CONTRADICTS')).toBe(true);
        expect(validateModel(model).problems).toEqual([]);
      }),
    );
  });
});
