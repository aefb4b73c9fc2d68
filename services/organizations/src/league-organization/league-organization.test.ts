// The League's tree through the schema: kinds, elections, members in branches, posts, transfers, and leaving with age.
import { addDays, dayOf } from '@chunhui/model';
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, residentIdOf, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectOrganizations, createOrganizations, figures, schema } from '../index.ts';
import { actOn } from '../organizations.fixture.ts';
import { yearsAfter } from '../term.ts';

const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
const act = actOn(under);
let county: Identity;
let colleague: Identity;
let otherCounty: Identity;
let town: Identity;
let municipal: Identity;
const ids: Record<string, string> = {};

const FOUND = `mutation ($input: FoundLeagueOrganizationInput!) { answer: foundLeagueOrganization(input: $input) { organization { id kind parent { id } } errors { code path } } }`;
const MOVE = `mutation ($input: MoveLeagueOrganizationInput!) { answer: moveLeagueOrganization(input: $input) { organization { parent { id } } errors { code } } }`;
const ELECT = `mutation ($input: HoldElectionInput!) { answer: holdElection(input: $input) { organization { electedOn termEndsOn warnings { code zh } } errors { code } } }`;
const DISSOLVE = `mutation ($input: DissolveLeagueOrganizationInput!) { answer: dissolveLeagueOrganization(input: $input) { errors { code } } }`;
const ADMIT = `mutation ($input: AdmitLeagueMemberInput!) { answer: admitLeagueMember(input: $input) { member { id organization { id } } errors { code path } } }`;
const POST = `mutation ($input: AppointLeaguePostInput!) { answer: appointLeaguePost(input: $input) { post { id post termOver } errors { code } } }`;
const END_POST = `mutation ($input: EndLeaguePostInput!) { answer: endLeaguePost(input: $input) { post { endedOn } errors { code } } }`;
const REQUEST = `mutation ($input: RequestMemberTransferInput!) { answer: requestMemberTransfer(input: $input) { transfer { id acceptedOn } errors { code } } }`;
const ACCEPT = `mutation ($input: AcceptMemberTransferInput!) { answer: acceptMemberTransfer(input: $input) { member { organization { id } } errors { code } } }`;
const AGE_OUT = `mutation ($input: AgeOutLeagueMembersInput!) { answer: ageOutLeagueMembers(input: $input) { left errors { code } } }`;

const founding = (kind: string, parent: string | null, of: object = {}) => ({
  name: `某${kind}`,
  kind,
  division: '520622100201',
  parent,
  foundedOn: '2010-05-04',
  ...of,
});
const person = (birthDate: string, sequence: number) => ({
  name: `团员${sequence}`,
  idNumber: residentIdOf(birthDate, sequence),
  division: '520622100201',
});
const differences = () => under.database.read(inCounty('520622'), (session) => figures.differences(session));

beforeAll(async () => {
  await rollOut(under.test, '520622');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  colleague = await under.test.caller('COUNTY_STAFF', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  town = await under.test.caller('TOWN_STAFF', '520622100');
  municipal = await under.test.caller('MUNICIPAL_VIEWER', '5206');
  const add = async (key: string, kind: string, parent?: string) => {
    const { organization } = await act(
      county,
      FOUND,
      founding(kind, parent === undefined ? null : (ids[parent] ?? '')),
    );
    ids[key] = organization.id;
  };
  await add('county', 'LOCAL_COMMITTEE');
  await add('committee', 'COMMITTEE', 'county');
  await add('lower', 'COMMITTEE', 'committee');
  await add('general', 'GENERAL_BRANCH', 'committee');
  await add('branch', 'BRANCH', 'general');
  await add('other', 'BRANCH', 'committee');
});

describe('the tree', () => {
  it.each([
    ['a general branch under a branch', 'GENERAL_BRANCH', 'branch', 'PARENT_KIND_WRONG'],
    ['a branch under a branch', 'BRANCH', 'branch', 'PARENT_KIND_WRONG'],
    ['a committee under a general branch', 'COMMITTEE', 'general', 'PARENT_KIND_WRONG'],
    ['a county committee under a committee', 'LOCAL_COMMITTEE', 'committee', 'PARENT_KIND_WRONG'],
    ['a branch under nothing', 'BRANCH', null, 'PARENT_MISSING'],
    ['a second county committee', 'LOCAL_COMMITTEE', null, 'COUNTY_COMMITTEE_EXISTS'],
    ['a branch under an unknown organization', 'BRANCH', 'nowhere', 'LEAGUE_ORGANIZATION_UNKNOWN'],
  ])('refuses %s', async (_what, kind, parent, code) => {
    const under1 = parent === null ? null : (ids[parent] ?? '520622-nowhere');
    expect(await act(county, FOUND, founding(kind, under1))).toMatchObject({ organization: null, errors: [{ code }] });
  });

  it('has no circle under concurrent moves', async () => {
    expect(await act(county, MOVE, { organization: ids.committee, parent: ids.lower })).toMatchObject({
      errors: [{ code: 'TREE_CYCLE' }],
    });
    const [a, b] = await Promise.all(
      ['甲', '乙'].map(
        async (name) => (await act(county, FOUND, founding('COMMITTEE', ids.county ?? '', { name }))).organization.id,
      ),
    );
    const answers = await Promise.all([
      act(county, MOVE, { organization: a, parent: b }),
      act(colleague, MOVE, { organization: b, parent: a }),
    ]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([{ code: 'TREE_CYCLE' }]);
  });

  it('refuses another county and the town', async () => {
    expect(await act(otherCounty, MOVE, { organization: ids.branch, parent: ids.committee })).toMatchObject({
      errors: [{ code: 'LEAGUE_ORGANIZATION_UNKNOWN' }],
    });
    expect(await act(otherCounty, FOUND, founding('LOCAL_COMMITTEE', null))).toEqual(['OUT_OF_SCOPE']);
    expect(await act(town, FOUND, founding('LOCAL_COMMITTEE', null))).toEqual(['FORBIDDEN']);
  });
});

describe('elections', () => {
  const ELECTIONS = `query ($election: ElectionState!) { leagueOrganizations(division: "520622", election: $election) { nodes { id } } }`;
  const listed = async (election: string, who = county) =>
    (await ask(under.subgraph, who, ELECTIONS, { election })).data?.leagueOrganizations;

  it('are due within the notice and overdue after the term', async () => {
    const now = dayOf(new Date());
    await act(county, ELECT, { organization: ids.branch, heldOn: yearsAfter(addDays(now, -1), -3), years: 3 });
    await act(county, ELECT, { organization: ids.other, heldOn: yearsAfter(addDays(now, 30), -2), years: 2 });
    expect(await listed('OVERDUE')).toEqual({ nodes: [{ id: ids.branch }] });
    expect(await listed('DUE', municipal)).toEqual({ nodes: [{ id: ids.other }] });
    const { organization } = await act(county, ELECT, { organization: ids.branch, heldOn: now, years: 5 });
    expect(organization.warnings.map(({ code }: { code: string }) => code)).toEqual([
      'TOO_FEW_SEATS',
      'JOINT_BRANCH_ADVISED',
      'TERM_TOO_LONG',
    ]);
    expect(await listed('OVERDUE')).toEqual({ nodes: [] });
    expect(await act(county, ELECT, { organization: ids.branch, heldOn: now, years: 2 })).toMatchObject({
      errors: [{ code: 'TERM_OVERLAPS' }],
    });
    expect(await act(otherCounty, ELECT, { organization: ids.branch, heldOn: now, years: 2 })).toMatchObject({
      errors: [{ code: 'LEAGUE_ORGANIZATION_UNKNOWN' }],
    });
  });

  it('hides sizes and warnings from the prefecture', async () => {
    const { data } = await ask(
      under.subgraph,
      municipal,
      '{ leagueOrganizations(division: "520622", first: 1) { nodes { name members warnings { code } } } }',
    );
    expect(data?.leagueOrganizations).toMatchObject({ nodes: [{ members: null, warnings: null }] });
  });
});

describe('correctLeagueOrganization', () => {
  const CORRECT = `mutation ($input: CorrectLeagueOrganizationInput!) { answer: correctLeagueOrganization(input: $input) { organization { name partyOrganization electedOn termEndsOn } errors { code } } }`;

  it('corrects name, Party organization and election with a reason, and changes nothing else', async () => {
    const { organization } = await act(county, FOUND, founding('BRANCH', ids.committee ?? ''));
    const of = { organization: organization.id, reason: '登记有误' };
    expect(await act(county, CORRECT, { ...of, heldOn: '2020-01-01' })).toMatchObject({
      errors: [{ code: 'NO_ELECTION' }],
    });
    await act(county, ELECT, { organization: organization.id, heldOn: '2021-03-01', years: 3 });
    expect(await act(county, CORRECT, { ...of, name: '正确名称', partyOrganization: '某村党支部' })).toEqual({
      organization: {
        name: '正确名称',
        partyOrganization: '某村党支部',
        electedOn: '2021-03-01',
        termEndsOn: '2024-03-01',
      },
      errors: [],
    });
    expect((await act(county, CORRECT, { ...of, years: 2, partyOrganization: null })).organization).toMatchObject({
      partyOrganization: null,
      electedOn: '2021-03-01',
      termEndsOn: '2023-03-01',
    });
    expect(await act(county, CORRECT, { ...of, name: '正确名称' })).toMatchObject({
      errors: [{ code: 'NOTHING_TO_CORRECT' }],
    });
    expect(await act(county, CORRECT, { ...of, heldOn: '2199-01-01' })).toMatchObject({
      errors: [{ code: 'DATE_IN_FUTURE' }],
    });
    expect(await act({ ...county, scope: '520622102' }, CORRECT, { ...of, name: '其他' })).toMatchObject({
      errors: [{ code: 'OUT_OF_SCOPE' }],
    });
    expect(await act(otherCounty, CORRECT, { ...of, name: '其他' })).toMatchObject({
      errors: [{ code: 'LEAGUE_ORGANIZATION_UNKNOWN' }],
    });
    expect(await act(town, CORRECT, { ...of, name: '其他' })).toEqual(['FORBIDDEN']);
    const traces = await under.test.sql<{ before: object; after: object; purpose: string }>(
      `select before::json, after::json, purpose from organizations.audit_log where action = 'league-organization.correct' order by number`,
    );
    expect(traces).toHaveLength(2);
    expect(traces[1]).toMatchObject({
      before: { partyOrganization: '某村党支部', termEndsOn: '2024-03-01' },
      after: { partyOrganization: null, termEndsOn: '2023-03-01' },
      purpose: '登记有误',
    });
    expect(await differences()).toEqual([]);
    await act(county, DISSOLVE, { organization: organization.id, dissolvedOn: '2024-01-01', reason: '测试' });
  });
});

describe('members', () => {
  const admission = (birthDate: string, sequence: number, of: object = {}) => ({
    organization: ids.branch,
    person: person(birthDate, sequence),
    joinedOn: '2020-05-04',
    ...of,
  });

  it.each([
    ['13 years old', { ...person('2006-05-05', 1) }, undefined, 'LEAGUE_AGE_WRONG'],
    ['29 years old', { ...person('1991-05-04', 2) }, undefined, 'LEAGUE_AGE_WRONG'],
    ['of a committee', { ...person('2000-01-01', 3) }, 'committee', 'MEMBERS_IN_BRANCHES_ONLY'],
  ])('refuses one %s', async (_what, who, organization, code) => {
    const input = { organization: ids[organization ?? 'branch'], person: who, joinedOn: '2020-05-04' };
    expect(await act(county, ADMIT, input)).toMatchObject({ member: null, errors: [{ code }] });
  });

  it('belong to one branch under concurrency', async () => {
    const answers = await Promise.all(
      [ids.branch, ids.other].map((organization) => act(county, ADMIT, admission('2000-01-01', 10, { organization }))),
    );
    expect(answers.flatMap(({ errors }) => errors)).toEqual([{ code: 'LEAGUE_MEMBER_ALREADY', path: ['person'] }]);
    expect(await differences()).toEqual([]);
    expect(await act(town, ADMIT, admission('2000-01-01', 11))).toEqual(['FORBIDDEN']);
    expect(await act(otherCounty, ADMIT, admission('2000-01-01', 11))).toMatchObject({
      errors: [{ code: 'LEAGUE_ORGANIZATION_UNKNOWN' }],
    });
  });

  it('move when both sides agree', async () => {
    const { member } = await act(county, ADMIT, admission('2001-01-01', 20));
    const { transfer } = await act(county, REQUEST, { member: member.id, to: ids.other });
    expect(transfer.acceptedOn).toBeNull();
    expect(await act(county, REQUEST, { member: member.id, to: ids.other })).toMatchObject({
      errors: [{ code: 'TRANSFER_OPEN' }],
    });
    expect(await act(county, REQUEST, { member: member.id, to: ids.committee })).toMatchObject({
      errors: [{ code: 'MEMBERS_IN_BRANCHES_ONLY' }],
    });
    expect(await act(county, ACCEPT, { transfer: transfer.id })).toMatchObject({
      errors: [{ code: 'TRANSFER_NEEDS_OTHER' }],
    });
    expect(await act(otherCounty, ACCEPT, { transfer: transfer.id })).toMatchObject({
      errors: [{ code: 'TRANSFER_UNKNOWN' }],
    });
    const answers = await Promise.all([1, 2].map(() => act(colleague, ACCEPT, { transfer: transfer.id })));
    expect(answers.filter((answer) => answer.member !== null)).toEqual([
      { member: { organization: { id: ids.other } }, errors: [] },
    ]);
    expect(await differences()).toEqual([]);
  });

  it('hold posts: one secretary, on the list of members or in the Party, within the longest term', async () => {
    await act(county, ADMIT, admission('2000-01-01', 40, { organization: ids.other }));
    const post = {
      organization: ids.other,
      person: person('2000-01-01', 40),
      post: 'SECRETARY',
      beganOn: '2021-05-04',
      termEndsOn: '2024-05-04',
    };
    const codes = async (of: object, who = county) =>
      (await act(who, POST, { ...post, ...of })).errors.map(({ code }: { code: string }) => code);
    expect(await codes({ termEndsOn: '2024-05-05' })).toEqual(['TERM_TOO_LONG']);
    expect(await codes({ beganOn: '2020-05-03', termEndsOn: '2022-05-04' })).toEqual(['NOT_ON_MEMBER_LIST']);
    expect(await codes({ beganOn: '2010-05-03', termEndsOn: '2012-05-04', politicalStatus: 'CPC_MEMBER' })).toEqual([
      'BEFORE_FOUNDED',
      'TOO_YOUNG',
    ]);
    expect(await codes({ politicalStatus: 'NEITHER' })).toEqual(['POLITICAL_STATUS_NOT_ALLOWED']);
    expect(await codes({ person: person('1980-01-01', 41) })).toEqual(['NOT_ON_MEMBER_LIST']);
    const [first, second] = await Promise.all([
      codes({}),
      codes({ person: person('1980-01-01', 41), politicalStatus: 'CPC_MEMBER' }, colleague),
    ]);
    expect([...first, ...second]).toEqual(['POST_TAKEN']);
    expect(await codes({ person: person('1980-01-01', 42), politicalStatus: 'CPC_MEMBER' })).toEqual(['POST_TAKEN']);
    const narrow = { ...county, scope: '520622102' };
    expect(await codes({ post: 'DEPUTY_SECRETARY' }, narrow)).toEqual(['OUT_OF_SCOPE']);
    const [held] = await under.test.sql<{ id: string }>(
      `select id from organizations.league_posts where organization_id = $1 and ended_on is null`,
      [ids.other],
    );
    await act(county, END_POST, { post: held?.id, endedOn: '2021-05-05' });
  });

  it('leave at 28, unless they hold a post; their open transfers end', async () => {
    const now = dayOf(new Date());
    const leaver = yearsAfter(now, -28);
    await act(county, ADMIT, admission(leaver, 30));
    await act(county, ADMIT, admission(leaver, 31));
    await act(county, ADMIT, admission(addDays(leaver, 1), 32));
    const post = {
      organization: ids.branch,
      person: person(leaver, 31),
      post: 'SECRETARY',
      beganOn: '2020-05-04',
      termEndsOn: '2022-05-04',
    };
    const held = (await act(county, POST, post)).post;
    expect(held).toMatchObject({ post: 'SECRETARY', termOver: true });
    expect(await act(county, POST, { ...post, post: 'COMMITTEE_MEMBER' })).toMatchObject({
      errors: [{ code: 'POST_HELD' }],
    });
    expect(await act(county, POST, { ...post, post: 'EMPEROR' })).toMatchObject({ errors: [{ code: 'POST_UNKNOWN' }] });
    const { member: leaving } = await act(county, ADMIT, admission(leaver, 33));
    await act(county, REQUEST, { member: leaving.id, to: ids.other });
    expect(await act(otherCounty, AGE_OUT, { division: '520622', on: now })).toEqual(['OUT_OF_SCOPE']);
    expect(await act(county, AGE_OUT, { division: '520622', on: now })).toEqual({ left: 2, errors: [] });
    const [transfers] = await under.test.sql<{ count: number }>(
      'select count(*)::int from organizations.league_transfers where member_id = $1',
      [leaving.id],
    );
    expect(transfers?.count).toBe(0);
    expect(await act(otherCounty, END_POST, { post: held.id, endedOn: '2022-05-04' })).toMatchObject({
      errors: [{ code: 'POST_NOT_HELD' }],
    });
    expect(await act(county, END_POST, { post: held.id, endedOn: '2022-05-04' })).toMatchObject({
      post: { endedOn: '2022-05-04' },
    });
    expect(await act(county, AGE_OUT, { division: '520622', on: now })).toEqual({ left: 1, errors: [] });
    const { data } = await ask(
      under.subgraph,
      county,
      `{ leagueMembers(division: "520622") { totalCount } leagueOrganizations(division: "520622", kind: LOCAL_COMMITTEE) { nodes { members } }
         division(code: "520622") { organizations { leagueMembers } } leaguePosts(division: "520622") { totalCount } }`,
    );
    const { totalCount } = (data as { leagueMembers: { totalCount: number } }).leagueMembers;
    expect(data).toMatchObject({
      leagueOrganizations: { nodes: [{ members: totalCount }] },
      division: { organizations: { leagueMembers: totalCount } },
      leaguePosts: { totalCount: 0 },
    });
    expect(await differences()).toEqual([]);
  });

  it('are hidden from another county', async () => {
    const { data } = await ask(under.subgraph, otherCounty, '{ leagueMembers(division: "520622") { totalCount } }');
    expect(data).toEqual({ leagueMembers: null });
  });
});
