// Stars through the schema: proposed by hours, under public notice, objected to, granted, and revoked after a correction.
import { addWorkingDays } from '@chunhui/model';
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { daysAgo, registration, setParameter } from '../examples.fixture.ts';
import { addHourEntries } from '../hours/hour-entry.store.ts';
import { blankEntry } from '../hours/ledger.ts';
import { addVolunteers, connectVolunteers, createVolunteers, figures, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectVolunteers, create: createVolunteers });
const COUNTY = '520622';
const VILLAGE = '520622100201';
let county: Identity;
let staff: Identity;
let otherCounty: Identity;

beforeAll(async () => {
  await rollOut(under.test, COUNTY);
  county = await under.test.caller('COUNTY_ADMINISTRATOR', COUNTY);
  staff = await under.test.caller('COUNTY_STAFF', COUNTY);
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
});

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function send(identity: Identity, field: string, answer: string, input: object): Promise<any> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${answer} errors { code } } }`;
  const { data, errors } = await ask(under.subgraph, identity, document, { input });
  return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
}

let sequence = 0;

/** A volunteer with so many approved minutes in one entry; returns both ids. */
async function served(minutes: number, of = COUNTY): Promise<{ id: string; entry: string }> {
  sequence += 1;
  const id = `${of}-star-${sequence}`;
  const { name } = registration(VILLAGE);
  return under.database.write(inCounty(of), async (session) => {
    const [volunteer] = await addVolunteers(session, [
      {
        countyCode: of,
        id,
        divisionCode: of === COUNTY ? VILLAGE : `${of}001001`,
        personId: `p-${sequence}`,
        number: `S${sequence}`,
        name,
        birthDate: '1999-05-04',
        leagueMember: true,
        registeredOn: daysAgo(400),
        status: 'ACTIVE',
        leftOn: null,
        approvedMinutes: minutes,
      },
    ]);
    const blank = blankEntry(session, volunteer!);
    const decided = { minutes, status: 'APPROVED', decidedBy: 'test', decidedAt: new Date() } as const;
    await addHourEntries(session, [{ ...blank, ...decided }]);
    return { id, entry: blank.id };
  });
}

const propose = () =>
  send(county, 'proposeStars', 'ratings { id level issuer noticeUntil volunteer { id } }', { division: COUNTY });
const proposedFor = async (id: string) =>
  (await propose()).ratings.find(({ volunteer }: { volunteer: { id: string } }) => volunteer.id === id);
const grant = (ratings: string[], reference?: string) =>
  send(county, 'grantStars', 'ratings { status grantedOn }', { ratings, reference });
const noticeOver = (rating: string) =>
  under.test.sql(
    `update volunteers.star_ratings set notice_from = notice_from - 30, notice_until = notice_until - 30 where id = $1`,
    [rating],
  );
const starOf = async (id: string) =>
  (await under.test.sql<{ star: number }>('select star from volunteers.volunteers where id = $1', [id]))[0]?.star;

describe('stars', () => {
  it('are proposed once, at the threshold and not a minute before, with notice and issuer', async () => {
    const below = await served(5999);
    const at = await served(6000);
    const third = await served(36_000);
    const { ratings } = await propose();
    const until = addWorkingDays(daysAgo(0), 5);
    // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
    const of = (id: string) => ratings.find((rating: any) => rating.volunteer.id === id);
    expect(of(below.id)).toBeUndefined();
    expect(of(at.id)).toMatchObject({ level: 1, issuer: 'COUNTY', noticeUntil: until });
    expect(of(third.id)).toMatchObject({ level: 3, issuer: 'PREFECTURE' });
    expect((await propose()).ratings).toEqual([]);
    const list = `query { starRatings(division: "520622", status: NOTICE) { totalCount } }`;
    expect((await ask(under.subgraph, staff, list)).data).toEqual({ starRatings: { totalCount: 2 } });
  });

  it('count the sources of the county’s model alone, in certificates too', async () => {
    const other = '520627';
    await rollOut(under.test, other);
    await setParameter(under.test, other, 'serviceSourcesCounted', ['CLOCKED']);
    const administrator = await under.test.caller('COUNTY_ADMINISTRATOR', other);
    const { id } = await served(6000, other);
    const proposing = { division: other };
    expect(await send(administrator, 'proposeStars', 'ratings { level }', proposing)).toMatchObject({ ratings: [] });
    const issuing = { volunteer: id, issuer: '团县委' };
    expect(await send(administrator, 'issueCertificate', 'certificate { id }', issuing)).toMatchObject({
      errors: [{ code: 'CERTIFICATE_NO_HOURS' }],
    });
    await under.test.sql(`update volunteers.hour_entries set source = 'CLOCKED' where volunteer_id = $1`, [id]);
    expect(await send(administrator, 'proposeStars', 'ratings { level minutes }', proposing)).toMatchObject({
      ratings: [{ level: 1, minutes: 6000 }],
    });
    expect(await send(administrator, 'issueCertificate', 'certificate { minutes }', issuing)).toMatchObject({
      certificate: { minutes: 6000 },
    });
  });

  it('end with the registration while they are not granted', async () => {
    const { id } = await served(6000);
    const rating = await proposedFor(id);
    await noticeOver(rating.id);
    await send(county, 'recordVolunteerLeaving', 'volunteer { id }', { volunteer: id, leftOn: daysAgo(0) });
    expect(await grant([rating.id])).toMatchObject({
      errors: [{ code: 'STAR_NOT_UNDER_NOTICE' }, { code: 'VOLUNTEER_NOT_ACTIVE' }],
    });
  });

  it('are granted after the notice, and count in the figures', async () => {
    const { id } = await served(6000);
    const rating = await proposedFor(id);
    expect(await grant([rating.id])).toMatchObject({ errors: [{ code: 'STAR_NOTICE_RUNNING' }] });
    await noticeOver(rating.id);
    expect(await grant([rating.id])).toMatchObject({ ratings: [{ status: 'GRANTED' }], errors: [] });
    expect(await starOf(id)).toBe(1);
    expect(await grant([rating.id])).toMatchObject({ errors: [{ code: 'STAR_NOT_UNDER_NOTICE' }] });
    const differences = await under.database.read(inCounty(COUNTY), (session) => figures.differences(session));
    expect(differences).toEqual([]);
  });

  it('of a higher level need its document', async () => {
    const rating = await proposedFor((await served(60_000)).id);
    await noticeOver(rating.id);
    expect(await grant([rating.id])).toMatchObject({ errors: [{ code: 'STAR_NEEDS_REFERENCE' }] });
    expect(await grant([rating.id], '铜团字〔2026〕8号')).toMatchObject({ errors: [] });
  });

  it('wait for an objection, which another person settles', async () => {
    const { id } = await served(6000);
    const rating = await proposedFor(id);
    const about = { rating: rating.id };
    expect(await send(staff, 'objectToStar', 'rating { status }', { ...about, reason: '时长有误' })).toMatchObject({
      rating: { status: 'OBJECTED' },
    });
    await noticeOver(rating.id);
    expect(await grant([rating.id])).toMatchObject({ errors: [{ code: 'STAR_OBJECTED' }] });
    const settle = (by: Identity, upheld: boolean) =>
      send(by, 'settleStarObjection', 'rating { status appealUntil }', { ...about, upheld, settlement: '已核实' });
    expect(await settle(staff, false)).toMatchObject({ errors: [{ code: 'STAR_OWN_OBJECTION' }] });
    expect(await settle(county, false)).toMatchObject({ rating: { status: 'NOTICE', appealUntil: null } });
    expect(await grant([rating.id])).toMatchObject({ errors: [] });
    const other = await proposedFor((await served(6000)).id);
    await send(staff, 'objectToStar', 'rating { id }', { rating: other.id, reason: '时长有误' });
    const upheld = { rating: other.id, upheld: true, settlement: '时长不实' };
    expect(await send(county, 'settleStarObjection', 'rating { status appealUntil }', upheld)).toMatchObject({
      rating: { status: 'REJECTED', appealUntil: daysAgo(-7) },
    });
  });

  it('are revoked when a correction lowers the hours below the threshold', async () => {
    const { id, entry } = await served(6000);
    const rating = await proposedFor(id);
    await noticeOver(rating.id);
    await grant([rating.id]);
    const correction = { entry, reason: '重复登记' };
    expect(await send(county, 'correctHours', 'entries { minutes }', correction)).toMatchObject({ errors: [] });
    expect(await starOf(id)).toBe(0);
    const stars = `query { volunteer(id: "${id}") { stars { status endedReason appealUntil } } }`;
    expect((await ask(under.subgraph, county, stars)).data).toMatchObject({
      volunteer: { stars: [{ status: 'REVOKED', appealUntil: daysAgo(-7) }] },
    });
  });

  it('are not another county’s, nor for a role without permission', async () => {
    const rating = await proposedFor((await served(6000)).id);
    const input = { ratings: [rating.id] };
    expect(await send(otherCounty, 'grantStars', 'ratings { id }', input)).toMatchObject({
      errors: [{ code: 'STAR_UNKNOWN' }],
    });
    const reviewer = await under.test.caller('HOURS_REVIEWER', COUNTY);
    expect(await send(reviewer, 'grantStars', 'ratings { id }', input)).toEqual(['FORBIDDEN']);
    expect(await send(otherCounty, 'proposeStars', 'ratings { id }', { division: COUNTY })).toEqual(['OUT_OF_SCOPE']);
  });
});
