// Volunteer teams through the schema.
import { ask, codesOf, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  addVolunteerTeams,
  connectVolunteers,
  createVolunteers,
  dissolveVolunteerTeam,
  figures,
  schema,
} from '../index.ts';

const under = useSubgraph({ schema, connect: connectVolunteers, create: createVolunteers });
const LIST =
  'query ($division: DivisionCode!) { volunteerTeams(division: $division) { totalCount nodes { name dissolvedOn } } }';

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await rollOut(under.test, '520628');
  await under.database.write(inCounty('520622'), (session) =>
    addVolunteerTeams(
      session,
      ['甲', '乙'].map((name) => ({
        countyCode: '520622',
        id: `520622-${name}`,
        divisionCode: '520622100201',
        name,
        parentId: null,
        foundedOn: '2019-03-05',
        dissolvedOn: null,
      })),
      [],
    ),
  );
});

describe('Query.volunteerTeams', () => {
  it('works, for the county and for the prefecture above it', async () => {
    for (const [role, scope] of [
      ['COUNTY_ADMINISTRATOR', '520622'],
      ['MUNICIPAL_VIEWER', '5206'],
    ] as const) {
      const answer = await ask(under.subgraph, await under.test.caller(role, scope), LIST, { division: scope });
      expect(answer.data).toMatchObject({ volunteerTeams: { totalCount: 2 } });
    }
  });

  it('another county sees nothing', async () => {
    const other = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
    expect(codesOf(await ask(under.subgraph, other, LIST, { division: '520622' }))).toEqual(['OUT_OF_SCOPE']);
    expect((await ask(under.subgraph, other, LIST, { division: '520628' })).data).toMatchObject({
      volunteerTeams: { totalCount: 0 },
    });
  });
});

describe('dissolveVolunteerTeam', () => {
  const teams = () =>
    under.database.read(inCounty('520622'), async (session) =>
      (await figures.byDivision(session, ['520622100201']))[0]?.values.get('teams')?.get(''),
    );

  it('works: the team counts no more', async () => {
    expect(await teams()).toBe(2);
    expect(
      await under.database.write(inCounty('520622'), (session) =>
        dissolveVolunteerTeam(session, '520622-乙', '2022-01-01'),
      ),
    ).toBe(true);
    expect(await teams()).toBe(1);
  });

  it('another county changes nothing', async () => {
    expect(
      await under.database.write(inCounty('520628'), (session) =>
        dissolveVolunteerTeam(session, '520622-甲', '2022-01-01'),
      ),
    ).toBe(false);
    expect(await teams()).toBe(1);
  });
});
