// Past sessions through the schema: entered after the fact, counted once a second person confirms them.
import type { Identity } from '@chunhui/runtime';
import { inCounty, putThing, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, figures, schema } from '../index.ts';
import { publishVolunteer, standInForVolunteers } from '../volunteer/published-volunteers.fixture.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
const VILLAGE = '520622100201';
let staff: Identity;
let administrator: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await standInForVolunteers(under.test);
  await putThing(under.test, 'CHUNHUI_SOCIETY', '520622-society');
  await publishVolunteer(under.test, 'ann');
  staff = await under.test.caller('COUNTY_STAFF', '520622');
  administrator = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
});

const act = (identity: Identity, field: string, input: object, selection: string) =>
  acting(under)(identity, field, input, selection);

const inDays = (days: number, hour = 1) =>
  new Date(Math.floor(Date.now() / 86_400_000 + days) * 86_400_000 + hour * 3_600_000).toISOString();

describe('past sessions', () => {
  const past = (changes: object = {}) => ({
    division: VILLAGE,
    title: '暑期陪伴',
    theme: 'WARMTH',
    campaign: 'BIG_HAND_SMALL_HAND',
    organizerKind: 'CHUNHUI_SOCIETY',
    organizer: '520622-society',
    partners: [
      { kind: 'VILLAGE_COMMITTEE', name: '茅坪村委会' },
      { kind: 'PARTY_COMMITTEE', name: '大龙镇党委' },
    ],
    startsAt: inDays(-5),
    endsAt: inDays(-5, 3),
    volunteers: ['520622-ann'],
    personTimesHelped: 12,
    personsHelped: 10,
    reason: '山区无网络',
    ...changes,
  });

  it('count once a second person confirms them, as back-filled time', async () => {
    const counted = async () =>
      (await under.database.read(inCounty('520622'), (session) => figures.byDivision(session, [VILLAGE])))[0]?.values;
    const { session } = await act(staff, 'recordPastSession', past(), 'session { id status }');
    expect(session.status).toBe('PENDING');
    const before = (await counted())?.get('personTimesHelped')?.get('') ?? 0;
    const answer = await act(
      administrator,
      'confirmPastSession',
      { session: session.id, confirm: true },
      'session { status serviceMinutes }',
    );
    expect(answer).toMatchObject({ session: { status: 'HELD', serviceMinutes: 120 }, errors: [] });
    const after = await counted();
    expect(after?.get('personTimesHelped')?.get('')).toBe(before + 12);
    expect(after?.get('volunteerPersons')?.get('')).toBe(1);
    expect(after?.get('sessionsByPartners')?.get('PARTY_COMMITTEE+VILLAGE_COMMITTEE')).toBe(1);
    expect(await under.database.read(inCounty('520622'), (one) => figures.differences(one))).toEqual([]);
    const published = await under.database.read(inCounty('520622'), (one) =>
      one.query('select source, minutes, flagged from activities_published.attendances where session_id = $1', [
        session.id,
      ]),
    );
    expect(published).toEqual([{ source: 'BACKFILLED', minutes: 120, flagged: false }]);
  });

  it.each([
    ['the future', { startsAt: inDays(5), endsAt: inDays(5, 3) }, 'SESSION_IN_THE_FUTURE'],
    ['too long ago', { startsAt: inDays(-50), endsAt: inDays(-50, 3) }, 'SESSION_TOO_LONG_AGO'],
    ['somebody who is no volunteer', { volunteers: ['520622-nobody'] }, 'VOLUNTEER_UNKNOWN'],
    ['more persons than person-times', { personsHelped: 13 }, 'PERSONS_ABOVE_PERSON_TIMES'],
  ])('refuse %s', async (_what, changes, code) => {
    expect(await act(staff, 'recordPastSession', past(changes), 'session { id }')).toMatchObject({
      errors: [{ code }],
    });
  });

  it('refuse to be confirmed by who entered them', async () => {
    const { session } = await act(administrator, 'recordPastSession', past(), 'session { id }');
    expect(
      await act(administrator, 'confirmPastSession', { session: session.id, confirm: true }, 'session { id }'),
    ).toMatchObject({
      errors: [{ code: 'SESSION_OWN' }],
    });
  });
});
