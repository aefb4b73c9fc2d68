// Sessions and projects through the schema: what counts, by organizer and theme, and who took part.
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  addActivitySessions,
  addProjects,
  changeActivitySession,
  connectActivities,
  createActivities,
  figures,
  type NewActivitySession,
  schema,
} from '../index.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
let county: Identity;
let otherCounty: Identity;
let municipal: Identity;

const VILLAGE = '520622100201';

function held(number: number, changes: Partial<NewActivitySession> = {}): NewActivitySession {
  return {
    countyCode: '520622',
    id: `520622-${number}`,
    divisionCode: VILLAGE,
    projectId: '520622-project',
    title: `活动${number}`,
    theme: 'STUDENT_AID',
    organizerKind: 'CHUNHUI_SOCIETY',
    organizerId: '520622-society',
    heldOn: '2022-03-05',
    status: 'HELD',
    personTimesHelped: 3,
    ...changes,
  };
}

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await rollOut(under.test, '520628');
  await under.database.write(inCounty('520622'), async (session) => {
    await addProjects(session, [
      {
        countyCode: '520622',
        id: '520622-project',
        divisionCode: VILLAGE,
        name: '助学',
        theme: 'STUDENT_AID',
        startedOn: '2022-01-01',
      },
    ]);
    await addActivitySessions(
      session,
      [
        held(1),
        held(2, { theme: 'WARMTH' }),
        held(3, { organizerKind: 'VOLUNTEER_TEAM', organizerId: '520622-team', personTimesHelped: 0 }),
        held(4, { status: 'CANCELLED' }),
        held(5, { theme: 'RIVER_CLEANING', projectId: null }),
      ],
      [1, 2, 3, 4, 5, 6].map((volunteer) => ({
        countyCode: '520622',
        sessionId: '520622-1',
        volunteerId: `520622-v${volunteer}`,
      })),
    );
  });
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  municipal = await under.test.caller('MUNICIPAL_VIEWER', '5206');
});

const LIST = `query ($division: DivisionCode!, $first: Int = 2) {
  sessions(division: $division) {
    totalCount
    nodes { title organizer { __typename ... on ChunhuiSociety { id } ... on VolunteerTeam { id } } project { name } participants(first: $first) { id } }
  }
  projects(division: $division) { totalCount nodes { name } }
}`;
const FIGURES = `query ($code: _Any!) {
  _entities(representations: [$code]) { ... on Division { activities {
    projects personTimesHelped
    all: sessions { total }
    societies: sessions(organizer: CHUNHUI_SOCIETY) { total byTheme { theme count } }
  } } }
}`;
const ofDivision = (code: string) => ({ code: { __typename: 'Division', code } });

describe('Query.sessions and Query.projects', () => {
  it('work: with organizer, project and the first participants, one statement each', async () => {
    under.statements();
    const answer = await ask(under.subgraph, county, LIST, { division: '520622' });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      sessions: {
        totalCount: 5,
        nodes: [
          {
            title: '活动1',
            organizer: { __typename: 'ChunhuiSociety', id: '520622-society' },
            project: { name: '助学' },
            participants: [{ id: '520622-v1' }, { id: '520622-v2' }],
          },
          {},
          { organizer: { __typename: 'VolunteerTeam', id: '520622-team' }, participants: [] },
          {},
          { project: null },
        ],
      },
      projects: { totalCount: 1 },
    });
    expect(under.statements().sort()).toEqual([
      'activitySession.participants',
      'activity_sessions.count',
      'activity_sessions.list',
      'projects.byId',
      'projects.count',
      'projects.list',
    ]);
  });

  it('refuse more than 100 participants', async () => {
    expect(codesOf(await ask(under.subgraph, county, LIST, { division: '520622', first: 101 }))).toContain(
      'PAGE_SIZE_INVALID',
    );
  });

  it('another county sees nothing', async () => {
    expect(codesOf(await ask(under.subgraph, otherCounty, LIST, { division: '520622' }))).toEqual([
      'OUT_OF_SCOPE',
      'OUT_OF_SCOPE',
    ]);
  });

  it('show a prefecture the sessions, and nobody who took part', async () => {
    const answer = await ask(under.subgraph, municipal, LIST, { division: '520622' });
    expect(answer.data).toMatchObject({ sessions: { totalCount: 5, nodes: [{ participants: null }, {}, {}, {}, {}] } });
    expect(new Set(codesOf(answer))).toEqual(new Set(['FORBIDDEN']));
  });
});

describe('Division.activities', () => {
  it('works: held sessions only, by organizer and theme, the county’s own themes too', async () => {
    const answer = await ask(under.subgraph, municipal, FIGURES, ofDivision('520600000000'));
    expect(answer.data?._entities).toEqual([
      {
        activities: {
          projects: 1,
          personTimesHelped: 9,
          all: { total: 4 },
          societies: {
            total: 3,
            byTheme: [
              { theme: 'STUDENT_AID', count: 1 },
              { theme: 'PUBLICITY', count: 0 },
              { theme: 'EPIDEMIC_PUBLICITY', count: 0 },
              { theme: 'WISH_FULFILMENT', count: 0 },
              { theme: 'WARMTH', count: 1 },
              { theme: 'RIVER_CLEANING', count: 1 },
            ],
          },
        },
      },
    ]);
  });

  it('breaks down who was helped, each breakdown a plain count of the rows', async () => {
    const theirs = (changes: Partial<NewActivitySession>, number: number) =>
      held(number, {
        countyCode: '520628',
        id: `520628-${number}`,
        divisionCode: '520628101203',
        projectId: null,
        organizerId: '520628-society',
        partnerKinds: [],
        ...changes,
      });
    await under.database.write(inCounty('520628'), (session) =>
      addActivitySessions(session, [
        theirs({ personTimesHelped: 7, personsHelped: 5, campaign: 'WARM_WINTER', partnerKinds: ['GOVERNMENT', 'VILLAGE_COMMITTEE'] }, 1),
        theirs({ personTimesHelped: 4, personsHelped: 4, theme: 'WARMTH', organizerKind: 'VOLUNTEER_TEAM', partnerKinds: ['GOVERNMENT'], heldOn: '2022-04-01' }, 2),
        theirs({ personTimesHelped: 90, personsHelped: 90, status: 'CANCELLED' }, 3),
      ]),
    ); // biome-ignore format: a session on a line
    const query = `query ($code: _Any!) { _entities(representations: [$code]) { ... on Division { activities {
      projectsByTheme { theme count } helpedPersons { total byPartnerKind { code count } }
      helpedPersonTimes { total byTheme { theme count } byCampaign { code count } byOrganizerKind { code count } byPartnerKind { code count } byMonth { month count } } } } } }`;
    const of = async (code: string) => {
      const { data } = await ask(under.subgraph, municipal, query, ofDivision(code));
      // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
      return (data as any)._entities[0].activities;
    };
    const found = await of('520628101000');
    // Below the county a group is small: null.
    expect(found.helpedPersons).toBeNull();
    const { byTheme, ...others } = found.helpedPersonTimes;
    expect(byTheme.filter(({ count }: { count: number }) => count > 0)).toEqual([
      { theme: 'STUDENT_AID', count: 7 },
      { theme: 'WARMTH', count: 4 },
    ]);
    expect(others).toEqual({
      total: 11,
      byCampaign: [{ code: 'WARM_WINTER', count: 7 }],
      byOrganizerKind: [
        { code: 'CHUNHUI_SOCIETY', count: 7 },
        { code: 'VOLUNTEER_TEAM', count: 4 },
      ],
      byPartnerKind: [
        { code: 'GOVERNMENT', count: 11 },
        { code: 'VILLAGE_COMMITTEE', count: 7 },
      ],
      byMonth: [
        { month: '2022-03', count: 7 },
        { month: '2022-04', count: 4 },
      ],
    });
    expect((await of('520622000000')).projectsByTheme[0]).toEqual({ theme: 'STUDENT_AID', count: 1 });
    expect(await under.database.read(inCounty('520628'), (session) => figures.differences(session))).toEqual([]);
    await under.database.write(inCounty('520628'), async (session) => {
      for (const id of ['520628-1', '520628-2']) await changeActivitySession(session, id, { status: 'CANCELLED' });
    });
    expect((await of('520628101000')).helpedPersonTimes).toMatchObject({ total: 0, byMonth: [] });
  });

  it('counts a session no more once it is cancelled', async () => {
    await under.database.write(inCounty('520622'), (session) =>
      changeActivitySession(session, '520622-5', { status: 'CANCELLED' }),
    );
    const answer = await ask(under.subgraph, county, FIGURES, ofDivision(VILLAGE));
    expect(answer.data?._entities).toMatchObject([
      { activities: { personTimesHelped: 6, all: { total: 3 }, societies: { total: 2 } } },
    ]);
    expect(await under.database.read(inCounty('520622'), (session) => figures.differences(session))).toEqual([]);
  });
});
