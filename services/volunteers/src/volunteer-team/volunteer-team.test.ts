// Volunteer teams through the schema.
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { daysAgo, registration, setParameter } from '../examples.fixture.ts';
import { addVolunteerTeams, connectVolunteers, createVolunteers, figures, schema } from '../index.ts';

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

describe('a team', () => {
  const VILLAGE = '520622100201';
  let county: Identity;
  let self: Identity;
  let otherCounty: Identity;
  beforeAll(async () => {
    county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
    self = await under.test.caller('VOLUNTEER', '520622');
    otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  });

  // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
  async function send(identity: Identity, field: string, answer: string, input: object): Promise<any> {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${answer} errors { code } } }`;
    const { data, errors } = await ask(under.subgraph, identity, document, { input });
    return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
  }

  const volunteer = async (leagueMember = false): Promise<string> => {
    const input = { ...registration(VILLAGE), leagueMember };
    return (await send(county, 'registerVolunteer', 'volunteer { id }', input)).volunteer.id;
  };
  const myself = async (): Promise<{ id: string }> => {
    const document = `mutation ($input: RegisterVolunteerInput!) { registerMyself(input: $input) { volunteer { id } } }`;
    const { data } = await ask(under.subgraph, self, document, { input: registration(VILLAGE) });
    return (data as { registerMyself: { volunteer: { id: string } } }).registerMyself.volunteer;
  };
  const found = async (name: string, parent?: string): Promise<string> =>
    (await send(county, 'foundVolunteerTeam', 'team { id }', { name, division: VILLAGE, parent })).team.id;
  // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
  const look = async (id: string): Promise<any> => {
    const fields = `name dissolvedOn parent { name } children { name } formerNames { name } leader { id } mergedInto { name }
      composition { members leagueMembers } roster { totalCount nodes { id } } joinRequests { id volunteer { id } }`;
    return (await ask(under.subgraph, county, `query { volunteerTeam(id: "${id}") { ${fields} } }`)).data
      ?.volunteerTeam;
  };
  const add = (team: string, volunteers: string[]) =>
    send(county, 'addTeamMembers', 'team { id }', { team, volunteers });

  it('is founded with a leader, renamed, and keeps its former name', async () => {
    const leader = await volunteer();
    const input = { name: '护河队', division: VILLAGE, leader };
    const { team } = await send(county, 'foundVolunteerTeam', 'team { id }', input);
    expect(await look(team.id)).toMatchObject({ leader: { id: leader }, composition: { members: 1 } });
    const renaming = { team: team.id, name: '河道保护队' };
    expect(await send(county, 'renameVolunteerTeam', 'team { name }', renaming)).toMatchObject({ errors: [] });
    expect(await look(team.id)).toMatchObject({ name: '河道保护队', formerNames: [{ name: '护河队' }] });
    expect(await send(county, 'foundVolunteerTeam', 'team { id }', { ...input, name: '河道保护队' })).toMatchObject({
      errors: [{ code: 'TEAM_NAME_TAKEN' }],
    });
    expect(await send(otherCounty, 'renameVolunteerTeam', 'team { id }', renaming)).toMatchObject({
      errors: [{ code: 'TEAM_UNKNOWN' }],
    });
    expect(await send(self, 'renameVolunteerTeam', 'team { id }', renaming)).toEqual(['FORBIDDEN']);
  });

  it('can be below another team, and never below itself', async () => {
    const above = await found('总队');
    const middle = await found('大队', above);
    const below = await found('小队', middle);
    expect(await look(middle)).toMatchObject({ parent: { name: '总队' }, children: [{ name: '小队' }] });
    const move = (team: string, parent: string | null) =>
      send(county, 'moveVolunteerTeam', 'team { id }', { team, parent });
    expect(await move(above, below)).toMatchObject({ errors: [{ code: 'TEAM_BELOW_ITSELF' }] });
    expect(await move(middle, null)).toMatchObject({ errors: [] });
    expect(await look(middle)).toMatchObject({ parent: null });
  });

  it('is joined by approval, once', async () => {
    const me = await myself();
    const team = await found('助学队');
    const asked = await send(self, 'requestToJoinTeam', 'request { id status }', { team });
    expect(asked).toMatchObject({ request: { status: 'REQUESTED' }, errors: [] });
    expect(await send(self, 'requestToJoinTeam', 'request { id }', { team })).toMatchObject({
      errors: [{ code: 'TEAM_MEMBER_ALREADY' }],
    });
    expect(await look(team)).toMatchObject({
      joinRequests: [{ volunteer: { id: me.id } }],
      composition: { members: 0 },
    });
    const deciding = { request: asked.request.id, approved: true };
    const answers = await Promise.all(
      [1, 2, 3].map(() => send(county, 'decideTeamJoin', 'request { status }', deciding)),
    );
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(await look(team)).toMatchObject({ joinRequests: [], roster: { totalCount: 1, nodes: [{ id: me.id }] } });
    const ending = { team, volunteer: me.id };
    expect(await send(county, 'endTeamMembership', 'team { id }', ending)).toMatchObject({ errors: [] });
    const again = await send(self, 'requestToJoinTeam', 'request { id }', { team });
    const declining = { request: again.request.id, approved: false };
    expect(await send(county, 'decideTeamJoin', 'request { id }', declining)).toMatchObject({
      errors: [{ code: 'REASON_REQUIRED' }],
    });
    const declined = await send(county, 'decideTeamJoin', 'request { status }', { ...declining, reason: '已满' });
    expect(declined).toMatchObject({ request: { status: 'DECLINED' } });
  });

  it('is joined at once where the county’s model asks for no approval', async () => {
    const other = '520627';
    await rollOut(under.test, other);
    await setParameter(under.test, other, 'volunteerTeamJoiningApproved', false);
    const office = await under.test.caller('COUNTY_ADMINISTRATOR', other);
    const applicant = await under.test.caller('VOLUNTEER', other);
    const village = '520627001001';
    const team = await send(office, 'foundVolunteerTeam', 'team { id }', { name: '速应队', division: village });
    const document = `mutation ($input: RegisterVolunteerInput!) { registerMyself(input: $input) { errors { code } } }`;
    await ask(under.subgraph, applicant, document, { input: registration(village) });
    const asking = { team: team.team.id };
    expect(await send(applicant, 'requestToJoinTeam', 'request { status }', asking)).toMatchObject({
      request: { status: 'APPROVED' },
    });
    const members = `query { volunteerTeam(id: "${asking.team}") { composition { members } } }`;
    expect((await ask(under.subgraph, office, members)).data).toEqual({
      volunteerTeam: { composition: { members: 1 } },
    });
  });

  it('is led by a member, and counted by size and composition', async () => {
    const team = await found('敬老队');
    const members = await Promise.all([volunteer(true), volunteer(true), volunteer()]);
    const [leader] = members;
    expect(await send(county, 'appointTeamLeader', 'team { id }', { team, leader })).toMatchObject({
      errors: [{ code: 'TEAM_LEADER_NOT_MEMBER' }],
    });
    await Promise.all([add(team, members), add(team, members)]);
    expect(await send(county, 'appointTeamLeader', 'team { id }', { team, leader })).toMatchObject({ errors: [] });
    expect(await look(team)).toMatchObject({ leader: { id: leader }, composition: { members: 3, leagueMembers: 2 } });
  });

  it('is merged into another or dissolved without losing its history', async () => {
    const [one, two, three] = await Promise.all([volunteer(), volunteer(), volunteer()]);
    const team = await found('东队');
    const into = await found('西队', team);
    const below = await found('东一队', team);
    await add(team, [one!, two!]);
    await add(into, [two!, three!]);
    const merging = { team, into, reason: '合并' };
    expect(await send(county, 'mergeVolunteerTeams', 'team { name }', merging)).toMatchObject({
      team: { name: '西队' },
    });
    expect(await look(team)).toMatchObject({ mergedInto: { name: '西队' }, composition: { members: 0 } });
    expect(await look(into)).toMatchObject({
      parent: null,
      children: [{ name: '东一队' }],
      composition: { members: 3 },
    });
    const history = await under.test.sql('select from volunteers.volunteer_team_memberships where team_id = $1', [
      team,
    ]);
    expect(history).toHaveLength(2);
    expect(await send(county, 'mergeVolunteerTeams', 'team { id }', merging)).toMatchObject({
      errors: [{ code: 'TEAM_UNKNOWN' }],
    });
    await send(county, 'appointTeamLeader', 'team { id }', { team: into, leader: two });
    const applicant = await volunteer();
    const request = async (of: string) => {
      await under.test.sql(
        `insert into volunteers.team_join_requests (county_code, id, team_id, volunteer_id, requested_on, status)
         values ('520622', '520622-' || gen_random_uuid(), $1, $2, current_date, 'REQUESTED')`,
        [of, applicant],
      );
    };
    await request(into);
    await request(below);
    const dissolving = { team: into, reason: '任务完成' };
    expect(await send(county, 'dissolveVolunteerTeam', 'team { dissolvedOn }', dissolving)).toMatchObject({
      errors: [],
    });
    expect(await look(into)).toMatchObject({ leader: null, joinRequests: [] });
    expect(await look(below)).toMatchObject({ parent: null, joinRequests: [{ volunteer: { id: applicant } }] });
    await send(county, 'recordVolunteerLeaving', 'volunteer { id }', { volunteer: applicant, leftOn: daysAgo(0) });
    expect(await look(below)).toMatchObject({ joinRequests: [] });
    const differences = await under.database.read(inCounty('520622'), (session) => figures.differences(session));
    expect(differences).toEqual([]);
  });
});
