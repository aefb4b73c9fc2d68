// Pairings of students with societies through the schema.
import { ask } from '@chunhui/testing';
import { describe, expect, it } from 'vitest';
import { PAIR, UNPAIR, useSocieties } from '../chunhui-society/chunhui-society.fixture.ts';
import { personOf } from '../organizations.fixture.ts';

const { under, act, set, figuresOf } = useSocieties();

describe('students paired with societies', () => {
  it('count while in force, each pair once', async () => {
    const input = { society: set.society, person: personOf(80), university: '贵州大学', pairedOn: '2021-07-01' };
    const answers = await Promise.all([act(set.county, PAIR, input), act(set.county, PAIR, input)]);
    const pairing = answers.find((answer) => answer.pairing !== null)?.pairing;
    expect(answers.flatMap(({ errors }) => errors)).toEqual([{ code: 'PAIRED_ALREADY' }]);
    expect((await figuresOf('520622', set.municipal)).studentPairings).toBe(1);
    const ending = { pairing: pairing.id, endedOn: '2022-07-01' };
    expect(await act(set.otherCounty, UNPAIR, ending)).toMatchObject({ errors: [{ code: 'PAIRING_NOT_IN_FORCE' }] });
    expect(await act(set.town, UNPAIR, ending)).toEqual(['FORBIDDEN']);
    expect(await act(set.county, UNPAIR, ending)).toMatchObject({ pairing: { endedOn: '2022-07-01' } });
    expect((await figuresOf('520622')).studentPairings).toBe(0);
    const { data } = await ask(
      under.subgraph,
      set.otherCounty,
      '{ studentPairings(division: "520622") { totalCount } }',
    );
    expect(data).toEqual({ studentPairings: null });
  });
});
