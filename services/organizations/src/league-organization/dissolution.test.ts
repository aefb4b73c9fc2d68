// Dissolving and merging League organizations through the schema: each dependent ends, moves, or is named in the refusal.
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, residentIdOf, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectOrganizations, createOrganizations, figures, schema } from '../index.ts';
import { actOn } from '../organizations.fixture.ts';

const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
const act = actOn(under);
let county: Identity;
let colleague: Identity;
let otherCounty: Identity;
let town: Identity;
let root: string;
let committee: string;
let sequence = 0;

const FOUND = `mutation ($input: FoundLeagueOrganizationInput!) { answer: foundLeagueOrganization(input: $input) { organization { id } errors { code } } }`;
const DISSOLVE = `mutation ($input: DissolveLeagueOrganizationInput!) { answer: dissolveLeagueOrganization(input: $input) { organization { id dissolvedOn mergedInto { id } } errors { code path } } }`;
const ADMIT = `mutation ($input: AdmitLeagueMemberInput!) { answer: admitLeagueMember(input: $input) { member { id } errors { code } } }`;
const POST = `mutation ($input: AppointLeaguePostInput!) { answer: appointLeaguePost(input: $input) { post { id } errors { code } } }`;
const REQUEST = `mutation ($input: RequestMemberTransferInput!) { answer: requestMemberTransfer(input: $input) { transfer { id } errors { code } } }`;
const SOCIETY = `mutation ($input: RegisterChunhuiSocietyInput!) { answer: registerChunhuiSociety(input: $input) { society { id } errors { code } } }`;
const APPOINT = `mutation ($input: AppointFirstSecretaryInput!) { answer: appointFirstSecretary(input: $input) { appointment { id } errors { code } } }`;

async function found(kind: string, parent: string | null, division = '520622100201'): Promise<string> {
  const input = { name: `某${kind}`, kind, division, parent, foundedOn: '2010-05-04', partyOrganization: '某村党支部' };
  const { organization, errors } = await act(county, FOUND, input);
  expect(errors).toEqual([]);
  return organization.id;
}
const person = () => ({ name: '某某', idNumber: residentIdOf('2005-01-01', ++sequence), division: '520622100201' });
const dissolve = (organization: string, more: object = {}, who = county) =>
  act(who, DISSOLVE, { organization, dissolvedOn: '2024-06-30', reason: '撤并', ...more });
const codes = async (answer: Promise<{ errors: { code: string }[] }>) => (await answer).errors.map(({ code }) => code);

/** The figures of a village; fails when a counter differs from a count. */
async function figuresOf(village: string) {
  expect(await under.database.read(inCounty('520622'), (session) => figures.differences(session))).toEqual([]);
  const query = `{ division(code: "${village}") { organizations { leagueOrganizations leagueMembers linkage { linked } } } }`;
  return (await ask(under.subgraph, county, query)).data?.division;
}

beforeAll(async () => {
  await rollOut(under.test, '520622');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  colleague = await under.test.caller('COUNTY_STAFF', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  town = await under.test.caller('TOWN_STAFF', '520622100');
  root = await found('LOCAL_COMMITTEE', null, '520622001001');
  committee = await found('COMMITTEE', root, '520622001001');
});

describe('a merger', () => {
  it('moves members, lower organizations and societies, ends posts and transfers, and is counted', async () => {
    const [from, into] = [await found('BRANCH', committee), await found('BRANCH', committee, '520622102201')];
    const { member } = await act(county, ADMIT, { organization: from, person: person(), joinedOn: '2020-05-04' });
    const { post } = await act(county, POST, {
      organization: from,
      person: person(),
      politicalStatus: 'CPC_MEMBER',
      post: 'SECRETARY',
      beganOn: '2023-01-01',
      termEndsOn: '2026-01-01',
    });
    await act(county, REQUEST, { member: member.id, to: into });
    const { society } = await act(county, SOCIETY, {
      name: '春晖社',
      division: '520622100201',
      level: 'VILLAGE',
      foundedOn: '2019-01-01',
      leagueOrganization: from,
    });
    expect(await figuresOf('520622100201')).toEqual({
      organizations: { leagueOrganizations: 1, leagueMembers: 1, linkage: { linked: 1 } },
    });

    expect(await dissolve(from, { into })).toEqual({
      organization: { id: from, dissolvedOn: '2024-06-30', mergedInto: { id: into } },
      errors: [],
    });
    expect(await figuresOf('520622100201')).toEqual({
      organizations: { leagueOrganizations: 0, leagueMembers: 0, linkage: { linked: 0 } },
    });
    expect(await figuresOf('520622102201')).toEqual({
      organizations: { leagueOrganizations: 1, leagueMembers: 1, linkage: { linked: 1 } },
    });
    expect(
      await under.test.sql(
        `select (select organization_id from organizations.league_members where id = $1) as member,
           (select ended_on::text from organizations.league_posts where id = $2) as post,
           (select league_organization_id from organizations.chunhui_societies where id = $3) as society,
           (select count(*)::int from organizations.league_transfers where member_id = $1) as transfers`,
        [member.id, post.id, society.id],
      ),
    ).toEqual([{ member: into, post: '2024-06-30', society: into, transfers: 0 }]);
    expect(await codes(act(county, ADMIT, { organization: from, person: person(), joinedOn: '2020-05-04' }))).toEqual([
      'LEAGUE_ORGANIZATION_DISSOLVED',
    ]);
    expect(await codes(dissolve(from))).toEqual(['LEAGUE_ORGANIZATION_DISSOLVED']);
    const LIST = `query ($dissolved: Boolean) { leagueOrganizations(division: "520622", dissolved: $dissolved, first: 100) { nodes { id } } }`;
    const listed = async (dissolved: boolean) =>
      JSON.stringify((await ask(under.subgraph, county, LIST, { dissolved })).data).includes(from);
    expect([await listed(false), await listed(true)]).toEqual([false, true]);
  });

  it('is refused when the successor cannot take over a dependent', async () => {
    const general = await found('GENERAL_BRANCH', committee);
    const branch = await found('BRANCH', general);
    await act(county, ADMIT, { organization: branch, person: person(), joinedOn: '2020-05-04' });
    const other = await found('BRANCH', committee);
    expect(await codes(dissolve(branch, { into: committee }))).toEqual(['MEMBERS_IN_BRANCHES_ONLY']);
    expect(await codes(dissolve(general, { into: other }))).toEqual(['PARENT_KIND_WRONG']);
    expect(await codes(dissolve(general, { into: branch }))).toEqual(['TREE_CYCLE']);
    expect(await codes(dissolve(general, { into: general }))).toEqual(['TREE_CYCLE']);
  });

  it('completes one of two concurrent mergers into each other', async () => {
    const [a, b] = [await found('BRANCH', committee), await found('BRANCH', committee)];
    const answers = await Promise.all([codes(dissolve(a, { into: b })), codes(dissolve(b, { into: a }, colleague))]);
    expect(answers.flat()).toEqual(['LEAGUE_ORGANIZATION_DISSOLVED']);
  });
});

describe('a dissolution', () => {
  it('needs an organization without members and lower organizations, and names every reason', async () => {
    const general = await found('GENERAL_BRANCH', committee);
    const branch = await found('BRANCH', general);
    await act(county, ADMIT, { organization: branch, person: person(), joinedOn: '2020-05-04' });
    expect(await codes(dissolve(general))).toEqual(['LEAGUE_CHILDREN_LEFT']);
    expect(await codes(dissolve(branch, { dissolvedOn: '2199-01-01' }))).toEqual([
      'DATE_IN_FUTURE',
      'LEAGUE_MEMBERS_LEFT',
    ]);
    expect(await codes(dissolve(root, { dissolvedOn: '2000-01-01' }))).toEqual([
      'COUNTY_COMMITTEE_STAYS',
      'BEFORE_FOUNDED',
      'LEAGUE_CHILDREN_LEFT',
    ]);
    const empty = await found('BRANCH', general);
    expect(await codes(dissolve(empty))).toEqual([]);
  });

  it('is refused while a first secretary is in office', async () => {
    const branch = await found('BRANCH', committee, '520622103201');
    const { errors } = await act(county, APPOINT, {
      branch,
      name: '某某',
      idNumber: residentIdOf('2000-01-01', ++sequence),
      politicalStatus: 'CPC_MEMBER',
      channel: 'EDUCATED_RURAL_YOUTH',
      appointedOn: '2021-05-04',
    });
    expect(errors).toEqual([]);
    expect(await codes(dissolve(branch))).toEqual(['FIRST_SECRETARY_IN_OFFICE']);
  });

  it('refuses another county and the town', async () => {
    const branch = await found('BRANCH', committee);
    expect(await codes(dissolve(branch, {}, otherCounty))).toEqual(['LEAGUE_ORGANIZATION_UNKNOWN']);
    expect(await dissolve(branch, {}, town)).toEqual(['FORBIDDEN']);
  });
});
