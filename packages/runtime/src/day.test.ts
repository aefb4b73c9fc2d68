// Series: which days they are told by.
import { expect, it } from 'vitest';
import { readSeries, type SeriesArguments } from './day.ts';

const days = async (series: SeriesArguments) =>
  (await readSeries(series, async (asOf) => ({ asOf }))).map(({ asOf }) => asOf);

it.each<[string, SeriesArguments, string[]]>([
  ['days', { from: '2024-02-28', to: '2024-03-01', every: 'DAY' }, ['2024-02-28', '2024-02-29', '2024-03-01']],
  [
    'weeks, to Sunday',
    { from: '2026-11-20', to: '2026-12-01', every: 'WEEK' },
    ['2026-11-22', '2026-11-29', '2026-12-01'],
  ],
  [
    'months, of any length',
    { from: '2025-01-31', to: '2025-03-15', every: 'MONTH' },
    ['2025-01-31', '2025-02-28', '2025-03-15'],
  ],
  ['years', { from: '2021-11-30', to: '2023-12-31', every: 'YEAR' }, ['2021-12-31', '2022-12-31', '2023-12-31']],
  ['one day', { from: '2021-11-30', to: '2021-11-30', every: 'YEAR' }, ['2021-11-30']],
  ['nothing, backwards', { from: '2021-11-30', to: '2021-11-29', every: 'DAY' }, []],
  ['the first steps', { from: '2021-01-01', to: '2021-12-31', every: 'MONTH', first: 2 }, ['2021-01-31', '2021-02-28']],
])('steps by %s', async (_name, series, expected) => expect(await days(series)).toEqual(expected));

it('leaves out what is no report, and tells today once', async () => {
  const today = '2021-03-05';
  const points = await readSeries({ from: '2021-01-01', to: '2021-12-31', every: 'MONTH' }, async (day) =>
    day < '2021-02-01' ? null : { asOf: day < today ? day : today },
  );
  expect(points.map(({ asOf }) => asOf)).toEqual(['2021-02-28', today]);
});

it.each<[string, SeriesArguments]>([
  ['BAD_USER_INPUT', { from: '2023-02-29', to: '2023-03-01', every: 'DAY' }],
  ['BAD_USER_INPUT', { from: '9999-12-31', to: '9999-12-31', every: 'YEAR' }],
  ['BAD_USER_INPUT', { from: '0000-01-01', to: '2023-03-01', every: 'YEAR' }],
  ['PAGE_SIZE_INVALID', { from: '2023-02-28', to: '2023-03-01', every: 'DAY', first: 101 }],
])('refuses with %s', async (code, series) => {
  await expect(days(series)).rejects.toMatchObject({ extensions: { code } });
});
