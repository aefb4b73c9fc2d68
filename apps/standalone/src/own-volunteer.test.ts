// A volunteer's own view through the whole graph: `me` comes from one subgraph, the volunteer from another, what lies before them from a third.
import type { Role } from '@chunhui/runtime';
import { expect, it } from 'vitest';
import { useGraph } from './testing/graph.fixture.ts';

const under = useGraph();

it('a volunteer who registered with their app finds themselves under `me`', async () => {
  const { subject } = await under.test.caller('VOLUNTEER', '520622');
  const ask = async (document: string) => JSON.parse((await under.post(subject, document)).text);
  const input = `{ name: "杨秀花", residentId: "11010519491231002X", phone: "13812345678", division: "520622100201" }`;
  const registered = await ask(`mutation { registerMyself(input: ${input}) { volunteer { number } errors { code } } }`);
  expect(registered.data.registerMyself.errors).toEqual([]);
  const mine = await ask(
    '{ me { roles volunteer { number phone division { name } approvedMinutes hours { totalCount } stars { level } certificates { number } } } }',
  );
  expect(mine).toMatchObject({
    data: {
      me: {
        roles: ['VOLUNTEER'],
        volunteer: {
          number: registered.data.registerMyself.volunteer.number,
          phone: '*********78',
          division: { name: expect.any(String) },
          approvedMinutes: 0,
          hours: { totalCount: 0 },
          stars: [],
          certificates: [],
        },
      },
    },
  });
  const session = { id: '520622-tomorrow' };
  await under.test.sql(
    `insert into activities.activities (county_code, id, division_code, title, summary, theme, organizer_kind, organizer_id, with_minors,
       enrolment_mode, skills, vetted_only, partner_kinds, status, drafted_by)
     values ('520622', '520622-activity', '520622100201', '清扫', '清扫', 'WARMTH', 'CHUNHUI_SOCIETY', '520622-s', false,
       'FIRST_COME', '{}', false, '{}', 'PUBLISHED', 'x')`,
  );
  await under.test.sql(
    `insert into activities.activity_sessions (county_code, id, division_code, activity_id, title, theme, organizer_kind, organizer_id, held_on,
       status, person_times_helped, starts_at, ends_at)
     values ('520622', $1, '520622100201', '520622-activity', '清扫', 'WARMTH', 'CHUNHUI_SOCIETY', '520622-s', current_date + 1, 'PLANNED', 0,
       now() + interval '1 day', now() + interval '26 hours')`,
    [session.id],
  );
  const enrolled = await ask(
    `mutation { enrol(input: { session: "${session.id}" }) { enrolment { status } errors { code } } }`,
  );
  expect(enrolled.data.enrol).toEqual({ enrolment: { status: 'ENROLLED' }, errors: [] });
  const upcoming = `upcoming { status session { id title } }`;
  const before = await ask(`{ me { volunteer { id ${upcoming} } } }`);
  const { id } = before.data.me.volunteer;
  expect(before.data.me.volunteer.upcoming).toMatchObject([{ status: 'ENROLLED', session: { id: session.id } }]);
  const asks = async (role: Role, scope: string) => {
    const { subject: who } = await under.test.caller(role, scope);
    return JSON.parse((await under.post(who, `{ volunteer(id: "${id}") { ${upcoming} } }`)).text).data.volunteer;
  };
  expect(await asks('COUNTY_STAFF', '520622')).toEqual({ upcoming: before.data.me.volunteer.upcoming });
  expect(await asks('VILLAGE_STAFF', '520622001')).toBeNull();
  expect(await asks('COUNTY_ADMINISTRATOR', '520628')).toBeNull();
  // Not through the back door either.
  const reference = `{ _entities(representations: [{ __typename: "Volunteer", id: "${id}" }]) { ... on Volunteer { ${upcoming} } } }`;
  const activities = under.subgraphs.get('activities');
  for (const [role, scope] of [
    ['COUNTY_ADMINISTRATOR', '520628'],
    ['MUNICIPAL_ADMINISTRATOR', '5206'],
    ['VILLAGE_STAFF', '520622001'],
    ['CARE_WORKER', '520628'],
    ['VOLUNTEER', '520628'],
  ] as const) {
    const answer = await activities?.execute({ query: reference }, await under.test.caller(role, scope));
    expect(answer?.data, role).toEqual({ _entities: [null] });
  }

  const issue = 'mutation { issueCalendarKey(input: {}) { key path errors { code } } }';
  const follow = async (path: string) => {
    const response = await fetch(new URL(path, under.gateway.url));
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  };
  const { path: former } = (await ask(issue)).data.issueCalendarKey;
  const { path } = (await ask(issue)).data.issueCalendarKey;
  const feed = await follow(path);
  expect(feed).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' });
  expect(feed.text.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:清扫']);
  for (const nothing of [
    former,
    path.replace('520622', '520628'),
    '/calendar/x.ics',
    '/calendar/%00.ics',
    path.replace('.ics', ''),
  ])
    expect(JSON.parse((await follow(nothing)).text).errors[0].extensions.code, nothing).toBe('NOT_FOUND');
  expect(
    (await ask('mutation { revokeCalendarKey(input: {}) { revoked errors { code } } }')).data.revokeCalendarKey,
  ).toEqual({
    revoked: true,
    errors: [],
  });
  expect((await follow(path)).status).toBe(404);

  const { subject: office } = await under.test.caller('COUNTY_STAFF', '520622');
  const theirs = JSON.parse((await under.post(office, '{ me { volunteer { number } } }')).text);
  expect(theirs).toEqual({ data: { me: { volunteer: null } } });
  const refused = JSON.parse((await under.post(office, issue)).text);
  expect(refused.errors[0].extensions.code).toBe('FORBIDDEN');
  const { subject: nobodyYet } = await under.test.caller('VOLUNTEER', '520628');
  expect(JSON.parse((await under.post(nobodyYet, issue)).text).data.issueCalendarKey.errors).toEqual([
    { code: 'VOLUNTEER_UNKNOWN' },
  ]);
});
