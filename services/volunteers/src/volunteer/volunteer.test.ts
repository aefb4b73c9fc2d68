// Volunteers through the schema: lists in pages, references, and who may see people.
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, nobody, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { addVolunteers, connectVolunteers, createVolunteers, type NewVolunteer, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectVolunteers, create: createVolunteers });
let county: Identity;
let town: Identity;
let otherCounty: Identity;
let municipal: Identity;

function volunteer(county: string, number: string, divisionCode: string): NewVolunteer {
  return {
    countyCode: county,
    id: `${county}-${number}`,
    divisionCode,
    personId: `p-${county}-${number}`,
    number,
    name: `志愿者${number}`,
    birthDate: '2000-01-01',
    leagueMember: true,
    registeredOn: '2021-05-04',
    status: 'ACTIVE',
    leftOn: null,
  };
}

beforeAll(async () => {
  const { test, database } = under;
  await rollOut(test, '520622');
  await rollOut(test, '520628');
  await database.write(inCounty('520622'), async (session) =>
    addVolunteers(session, [
      volunteer('520622', '1', '520622100201'),
      volunteer('520622', '2', '520622100202'),
      volunteer('520622', '3', '520622001001'),
    ]),
  );
  await database.write(inCounty('520628'), async (session) =>
    addVolunteers(session, [volunteer('520628', '1', '520628100201')]),
  );
  county = await test.caller('COUNTY_ADMINISTRATOR', '520622');
  town = await test.caller('COUNTY_ADMINISTRATOR', '520622100');
  otherCounty = await test.caller('COUNTY_ADMINISTRATOR', '520628');
  municipal = await test.caller('MUNICIPAL_VIEWER', '5206');
});

const LIST = `query ($division: DivisionCode!, $first: Int, $after: String) {
  volunteers(division: $division, first: $first, after: $after) {
    totalCount nodes { id number division { code } person { id } } pageInfo { hasNextPage endCursor }
  }
}`;

describe('Query.volunteers', () => {
  it('works: in pages, each volunteer once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const answer = await ask(under.subgraph, county, LIST, { division: '520622', first: 2, after });
      expect(answer.errors).toBeUndefined();
      const { volunteers } = answer.data as {
        volunteers: {
          totalCount: number;
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      expect(volunteers.totalCount).toBe(3);
      seen.push(...volunteers.nodes.map((node) => node.id));
      after = volunteers.pageInfo.hasNextPage ? volunteers.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(['520622-1', '520622-2', '520622-3']);
  });

  it('works: a page is one statement and its total another', async () => {
    under.statements();
    await ask(under.subgraph, county, LIST, { division: '520622' });
    expect(under.statements()).toEqual(['volunteers.list', 'volunteers.count']);
  });

  it('refuses a page size of 0 or 101, and a foreign cursor', async () => {
    for (const [variables, code] of [
      [{ first: 0 }, 'PAGE_SIZE_INVALID'],
      [{ first: 101 }, 'PAGE_SIZE_INVALID'],
      [{ after: 'WyIxIiwiMiJd' }, 'CURSOR_INVALID'],
      [{ after: '%%%' }, 'CURSOR_INVALID'],
    ] as const) {
      expect(codesOf(await ask(under.subgraph, county, LIST, { division: '520622', ...variables }))).toEqual([code]);
    }
  });

  it('another county sees nothing', async () => {
    expect(codesOf(await ask(under.subgraph, otherCounty, LIST, { division: '520622' }))).toEqual(['OUT_OF_SCOPE']);
  });

  it('a town sees its own people, and not the county’s', async () => {
    const answer = await ask(under.subgraph, town, LIST, { division: '520622100' });
    expect(answer.data).toMatchObject({ volunteers: { totalCount: 2 } });
    expect(codesOf(await ask(under.subgraph, town, LIST, { division: '520622' }))).toEqual(['OUT_OF_SCOPE']);
  });

  it('refuses a role without permission, and a caller without a token', async () => {
    expect(codesOf(await ask(under.subgraph, municipal, LIST, { division: '5206' }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await ask(under.subgraph, nobody, LIST, { division: '520622' }))).toEqual(['UNAUTHENTICATED']);
  });
});

const REFERENCES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Volunteer { number } ... on Person { volunteer { number } } ... on Division { code } }
}`;

describe('references', () => {
  const representations = [
    { __typename: 'Volunteer', id: '520622-1' },
    { __typename: 'Volunteer', id: '520628-1' },
    { __typename: 'Volunteer', id: 'nobody' },
    { __typename: 'Person', id: 'p-520622-2' },
    { __typename: 'Person', id: 'p-520628-1' },
    { __typename: 'Division', code: '520622000000' },
    { __typename: 'Division', code: '999999000000' },
  ];

  it('work, one statement a type; unknown and foreign alike are null', async () => {
    under.statements();
    const answer = await ask(under.subgraph, county, REFERENCES, { representations });
    expect(answer).toEqual({
      data: {
        _entities: [{ number: '1' }, null, null, { volunteer: { number: '2' } }, null, { code: '520622000000' }, null],
      },
    });
    expect(under.statements().sort()).toEqual(['figure.byDivision', 'volunteers.byId', 'volunteers.byPerson']);
  });

  it('are null for a role without permission', async () => {
    const answer = await ask(under.subgraph, municipal, REFERENCES, { representations });
    expect(answer.data).toEqual({ _entities: [null, null, null, null, null, { code: '520622000000' }, null] });
  });
});
