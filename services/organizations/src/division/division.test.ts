// Divisions through the schema: the tree, the figures at every level, and access to them.
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, nobody, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { addChunhuiSocieties, connectOrganizations, createOrganizations, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
let municipal: Identity;
let county: Identity;
let otherCounty: Identity;

beforeAll(async () => {
  const { test, database } = under;
  await rollOut(test, '520622');
  await rollOut(test, '520628');
  await database.write(inCounty('520622'), async (session) =>
    addChunhuiSocieties(session, [
      {
        countyCode: '520622',
        id: '520622-a',
        divisionCode: '520622100201',
        name: '甲',
        foundedOn: '2018-03-01',
        active: true,
        level: 'VILLAGE',
        leagueOrganizationId: null,
        dissolvedOn: null,
      },
      {
        countyCode: '520622',
        id: '520622-b',
        divisionCode: '520622001001',
        name: '乙',
        foundedOn: '2018-03-01',
        active: true,
        level: 'VILLAGE',
        leagueOrganizationId: null,
        dissolvedOn: null,
      },
    ]),
  );
  municipal = await test.caller('MUNICIPAL_VIEWER', '5206');
  county = await test.caller('COUNTY_ADMINISTRATOR', '520622');
  otherCounty = await test.caller('COUNTY_ADMINISTRATOR', '520628');
});

const FIGURES = `query ($code: DivisionCode!) {
  division(code: $code) {
    code name level reporting parent { code }
    children(first: 100) { totalCount nodes { code name reporting organizations { chunhuiSocieties } } }
    organizations { chunhuiSocieties chunhuiEnvoys firstSecretaries { total byChannel { channel count } } socialOrganizations { name } }
  }
}`;

describe('Query.division', () => {
  it('answers a county whose figures are the sum of its towns', async () => {
    const answer = await ask(under.subgraph, county, FIGURES, { code: '520622' });
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.division).toMatchObject({
      code: '520622000000',
      name: '玉屏侗族自治县',
      level: 'COUNTY',
      reporting: true,
      parent: { code: '520600000000' },
      children: { totalCount: 8 },
      organizations: { chunhuiSocieties: 2, chunhuiEnvoys: 0, firstSecretaries: { total: 0 }, socialOrganizations: [] },
    });
    const { nodes } = (
      answer.data as { division: { children: { nodes: { organizations: { chunhuiSocieties: number } }[] } } }
    ).division.children;
    expect(nodes.reduce((sum, town) => sum + town.organizations.chunhuiSocieties, 0)).toBe(2);
  });

  it.each(['52', '5206', '520622', '520622100', '520622100201'])('works: %s is a code of its level', async (code) => {
    const answer = await ask(under.subgraph, county, '{ division(code: "CODE") { code } }'.replace('CODE', code));
    expect(answer).toEqual({ data: { division: { code: code.padEnd(12, '0') } } });
  });

  it('sums the counties of a prefecture that report; the others are null', async () => {
    const answer = await ask(under.subgraph, municipal, FIGURES, { code: '5206' });
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.division).toMatchObject({
      organizations: { chunhuiSocieties: 2, socialOrganizations: [] },
      children: { totalCount: 10 },
    });
    const { nodes } = (
      answer.data as {
        division: { children: { nodes: { code: string; reporting: boolean; organizations: unknown }[] } };
      }
    ).division.children;
    expect(nodes.find((node) => node.code === '520628000000')).toMatchObject({
      reporting: true,
      organizations: { chunhuiSocieties: 0 },
    });
    expect(nodes.find((node) => node.code === '520621000000')).toMatchObject({ reporting: false, organizations: null });
  });

  it('uses one statement per list or reference, for any number of divisions', async () => {
    under.statements();
    await ask(under.subgraph, municipal, FIGURES, { code: '5206' });
    expect(under.statements().sort()).toEqual([
      'division.byCode',
      'division.byCode',
      'division.counts',
      'division.lists',
      'figure.byDivision',
      'figure.byDivision',
      'youthSocialOrganization.inDivisions',
    ]);
  });

  it('answers null for a code that does not exist', async () => {
    expect(await ask(under.subgraph, municipal, FIGURES, { code: '999999' })).toEqual({ data: { division: null } });
  });

  it('refuses an invalid code', async () => {
    expect(codesOf(await ask(under.subgraph, municipal, '{ division(code: "52x") { code } }'))).toEqual([
      'DIVISION_CODE_INVALID',
    ]);
  });

  it('refuses a page over 100', async () => {
    const answer = await ask(
      under.subgraph,
      municipal,
      '{ division(code: "52") { children(first: 101) { totalCount } } }',
    );
    expect(codesOf(answer)).toEqual(['PAGE_SIZE_INVALID']);
  });

  it('refuses another county', async () => {
    const answer = await ask(
      under.subgraph,
      otherCounty,
      '{ division(code: "520622") { name organizations { chunhuiSocieties } } }',
    );
    expect(answer.data).toEqual({ division: { name: '玉屏侗族自治县', organizations: null } });
    expect(codesOf(answer)).toEqual(['OUT_OF_SCOPE']);
  });

  it('refuses a caller without a token', async () => {
    expect(codesOf(await ask(under.subgraph, nobody, FIGURES, { code: '520622' }))).toEqual(['UNAUTHENTICATED']);
  });
});
