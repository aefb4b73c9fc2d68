// Activities through the schema: drafted, decided by a second person, withdrawn, called off, copied, planned again and again.
import { verifyAudit } from '@chunhui/database';
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, putThing, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, schema } from '../index.ts';
import { publishVolunteer, standInForVolunteers } from '../volunteer/published-volunteers.fixture.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
const VILLAGE = '520622100201';
let staff: Identity;
let administrator: Identity;
let otherCounty: Identity;
let viewer: Identity;
let volunteer: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await rollOut(under.test, '520628');
  await standInForVolunteers(under.test);
  await putThing(under.test, 'CHUNHUI_SOCIETY', '520622-society');
  volunteer = await publishVolunteer(under.test, 'ann');
  staff = await under.test.caller('COUNTY_STAFF', '520622');
  administrator = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
});

const act = (identity: Identity, field: string, input: object, selection = 'activity { id status }') =>
  acting(under)(identity, field, input, selection);

const DRAFT = {
  division: VILLAGE,
  title: '暑期陪伴',
  summary: '陪伴留守儿童',
  theme: 'WARMTH',
  campaign: 'BIG_HAND_SMALL_HAND',
  organizerKind: 'CHUNHUI_SOCIETY',
  organizer: '520622-society',
  partners: [
    { kind: 'VILLAGE_COMMITTEE', name: '茅坪村委会' },
    { kind: 'PARTY_COMMITTEE', name: '大龙镇党委' },
  ],
};

const draft = async (changes: object = {}): Promise<string> =>
  (await act(staff, 'draftActivity', { ...DRAFT, ...changes })).activity.id;

async function publish(changes: object = {}): Promise<string> {
  const activity = await draft(changes);
  await act(staff, 'submitActivity', { activity });
  await act(administrator, 'decideActivity', { activity, publish: true });
  return activity;
}

const inDays = (days: number, hour = 1) =>
  new Date(Math.floor(Date.now() / 86_400_000 + days) * 86_400_000 + hour * 3_600_000).toISOString();

describe('the way to publication', () => {
  it('begins with an organizer that is there', async () => {
    await putThing(under.test, 'CHUNHUI_SOCIETY', '520628-society');
    for (const organizer of ['520622-none', '520628-society'])
      expect(await act(staff, 'draftActivity', { ...DRAFT, organizer })).toMatchObject({
        errors: [{ code: 'ORGANIZER_UNKNOWN', path: ['organizer'] }],
      });
  });

  it('works: drafted, submitted, published by a second person, and written down', async () => {
    const activity = await draft();
    expect(await act(staff, 'submitActivity', { activity })).toMatchObject({ activity: { status: 'SUBMITTED' } });
    expect(await act(administrator, 'decideActivity', { activity, publish: true })).toMatchObject({
      activity: { status: 'PUBLISHED' },
      errors: [],
    });
    const rows = await under.test.sql<{ action: string }>(
      'select action from activities.audit_log where noun_id = $1 order by number',
      [activity],
    );
    expect(rows.map(({ action }) => action)).toEqual(['activity.draft', 'activity.submit', 'activity.publish']);
    expect(await under.database.read(inCounty('520622'), verifyAudit)).toMatchObject({ whole: true });
  });

  it('lets a low-risk type pass by itself, but never with minors', async () => {
    const low = await draft({ theme: 'PUBLICITY', risk: 'LOW' });
    expect(await act(staff, 'submitActivity', { activity: low })).toMatchObject({ activity: { status: 'PUBLISHED' } });
    const minors = await draft({ theme: 'PUBLICITY', risk: 'LOW', withMinors: true });
    expect(await act(staff, 'submitActivity', { activity: minors })).toMatchObject({
      activity: { status: 'SUBMITTED' },
    });
  });

  it('takes only vetted volunteers where minors take part, in the database too', async () => {
    const { activity } = await act(
      staff,
      'draftActivity',
      { ...DRAFT, withMinors: true, vettedOnly: false },
      'activity { id withMinors vettedOnly }',
    );
    expect(activity).toMatchObject({ withMinors: true, vettedOnly: true });
    await expect(
      under.test.sql('update activities.activities set vetted_only = false where id = $1', [activity.id]),
    ).rejects.toThrow('check constraint');
  });

  it('refuses an organizer that was dissolved since the draft', async () => {
    await putThing(under.test, 'CHUNHUI_SOCIETY', '520622-brief');
    const activity = await draft({ organizer: '520622-brief' });
    await under.test.sql(`update organizations.chunhui_societies set active = false where id = '520622-brief'`);
    expect(await act(staff, 'submitActivity', { activity })).toMatchObject({ errors: [{ code: 'ORGANIZER_UNKNOWN' }] });
  });

  it('refuses to publish one’s own, even behind the service’s back', async () => {
    const { activity } = await act(administrator, 'draftActivity', DRAFT);
    await act(administrator, 'submitActivity', { activity: activity.id });
    expect(await act(administrator, 'decideActivity', { activity: activity.id, publish: true })).toMatchObject({
      errors: [{ code: 'ACTIVITY_OWN' }],
    });
    await expect(
      under.test.sql('update activities.activities set decided_by = drafted_by where id = $1', [activity.id]),
    ).rejects.toThrow('check constraint');
  });

  it('returns with a reason, and takes it up again', async () => {
    const activity = await draft();
    await act(staff, 'submitActivity', { activity });
    expect(await act(administrator, 'decideActivity', { activity, publish: false })).toMatchObject({
      errors: [{ code: 'BAD_USER_INPUT', path: ['reason'] }],
    });
    await act(administrator, 'decideActivity', { activity, publish: false, reason: '安全预案不全' });
    expect(await act(staff, 'submitActivity', { activity })).toMatchObject({ activity: { status: 'SUBMITTED' } });
  });

  it('copies everything but its history', async () => {
    const copy = await act(
      staff,
      'copyActivity',
      { activity: await publish(), title: '寒假陪伴' },
      'activity { title status theme partners { kind name } }',
    );
    expect(copy.activity).toEqual({
      title: '寒假陪伴',
      status: 'DRAFT',
      theme: 'WARMTH',
      partners: [
        { kind: 'PARTY_COMMITTEE', name: '大龙镇党委' },
        { kind: 'VILLAGE_COMMITTEE', name: '茅坪村委会' },
      ],
    });
  });

  it.each([
    ['a theme that the model has not', { theme: 'SPACE_TRAVEL' }, 'THEME_UNKNOWN', ['theme']],
    ['a campaign that the model has not', { campaign: 'NONE' }, 'CAMPAIGN_UNKNOWN', ['campaign']],
    [
      'a kind of partner that the model has not',
      { partners: [{ kind: 'X', name: 'x' }] },
      'PARTNER_KIND_UNKNOWN',
      ['partners', '0', 'kind'],
    ],
    ['a town as its place', { division: '520622100000' }, 'DIVISION_NOT_A_VILLAGE', ['division']],
    ['ages that cross', { minAge: 30, maxAge: 20 }, 'AGES_CROSSED', ['minAge']],
    ['a project that is none', { project: '520622-none' }, 'PROJECT_UNKNOWN', ['project']],
  ])('refuses %s', async (_what, changes, code, path) => {
    expect(await act(staff, 'draftActivity', { ...DRAFT, ...changes })).toMatchObject({ errors: [{ code, path }] });
  });

  it('another county and a role without permission change nothing', async () => {
    const activity = await publish();
    expect(await act(otherCounty, 'draftActivity', DRAFT)).toEqual(['OUT_OF_SCOPE']);
    expect(await act(otherCounty, 'withdrawActivity', { activity, reason: 'x' })).toMatchObject({
      errors: [{ code: 'ACTIVITY_UNKNOWN' }],
    });
    expect(await act(viewer, 'draftActivity', DRAFT)).toEqual(['FORBIDDEN']);
    expect(await act(staff, 'draftActivity', { ...DRAFT, idempotencyKey: 'draft-once' })).toEqual(
      await act(staff, 'draftActivity', { ...DRAFT, idempotencyKey: 'draft-once' }),
    );
  });

  it('lists by status', async () => {
    const list = `{ activities(division: "520622", status: RETURNED) { totalCount } all: activities(division: "520622") { nodes { project { id } organizer { __typename } division { code } } } }`;
    const { data, errors } = await ask(under.subgraph, viewer, list);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ activities: { totalCount: 0 } });
    expect((await ask(under.subgraph, otherCounty, list)).data?.activities).toBeNull();
  });
});

describe('sessions of an activity', () => {
  const schedule = (activity: string, changes: object = {}) =>
    act(
      staff,
      'scheduleSessions',
      { activity, startsAt: inDays(3), endsAt: inDays(3, 3), ...changes },
      'sessions { id heldOn status }',
    );

  it('are planned again and again', async () => {
    const answer = await schedule(await publish(), { recurrence: { frequency: 'WEEKLY', interval: 2, count: 3 } });
    expect(answer.sessions.map(({ heldOn }: { heldOn: string }) => heldOn)).toEqual(
      [3, 17, 31].map((days) => inDays(days).slice(0, 10)),
    );
  });

  it('are refused before publication, in the past, and the wrong way round', async () => {
    expect(await schedule(await draft())).toMatchObject({ errors: [{ code: 'ACTIVITY_NOT_PUBLISHED' }] });
    const activity = await publish();
    expect(await schedule(activity, { startsAt: inDays(-3), endsAt: inDays(-3, 3) })).toMatchObject({
      errors: [{ code: 'SESSION_IN_THE_PAST' }],
    });
    expect(await schedule(activity, { endsAt: inDays(2) })).toMatchObject({
      errors: [{ code: 'SESSION_ENDS_BEFORE_START' }],
    });
  });

  it('stay when they have begun or somebody is there: what took place is concluded, not called off', async () => {
    const activity = await publish();
    const { sessions } = await schedule(activity, { recurrence: { frequency: 'WEEKLY', interval: 1, count: 3 } });
    const [begun, attended, ahead] = sessions.map(({ id }: { id: string }) => id);
    const hours = `update activities.activity_sessions set starts_at = now() + $2, ends_at = now() + interval '3 hours' where id = $1`;
    await under.test.sql(hours, [begun, '-1 hour']);
    await under.test.sql(hours, [attended, '1 hour']);
    await under.test.sql(
      `insert into activities.attendances values ('520622', '520622-early', $2, $1, '520622-ann', now(), null, 'CLOCKED', 'CODE', false, false, null)`,
      [attended, VILLAGE],
    );
    expect(await act(staff, 'cancelSession', { session: attended, reason: '暴雨' }, 'session { id }')).toMatchObject({
      errors: [{ code: 'SESSION_ATTENDED' }],
    });
    expect(await act(staff, 'withdrawActivity', { activity, reason: '自行撤回' })).toMatchObject({
      errors: [{ code: 'ACTIVITY_OWN' }],
    });
    await act(administrator, 'withdrawActivity', { activity, reason: '不合要求' });
    const rows = await under.test.sql<{ id: string; status: string }>(
      'select id, status from activities.activity_sessions where activity_id = $1',
      [activity],
    );
    expect(Object.fromEntries(rows.map(({ id, status }) => [id, status]))).toEqual({
      [begun]: 'PLANNED',
      [attended]: 'PLANNED',
      [ahead]: 'CANCELLED',
    });
    expect(
      await act(staff, 'concludeSession', { session: begun, personTimesHelped: 3 }, 'session { status }'),
    ).toMatchObject({ session: { status: 'HELD' } });
    await under.test.sql(`delete from activities.attendances where id = '520622-early'`);
  });

  it('are called off with their activity or alone, and everyone enrolled sees it', async () => {
    for (const field of ['cancelActivity', 'withdrawActivity', 'cancelSession'] as const) {
      const activity = await publish();
      const { sessions } = await schedule(activity);
      const session = sessions[0].id;
      await act(volunteer, 'enrol', { session }, 'enrolment { status }');
      const target = field === 'cancelSession' ? { session } : { activity };
      const by = field === 'withdrawActivity' ? administrator : staff;
      const answer = await act(
        by,
        field,
        { ...target, reason: '暴雨' },
        field === 'cancelSession' ? 'session { status }' : 'activity { status }',
      );
      expect(answer.errors).toEqual([]);
      const mine = '{ myEnrolments(first: 100) { nodes { status reason session { id status } } } myCalendar }';
      const { data } = await ask(under.subgraph, volunteer, mine);
      expect((data as { myEnrolments: { nodes: object[] } }).myEnrolments.nodes).toContainEqual({
        status: 'CALLED_OFF',
        reason: '暴雨',
        session: { id: session, status: 'CANCELLED' },
      });
      expect(data?.myCalendar).toContain(`UID:${session}`);
      expect(data?.myCalendar).toContain('STATUS:CANCELLED');
    }
  });

  it('are found by day, by place and by whether they are open', async () => {
    const activity = await publish({ title: '可报名' });
    const place = { latitude: 27.2378, longitude: 108.9117 };
    await schedule(activity, { startsAt: inDays(60), endsAt: inDays(60, 3), place });
    const find = async (condition: string) => {
      const { data, errors } = await ask(
        under.subgraph,
        viewer,
        `{ sessions(division: "520622", ${condition}) { totalCount } }`,
      );
      expect(errors).toBeUndefined();
      return (data as { sessions: { totalCount: number } }).sessions.totalCount;
    };
    const day = inDays(60).slice(0, 10);
    expect(await find(`from: "${day}", to: "${day}"`)).toBe(1);
    expect(await find('near: { latitude: 27.2378, longitude: 108.92, withinMetres: 1000 }, open: true')).toBe(1);
    expect(await find('near: { latitude: 27.2378, longitude: 108.92, withinMetres: 500 }')).toBe(0);
    expect(await find(`from: "${day}", to: "${day}", open: false`)).toBe(0);
  });
});
