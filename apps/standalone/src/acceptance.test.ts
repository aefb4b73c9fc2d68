// What Yuping's report says, asked through the whole graph as a dashboard does: the typed client, the gateway, four subgraphs, the rows.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, CountyComparisonDocument, DivisionOverviewDocument, type DivisionOverviewQuery } from '@chunhui/client';
import { createTokenVerifier, type Gateway } from '@chunhui/gateway';
import { createLog } from '@chunhui/runtime';
import { createTestDatabase, type TestDatabase, testVault } from '@chunhui/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeAll, connectAll, type Databases } from './database.ts';
import { DEMONSTRATION_CALLERS } from './demonstration/callers.ts';
import { loadDemonstration } from './demonstration/load.ts';
import { serveGraph } from './graph.ts';
import { openIssuer } from './issuer/issuer.ts';

const AUDIENCE = 'chunhui';
const ISSUER = 'http://issuer.test/issuer';
const COUNTIES = ['520602', '520603', '520621', '520622', '520623', '520624', '520625', '520626', '520627', '520628'];

let test: TestDatabase;
let databases: Databases;
let gateway: Gateway;
let directory: string;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  test = await createTestDatabase();
  databases = await connectAll(
    {
      organizations: test.url('organizations'),
      volunteers: test.url('volunteers'),
      talent_pool: test.url('talent_pool'),
      activities: test.url('activities'),
    },
    { poolSize: 4, vault: testVault },
  );
  await loadDemonstration(databases, () => undefined);
  directory = await mkdtemp(join(tmpdir(), 'chunhui-issuer-'));
  const issuer = await openIssuer(directory, ISSUER, AUDIENCE);
  for (const { key, subject } of DEMONSTRATION_CALLERS) tokens[key] = await issuer.sign(subject);
  gateway = await serveGraph(databases, {
    verifyToken: createTokenVerifier({ issuer: ISSUER, audience: AUDIENCE, keys: issuer.keys }),
    log: createLog('test', 'silent'),
    production: true,
    host: '127.0.0.1',
    port: 0,
  });
}, 120_000);

afterAll(async () => {
  await gateway?.stop();
  if (databases) await closeAll(databases);
  await test?.drop();
  if (directory) await rm(directory, { recursive: true });
});

const as = (key: string) => ({ url: gateway.url, token: tokens[key] ?? key });

async function overview(
  key: string,
  code: string,
  asOf: string | null = null,
): Promise<NonNullable<DivisionOverviewQuery['division']>> {
  const { data, errors } = await ask(as(key), DivisionOverviewDocument, { code, asOf });
  expect(errors).toEqual([]);
  expect(data?.division).not.toBeNull();
  return data?.division as NonNullable<DivisionOverviewQuery['division']>;
}

async function write(key: string, query: string): Promise<unknown> {
  const { url, token } = as(key);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);

describe.each(['municipalViewer', 'countyAdministrator'])('DivisionOverview of Yuping for the %s', (key) => {
  it('answers the figures of the report', async () => {
    const yuping = await overview(key, '520622');
    expect(yuping).toMatchObject({
      code: '520622000000',
      name: '玉屏侗族自治县',
      level: 'COUNTY',
      parent: { code: '520600000000' },
      children: { totalCount: 8 },
      organizations: { firstSecretaries: { total: 62, ineligible: 0 }, chunhuiSocieties: 65, chunhuiEnvoys: 423 },
      talentPool: {
        total: 1574,
        byGroup: [
          { group: 'COLLEGE_STUDENT', count: 694 },
          { group: 'MIGRANT_WORKER', count: 500 },
          { group: 'OUTSTANDING_TALENT', count: 380 },
        ],
      },
    });
    const { organizations, volunteering, activities } = yuping;
    expect(organizations?.firstSecretaries.byChannel.every(({ count }) => count > 0)).toBe(true);
    expect(sum(organizations?.firstSecretaries.byChannel ?? [])).toBe(62);
    expect(organizations?.chunhuiMembers).toBeGreaterThan(1000);
    expect(organizations?.socialOrganizations.map(({ domain, members }) => [domain, members])).toEqual(
      expect.arrayContaining([
        ['VOLUNTEERING', 367],
        ['ENTREPRENEURSHIP', 50],
        ['STUDENT_SERVICE', 46],
      ]),
    );
    expect(organizations?.socialOrganizations).toHaveLength(3);
    expect(volunteering?.registeredCumulative).toBeGreaterThan(24_000);
    expect(volunteering?.registeredActive).toBeLessThan(volunteering?.registeredCumulative ?? 0);
    expect(volunteering?.leagueMembers).toBeLessThanOrEqual(volunteering?.registeredActive ?? 0);
    expect(volunteering?.teams).toBeGreaterThan(200);
    expect(activities?.projects).toBeGreaterThan(1400);
    expect(activities?.sessions.total).toBeGreaterThan(300);
    expect(activities?.sessions.byTheme.map(({ theme }) => theme)).toEqual(
      expect.arrayContaining(['STUDENT_AID', 'PUBLICITY', 'EPIDEMIC_PUBLICITY', 'WISH_FULFILMENT', 'WARMTH']),
    );
    expect(sum(activities?.sessions.byTheme ?? [])).toBe(activities?.sessions.total);
    expect(activities?.personTimesHelped).toBeGreaterThan(1000);
  });
});

describe('roll-ups', () => {
  const figuresOf = (division: NonNullable<DivisionOverviewQuery['division']>) => ({
    firstSecretaries: division.organizations?.firstSecretaries.total ?? 0,
    societies: division.organizations?.chunhuiSocieties ?? 0,
    envoys: division.organizations?.chunhuiEnvoys ?? 0,
    members: division.organizations?.chunhuiMembers ?? 0,
    registered: division.volunteering?.registeredCumulative ?? 0,
    active: division.volunteering?.registeredActive ?? 0,
    leagueMembers: division.volunteering?.leagueMembers ?? 0,
    teams: division.volunteering?.teams ?? 0,
    talents: division.talentPool?.total ?? 0,
    projects: division.activities?.projects ?? 0,
    sessions: division.activities?.sessions.total ?? 0,
    helped: division.activities?.personTimesHelped ?? 0,
  });

  it.each(['5206', '520622', '520622100'])('of %s are the sum of the children', async (code) => {
    const parent = await overview('municipalViewer', code);
    const children = await Promise.all(parent.children.nodes.map((child) => overview('municipalViewer', child.code)));
    const totals = children.map(figuresOf).reduce((a, b) => {
      for (const key of Object.keys(a) as (keyof typeof a)[]) a[key] += b[key];
      return a;
    });
    expect(figuresOf(parent)).toEqual(totals);
  });

  it('above the county list no social organizations', async () => {
    expect((await overview('municipalViewer', '5206')).organizations?.socialOrganizations).toEqual([]);
  });
});

describe('截至 as of a day', () => {
  it('the report’s day repeats itself, whatever is written later; before it nobody reported', async () => {
    const then = await overview('municipalViewer', '520622', '2021-11-30');
    expect(then).toEqual(await overview('countyAdministrator', '520622'));
    const foundTeam = `mutation { foundVolunteerTeam(input: { division: "520622100201", name: "新队", foundedOn: "2021-12-24" }) { errors { code } } }`;
    const { volunteering: before } = then;
    expect(await write('countyAdministrator', foundTeam)).toEqual({ foundVolunteerTeam: { errors: [] } });
    expect(await overview('municipalViewer', '520622', '2021-11-30')).toEqual(then);
    expect((await overview('municipalViewer', '520622')).volunteering?.teams).toBe((before?.teams ?? 0) + 1);
    expect(await overview('municipalViewer', '5206', '2021-11-29')).toMatchObject({
      organizations: null,
      volunteering: null,
      talentPool: null,
      activities: null,
    });
  });
});

describe('CountyComparison', () => {
  it('shows ten counties, and no report where nobody reports', async () => {
    const { data, errors } = await ask(as('municipalViewer'), CountyComparisonDocument, { code: '5206' });
    expect(errors).toEqual([]);
    const nodes = data?.division?.children.nodes ?? [];
    expect(nodes.map(({ code }) => code.slice(0, 6))).toEqual(COUNTIES);
    expect(nodes.filter(({ reporting }) => reporting).map(({ code }) => code.slice(0, 6))).toEqual([
      '520602',
      '520622',
      '520628',
    ]);
    for (const { reporting, volunteering, talentPool, organizations, activities } of nodes) {
      const figures = [volunteering, talentPool, organizations, activities];
      expect(figures.every((figure) => (figure !== null) === reporting)).toBe(true);
    }
  });
});

describe('another county', () => {
  it('gets no figure of Yuping, and is told why', async () => {
    const { data, errors } = await ask(as('otherCountyAdministrator'), DivisionOverviewDocument, { code: '520622' });
    expect(data?.division).toMatchObject({
      organizations: null,
      volunteering: null,
      talentPool: null,
      activities: null,
    });
    expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set(['OUT_OF_SCOPE']));
  });

  it('gets its own figures', async () => {
    const own = await overview('otherCountyAdministrator', '520628');
    expect(own.volunteering?.registeredCumulative).toBeGreaterThan(0);
  });
});

describe('bad input', () => {
  it.each([
    ['an unknown code', { code: '999999' }, null],
    ['a code that is none', { code: '52062' }, 'DIVISION_CODE_INVALID'],
    ['no code', {}, 'BAD_USER_INPUT'],
  ])('%s', async (_what, variables, code) => {
    const { data, errors } = await ask(as('municipalViewer'), DivisionOverviewDocument, variables as { code: string });
    expect(data?.division ?? null).toBeNull();
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(code === null ? [] : [code]);
  });

  it('a token that nobody signed is refused at the door', async () => {
    const { data, errors } = await ask(as('not.a.token'), DivisionOverviewDocument, { code: '520622' });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'TOKEN_INVALID' } }]);
  });
});

it('a person is one across the subgraphs: a volunteer who is also an envoy', async () => {
  const query = `{ chunhuiEnvoys(division: "520622", first: 100) { nodes { name person { id volunteer { name } talent { name } } } } }`;
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens.countyAdministrator}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as {
    data: { chunhuiEnvoys: { nodes: { name: string; person: { volunteer: { name: string } | null } | null }[] } };
    errors?: unknown;
  };
  expect(errors).toBeUndefined();
  const both = data.chunhuiEnvoys.nodes.filter(({ person }) => person?.volunteer != null);
  expect(both.length).toBeGreaterThan(0);
  for (const { name, person } of both) expect(person?.volunteer?.name).toBe(name);
});
