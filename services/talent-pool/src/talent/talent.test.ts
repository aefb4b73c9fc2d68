// Talents through the schema: three groups that sum to the pool, and who may see people.
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  addTalents,
  connectTalentPool,
  createTalentPool,
  figures,
  type NewTalent,
  schema,
  updateTalent,
} from '../index.ts';

const under = useSubgraph({ schema, connect: connectTalentPool, create: createTalentPool });
let county: Identity;
let otherCounty: Identity;
let municipal: Identity;

const GROUPS = ['COLLEGE_STUDENT', 'COLLEGE_STUDENT', 'MIGRANT_WORKER', 'OUTSTANDING_TALENT'] as const;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await rollOut(under.test, '520628');
  await under.database.write(inCounty('520622'), async (session) =>
    addTalents(
      session,
      GROUPS.map(
        (group, index): NewTalent => ({
          countyCode: '520622',
          id: `520622-${index}`,
          divisionCode: '520622100201',
          personId: `p-${index}`,
          name: '乡友',
          group,
          currentPlace: '贵阳',
          recordedOn: '2022-01-01',
          removedOn: null,
        }),
      ),
    ),
  );
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  municipal = await under.test.caller('MUNICIPAL_VIEWER', '5206');
});

const LIST = `query ($division: DivisionCode!, $group: TalentGroup) {
  talents(division: $division, group: $group) { totalCount nodes { group division { code } person { talent { group } } } }
}`;
const POOL = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Division { code talentPool { total byGroup { group count } } } }
}`;
const representations = (...codes: string[]) => ({
  representations: codes.map((code) => ({ __typename: 'Division', code })),
});

describe('Query.talents', () => {
  it('works: all, and one group', async () => {
    expect((await ask(under.subgraph, county, LIST, { division: '520622' })).data).toMatchObject({
      talents: { totalCount: 4 },
    });
    const students = await ask(under.subgraph, county, LIST, { division: '520622', group: 'COLLEGE_STUDENT' });
    expect(students.data).toMatchObject({
      talents: { totalCount: 2, nodes: [{ person: { talent: { group: 'COLLEGE_STUDENT' } } }, {}] },
    });
  });

  it('refuses a group that is none', async () => {
    expect(codesOf(await ask(under.subgraph, county, LIST, { division: '520622', group: 'OTHER' }))).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  it('another county sees nothing', async () => {
    expect(codesOf(await ask(under.subgraph, otherCounty, LIST, { division: '520622' }))).toEqual(['OUT_OF_SCOPE']);
  });

  it('refuses a role without permission', async () => {
    expect(codesOf(await ask(under.subgraph, municipal, LIST, { division: '5206' }))).toEqual(['FORBIDDEN']);
  });
});

describe('Division.talentPool', () => {
  it('works: the groups sum to the pool, at every level, in one statement', async () => {
    under.statements();
    const answer = await ask(
      under.subgraph,
      municipal,
      POOL,
      representations('520600000000', '520622000000', '520622100201'),
    );
    const figure = {
      total: 4,
      byGroup: [
        { group: 'COLLEGE_STUDENT', count: 2 },
        { group: 'MIGRANT_WORKER', count: 1 },
        { group: 'OUTSTANDING_TALENT', count: 1 },
      ],
    };
    expect(answer.data?._entities).toMatchObject([
      { talentPool: figure },
      { talentPool: figure },
      { talentPool: figure },
    ]);
    expect(under.statements()).toEqual(['figure.byDivision']);
  });

  it('is null, not 0, where nobody reports', async () => {
    const answer = await ask(under.subgraph, municipal, POOL, representations('520621000000'));
    expect(answer).toEqual({ data: { _entities: [{ code: '520621000000', talentPool: null }] } });
  });

  it('another county sees nothing', async () => {
    const answer = await ask(under.subgraph, otherCounty, POOL, representations('520622000000'));
    expect(answer.data).toEqual({ _entities: [{ code: '520622000000', talentPool: null }] });
    expect(codesOf(answer)).toEqual(['OUT_OF_SCOPE']);
  });
});

describe('updateTalent', () => {
  it('moves a person from one group to another: the pool stays the same', async () => {
    await under.database.write(inCounty('520622'), (session) =>
      updateTalent(session, '520622-1', { group: 'OUTSTANDING_TALENT' }),
    );
    const answer = await ask(under.subgraph, county, POOL, representations('520622000000'));
    expect(answer.data?._entities).toMatchObject([
      { talentPool: { total: 4, byGroup: [{ count: 1 }, { count: 1 }, { count: 2 }] } },
    ]);
    expect(await under.database.read(inCounty('520622'), (session) => figures.differences(session))).toEqual([]);
  });
});
