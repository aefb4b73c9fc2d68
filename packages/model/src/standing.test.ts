// How figures stand against targets and reports, without a database.
import { describe, expect, it } from 'vitest';
import { elapsed, type IndicatorDirection, indicatorId, parseIndicatorId, standingFields, stateOf } from './index.ts';

describe('a state', () => {
  it.each<[string, IndicatorDirection, number | null | undefined, number | null, string, string | null]>([
    ['what is reached', 'MORE_IS_BETTER', 5, 5, '2021', 'MET'],
    ['half of it by half of the year', 'MORE_IS_BETTER', 5, 10, '2021', 'ON_TRACK'],
    ['less than half of it', 'MORE_IS_BETTER', 4, 10, '2021', 'BEHIND'],
    ['a ceiling kept', 'LESS_IS_BETTER', 0, 0, '2021', 'MET'],
    ['a ceiling broken', 'LESS_IS_BETTER', 1, 0, '2021', 'BEHIND'],
    ['no target', 'MORE_IS_BETTER', 5, null, '2021', null],
    ['what is not told', 'MORE_IS_BETTER', null, 5, '2021', null],
    ['no report', 'MORE_IS_BETTER', undefined, 5, '2021', 'NO_REPORT'],
  ])('of %s', (_what, direction, value, target, period, state) => {
    expect(stateOf({ direction, target }, value, period, '2021-07-01')).toBe(state);
  });

  it('knows how much of a period has passed', () => {
    expect(elapsed('2021-02', '2021-02-15')).toBe(0.5);
    expect(elapsed('2021', '2020-06-01')).toBe(0);
    expect(elapsed('2021', '2022-06-01')).toBe(1);
  });
});

describe('the id of an indicator', () => {
  it.each(['520622000000:villages:2021', '520622000000:villages:2021-11:2021-11-30'])('%s says all of it', (id) => {
    const key = parseIndicatorId(id);
    expect(key === null ? null : indicatorId(key)).toBe(id);
  });
  it.each([
    '',
    'x',
    '520622:villages:2021',
    '520622000000:villages:2021-13',
    '520622000000:villages:2021:today',
    'a:b:c:d:e',
  ])('%j is none', (id) => expect(parseIndicatorId(id)).toBeNull());
});

describe('the fields of an owner', () => {
  const fields = standingFields(async ({ code }) =>
    code.startsWith('5206') ? { part: 1, whole: 4, hidden: null } : null,
  );
  const of = (id: string, more = {}) => ({ id: `${id}:2021`, ...more });
  it('make a ratio of two of its indicators', async () => {
    const ratio = of('520622000000:ratio', { numerator: 'part', denominator: 'whole', target: 0.5 });
    expect(await fields.value(ratio, {}, null)).toBe(0.25);
    expect(await fields.gap(ratio, {}, null)).toBe(0.25);
    expect(await fields.share(ratio, {}, null)).toBe(0.5);
  });
  it('tell no report from what is not told, and know no indicator by the name of a method', async () => {
    const state = (id: string) => fields.state(of(id, { target: 1 }), {}, null);
    expect(await state('520100000000:part')).toBe('NO_REPORT');
    expect(await state('520622000000:hidden')).toBeNull();
    expect(await fields.value(of('520622000000:constructor'), {}, null)).toBeNull();
  });
  it('compare with what was reported', async () => {
    const reported = of('520622000000:whole', { reported: { qualifier: 'AT_LEAST', value: 3 } });
    expect(await fields.difference(reported, {}, null)).toBe(1);
    expect(await fields.matchesReported(reported, {}, null)).toBe(true);
  });
});
