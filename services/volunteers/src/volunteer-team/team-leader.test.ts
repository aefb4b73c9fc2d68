// A team leader, bound to one team, and callers with several grants: what each of them reaches, and what none of them does.
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, grantForTest, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { registration } from '../examples.fixture.ts';
import { connectVolunteers, createVolunteers, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectVolunteers, create: createVolunteers });
const TOWN = '520622100';
const VILLAGE = '520622100201';
const OTHER_VILLAGE = '520622001001';
let county: Identity;
let leader: Identity;
/** Two teams, a member of each, and somebody who asks to join the first. */
const ids = { team: '', otherTeam: '', member: '', stranger: '', asking: '', request: '' };

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function act(identity: Identity, field: string, input: object, selection: string): Promise<any> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${selection} errors { code } } }`;
  const { data, errors } = await ask(under.subgraph, identity, document, { input });
  return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
}

const register = async (division: string) =>
  (await act(county, 'registerVolunteer', registration(division), 'volunteer { id }')).volunteer.id as string;
const found = async (name: string) =>
  (await act(county, 'foundVolunteerTeam', { name, division: VILLAGE }, 'team { id }')).team.id as string;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  ids.member = await register(VILLAGE);
  ids.stranger = await register(OTHER_VILLAGE);
  ids.asking = await register(OTHER_VILLAGE);
  ids.team = await found('春晖一队');
  ids.otherTeam = await found('春晖二队');
  await act(county, 'addTeamMembers', { team: ids.team, volunteers: [ids.member] }, 'team { id }');
  await act(county, 'addTeamMembers', { team: ids.otherTeam, volunteers: [ids.member, ids.stranger] }, 'team { id }');
  const app = await under.test.caller('VOLUNTEER', '520622');
  await act(county, 'linkVolunteerAccount', { volunteer: ids.asking, subject: app.subject }, 'volunteer { id }');
  ids.request = (await act(app, 'requestToJoinTeam', { team: ids.team }, 'request { id }')).request.id;
  leader = await under.test.caller('TEAM_LEADER', '520622', ids.team);
});

const ROSTER = `query ($id: ID!) { volunteerTeam(id: $id) { name roster { totalCount nodes { id } } joinRequests { id volunteer { id } } } }`;

describe('a team leader', () => {
  it('reads the roster and the requests of their team, members of other towns included', async () => {
    const { data, errors } = await ask(under.subgraph, leader, ROSTER, { id: ids.team });
    expect(errors).toBeUndefined();
    expect(data?.volunteerTeam).toMatchObject({
      roster: { totalCount: 1, nodes: [{ id: ids.member }] },
      joinRequests: [{ id: ids.request, volunteer: { id: ids.asking } }],
    });
  });

  it('reads no other team’s roster, no list of people, and of a member nothing but the registration', async () => {
    const other = await ask(under.subgraph, leader, ROSTER, { id: ids.otherTeam });
    expect(other.data?.volunteerTeam).toMatchObject({ name: '春晖二队', roster: null, joinRequests: null });
    const list = `{ volunteers(division: "520622") { totalCount } }`;
    expect(codesOf(await ask(under.subgraph, leader, list))).toEqual(['FORBIDDEN']);
    const one = `query ($id: ID!) { volunteer(id: $id) { id hours { totalCount } teams { id } } }`;
    expect((await ask(under.subgraph, leader, one, { id: ids.stranger })).data).toEqual({ volunteer: null });
    const member = await ask(under.subgraph, leader, one.replace('hours { totalCount }', ''), { id: ids.member });
    expect(member.data).toEqual({ volunteer: { id: ids.member, teams: [{ id: ids.team }] } });
    expect(codesOf(await ask(under.subgraph, leader, one, { id: ids.member }))).toContain('FORBIDDEN');
  });

  it.each([
    ['dissolveVolunteerTeam', () => ({ team: ids.team, reason: '试' }), 'team { id }'],
    ['renameVolunteerTeam', () => ({ team: ids.team, name: '新名' }), 'team { id }'],
    ['addTeamMembers', () => ({ team: ids.team, volunteers: [ids.stranger] }), 'team { id }'],
    ['endTeamMembership', () => ({ team: ids.otherTeam, volunteer: ids.member }), 'team { id }'],
    ['changeVolunteer', () => ({ volunteer: ids.member, leagueMember: true }), 'volunteer { id }'],
  ])('is refused %s', async (field, input, selection) => {
    expect(await act(leader, field, input(), selection)).toEqual(['FORBIDDEN']);
  });

  it('cannot do it in the database either: writes of people, other memberships and teams change no row', async () => {
    const session = { scope: '520622-', things: [ids.team], subject: leader.subject, requestId: 'test' };
    const changed = await under.database.write(session, async (rows) => ({
      people: await rows.query(`update volunteers.volunteers set name = 'x' returning id`),
      moved: await rows.query(`select team_id from volunteers.volunteer_team_memberships where team_id <> $1`, [
        ids.team,
      ]),
      hours: await rows.query(`select id from volunteers.hour_entries`),
      seen: (await rows.query<{ id: string }>(`select id from volunteers.volunteers order by id`)).map(({ id }) => id),
    }));
    expect(changed).toEqual({ people: [], moved: [], hours: [], seen: [ids.member, ids.asking].sort() });
    const refused = (sql: string, values: unknown[]) =>
      expect(under.database.write(session, (rows) => rows.query(sql, values))).rejects.toThrow();
    await refused(`update volunteers.volunteer_teams set name = 'x' where id = $1`, [ids.otherTeam]);
    await refused(`update volunteers.volunteer_team_memberships set team_id = $1`, [ids.otherTeam]);
  });

  it('decides who joins, once, and sees them go', async () => {
    expect(
      await act(leader, 'decideTeamJoin', { request: ids.request, approved: true }, 'request { id }'),
    ).toMatchObject({
      errors: [],
    });
    const roster = async () => (await ask(under.subgraph, leader, ROSTER, { id: ids.team })).data?.volunteerTeam;
    expect(await roster()).toMatchObject({ roster: { totalCount: 2 }, joinRequests: [] });
    const leaving = { team: ids.team, volunteer: ids.asking };
    expect(await act(leader, 'endTeamMembership', leaving, 'team { id }')).toMatchObject({ errors: [] });
    expect(await roster()).toMatchObject({ roster: { totalCount: 1 } });
    const one = `query ($id: ID!) { volunteer(id: $id) { id } }`;
    expect((await ask(under.subgraph, leader, one, { id: ids.asking })).data).toEqual({ volunteer: null });
  });

  it('the copy of who is reached equals memberships and requests', async () => {
    expect(
      await under.test.sql(
        `(select county_code, team_id, volunteer_id from volunteers.team_reach)
         except (select county_code, team_id, volunteer_id from volunteers.volunteer_team_memberships where left_on is null
           union select county_code, team_id, volunteer_id from volunteers.team_join_requests where status = 'REQUESTED')`,
      ),
    ).toEqual([]);
    expect(await under.test.sql('select from volunteers.team_reach')).toHaveLength(3);
  });
});

describe('a session', () => {
  it.each([
    ['', []],
    ['52', []],
    ['5206-', []],
    ['520628-', []],
    ['520622-', []],
    ['520622-', ['520628-other']],
    ['520622-', ['%']],
    ['520622-', ['']],
    ['520622-', [',']],
  ])('of scope %j and things %j sees no people', async (scope, things) => {
    const rows = await under.database.read({ scope, things, subject: 'x', requestId: 'x' }, (session) =>
      session.query('select from volunteers.volunteers'),
    );
    expect(rows).toEqual([]);
  });

  it('shares its transaction with another scope, statement by statement', async () => {
    const count = 'select count(*)::int as count from volunteers.volunteers';
    await under.database.read({ scope: '520622', subject: 'x', requestId: 'x' }, async (session) => {
      const town = session.as({ scope: TOWN, subject: 'x', requestId: 'x' });
      const nowhere = session.as({ scope: '520628', subject: 'x', requestId: 'x' });
      const counts = await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          [session, town, nowhere][index % 3]?.query<{ count: number }>(count).then(([row]) => row?.count),
        ),
      );
      expect(counts).toEqual(Array.from({ length: 30 }, (_, index) => [3, 1, 0][index % 3]));
    });
  });
});

describe('a caller with several grants', () => {
  const both: Identity = { subject: 'auditor-and-clerk', scope: null, requestId: 'test-both' };
  const PEOPLE = `query ($division: DivisionCode!) { volunteers(division: $division) { nodes { id } } }`;

  beforeAll(async () => {
    await grantForTest(under.test.sql, '520622', 'auditor-and-clerk', 'AUDITOR');
    await grantForTest(under.test.sql, TOWN, 'auditor-and-clerk', 'TOWN_STAFF');
  });

  it('has each permission where it is held: the trail of the county, the people of the town', async () => {
    const trail = await ask(under.subgraph, both, '{ volunteerAudit { totalCount } }');
    expect((trail.data as { volunteerAudit: { totalCount: number } }).volunteerAudit.totalCount).toBeGreaterThan(0);
    const people = await ask(under.subgraph, both, PEOPLE, { division: TOWN });
    expect(people.data).toEqual({ volunteers: { nodes: [{ id: ids.member }] } });
    expect(codesOf(await ask(under.subgraph, both, PEOPLE, { division: '520622' }))).toEqual(['OUT_OF_SCOPE']);
    const one = `query ($a: ID!, $b: ID!) { a: volunteer(id: $a) { id } b: volunteer(id: $b) { id } }`;
    expect((await ask(under.subgraph, both, one, { a: ids.member, b: ids.stranger })).data).toEqual({
      a: { id: ids.member },
      b: null,
    });
    expect(
      await act(both, 'suspendVolunteer', { volunteer: ids.stranger, reason: '试' }, 'volunteer { id }'),
    ).toMatchObject({ errors: [{ code: 'VOLUNTEER_UNKNOWN' }] });
  });

  it('by the header is narrowed, and never widened', async () => {
    const trail = { ...both, scope: TOWN };
    expect((await ask(under.subgraph, trail, PEOPLE, { division: TOWN })).data).toEqual({
      volunteers: { nodes: [{ id: ids.member }] },
    });
    for (const scope of ['520628', '5206', '52'])
      expect(codesOf(await ask(under.subgraph, { ...both, scope }, PEOPLE, { division: TOWN }))).toEqual(['FORBIDDEN']);
  });
});
