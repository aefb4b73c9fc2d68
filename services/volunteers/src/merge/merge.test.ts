// Merging two registrations of one person, undoing it, and transfers between counties.
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { daysAgo, registration } from '../examples.fixture.ts';
import { addVolunteerTeams, connectVolunteers, createVolunteers, figures, schema } from '../index.ts';
import { addMemberships } from '../volunteer-team/membership.store.ts';
import { columnsThatHoldVolunteers, enrol, fillActivities, rowsThatPointTo } from './merge.fixture.ts';
import { FOLLOWED_BY_ACTIVITIES, FOLLOWED_OTHERWISE, FOLLOWERS } from './moved-rows.ts';

const under = useSubgraph({ schema, connect: connectVolunteers, create: createVolunteers });
const COUNTY = '520622';
const VILLAGE = '520622100201';
let county: Identity;
let reviewer: Identity;
let otherCounty: Identity;

beforeAll(async () => {
  await rollOut(under.test, COUNTY);
  await rollOut(under.test, '520628');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', COUNTY);
  reviewer = await under.test.caller('HOURS_REVIEWER', COUNTY);
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
});

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function send(identity: Identity, field: string, answer: string, input: object): Promise<any> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${answer} errors { code } } }`;
  const { data, errors } = await ask(under.subgraph, identity, document, { input });
  return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
}

async function registered(identity = county, division = VILLAGE): Promise<{ id: string; input: object }> {
  const input = registration(division);
  return { id: (await send(identity, 'registerVolunteer', 'volunteer { id }', input)).volunteer.id, input };
}

/** Enters an hour of the day of registration, and approves it. */
async function serve(volunteer: string): Promise<void> {
  await under.test.sql(`update volunteers.volunteers set registered_on = registered_on - 20 where id = $1`, [
    volunteer,
  ]);
  const entries = [{ volunteer, servedOn: daysAgo(1), minutes: 60 }];
  const recorded = await send(county, 'recordHours', 'entries { id }', { entries });
  await send(reviewer, 'approveHours', 'entries { id }', { entries: [recorded.entries[0].id] });
}

const stateOf = (id: string) =>
  under.test
    .sql<{ status: string; minutes: number; sum: number; teams: string[] | null; merged: boolean }>(
      `select status, approved_minutes::int as minutes, merged_into is not null as merged,
         (select coalesce(sum(minutes), 0)::int from volunteers.hour_entries h where h.volunteer_id = v.id and h.status = 'APPROVED') as sum,
         (select array_agg(team_id order by team_id) from volunteers.volunteer_team_memberships m where m.volunteer_id = v.id and left_on is null) as teams
       from volunteers.volunteers v where id = $1`,
      [id],
    )
    .then(([row]) => row);

const wrongNumber = { residentIdIsWrong: true, reason: '同一人，号码录错' };

describe('mergeVolunteers', () => {
  it('is previewed, done and undone: hours, teams and figures as they were', async () => {
    const keep = await registered();
    const other = await registered();
    await serve(keep.id);
    await serve(other.id);
    await under.database.write(inCounty(COUNTY), async (session) => {
      const team = (name: string) => ({
        countyCode: COUNTY,
        id: `${COUNTY}-${name}`,
        divisionCode: VILLAGE,
        name,
        parentId: null,
        foundedOn: '2020-03-05',
        dissolvedOn: null,
      });
      await addVolunteerTeams(session, [team('甲'), team('乙')], []);
      const member = (volunteerId: string, name: string) => ({
        countyCode: COUNTY,
        id: `${COUNTY}-${volunteerId}-${name}`,
        teamId: `${COUNTY}-${name}`,
        volunteerId,
        joinedOn: daysAgo(5),
        leftOn: null,
      });
      await addMemberships(session, [member(keep.id, '甲'), member(other.id, '甲'), member(other.id, '乙')]);
    });
    const before = [await stateOf(keep.id), await stateOf(other.id)];
    const preview = `query { volunteerMergePreview(keep: "${keep.id}", merge: "${other.id}") { minutes teams errors { code } } }`;
    expect((await ask(under.subgraph, county, preview)).data).toEqual({
      volunteerMergePreview: { minutes: 60, teams: 1, errors: [{ code: 'MERGE_DIFFERENT_PEOPLE' }] },
    });
    expect([await stateOf(keep.id), await stateOf(other.id)]).toEqual(before);

    const input = { keep: keep.id, merge: other.id, ...wrongNumber };
    const { merge } = await send(county, 'mergeVolunteers', 'merge { id minutes merged { status } }', input);
    expect(merge).toMatchObject({ minutes: 60, merged: { status: 'LEFT' } });
    expect(await stateOf(keep.id)).toMatchObject({ minutes: 120, sum: 120, teams: ['520622-乙', '520622-甲'].sort() });
    expect(await stateOf(other.id)).toMatchObject({ minutes: 0, sum: 0, teams: null, merged: true });
    const count = (
      await under.database.read(inCounty(COUNTY), (session) => figures.byDivision(session, ['520622000000']))
    )[0];
    expect(count?.values.get('registeredCumulative')?.get('')).toBe(1);
    expect(await send(county, 'mergeVolunteers', 'merge { id }', input)).toMatchObject({
      errors: [{ code: 'VOLUNTEER_MERGED' }],
    });

    const undoing = { merge: merge.id };
    expect(await send(county, 'undoVolunteerMerge', 'merge { undoneAt }', undoing)).toMatchObject({ errors: [] });
    expect([await stateOf(keep.id), await stateOf(other.id)]).toEqual(before);
    expect(await send(county, 'undoVolunteerMerge', 'merge { id }', undoing)).toMatchObject({
      errors: [{ code: 'MERGE_UNKNOWN' }],
    });
    const differences = await under.database.read(inCounty(COUNTY), (session) => figures.differences(session));
    expect(differences).toEqual([]);
  });

  it('refuses two different valid ID numbers, unless a recorded correction says that one is wrong', async () => {
    const keep = await registered();
    const other = await registered();
    const input = { keep: keep.id, merge: other.id, reason: '同一人' };
    expect(await send(county, 'mergeVolunteers', 'merge { id }', input)).toMatchObject({
      errors: [{ code: 'MERGE_DIFFERENT_PEOPLE' }],
    });
    const staff = await under.test.caller('COUNTY_STAFF', COUNTY);
    const correcting = { ...input, residentIdIsWrong: true };
    expect(await send(staff, 'mergeVolunteers', 'merge { id }', correcting)).toEqual(['FORBIDDEN']);
    const { merge } = await send(county, 'mergeVolunteers', 'merge { id }', correcting);
    const [entry] = await under.test.sql<{ action: string }>(
      `select action from volunteers.audit_log where noun_id = $1 order by number desc limit 1`,
      [keep.id],
    );
    expect(entry?.action).toBe('volunteer.merge-wrong-number');
    // The holder of the number that was recorded wrongly can register; then the merge cannot be undone.
    const holder = { ...other.input, name: '真正的持有人', phone: '13600000001' };
    const registeredHolder = await send(county, 'registerVolunteer', 'volunteer { id }', holder);
    expect(registeredHolder.errors).toEqual([]);
    expect(await send(county, 'undoVolunteerMerge', 'merge { id }', { merge: merge.id })).toMatchObject({
      errors: [{ code: 'VOLUNTEER_ALREADY_REGISTERED' }],
    });
  });

  it('moves every row that refers to the volunteer, and undoing moves it back with the values before', async () => {
    const keep = await registered();
    const other = await registered();
    await serve(other.id);
    await send(county, 'suspendVolunteer', 'volunteer { id }', { volunteer: other.id, reason: '核实中' });
    const about = { volunteer: other.id };
    await send(county, 'recordVetting', 'volunteer { id }', { ...about, vettedOn: daysAgo(3) });
    await send(county, 'linkVolunteerAccount', 'volunteer { id }', { ...about, subject: 'second-account' });
    const training = { ...about, kind: 'TRAINING', title: '急救', issuer: '红十字会', issuedOn: daysAgo(9) };
    await send(county, 'recordVolunteerRecord', 'record { id }', training);
    await send(county, 'issueCertificate', 'certificate { id }', { ...about, issuer: '团县委' });
    await fillActivities(under.test, other.id);
    const before = await rowsThatPointTo(under.test, other.id);
    expect(Object.keys(before).length).toBeGreaterThanOrEqual(10);
    const vettingOf = (id: string) =>
      under.test.sql(
        'select vetted_on, vetted_until, status, status_reason, star from volunteers.volunteers where id = $1',
        [id],
      );
    const values = [await vettingOf(keep.id), await vettingOf(other.id)];

    const input = { keep: keep.id, merge: other.id, ...wrongNumber };
    const { merge, errors } = await send(county, 'mergeVolunteers', 'merge { id }', input);
    expect(errors).toEqual([]);
    const ledger = ['volunteers.hour_entries.volunteer_id', 'volunteers.volunteer_merges.merged_id'];
    expect(Object.keys(await rowsThatPointTo(under.test, other.id)).sort()).toEqual(ledger);
    const [kept] = await vettingOf(keep.id);
    expect(kept).toMatchObject({ vetted_on: daysAgo(3) });

    expect(await send(county, 'undoVolunteerMerge', 'merge { id }', { merge: merge.id })).toMatchObject({ errors: [] });
    // The ledger is append-only: the entries of the merge and of its undoing stay.
    const { 'volunteers.hour_entries.volunteer_id': _entries, ...rows } = before;
    expect(await rowsThatPointTo(under.test, other.id)).toMatchObject(rows);
    expect([await vettingOf(keep.id), await vettingOf(other.id)]).toEqual(values);
  });

  it('is refused while both have a place in one session', async () => {
    const keep = await registered();
    const other = await registered();
    const session = await fillActivities(under.test, other.id);
    await enrol(under.test, keep.id, session);
    const input = { keep: keep.id, merge: other.id, ...wrongNumber };
    expect(await send(county, 'mergeVolunteers', 'merge { id }', input)).toMatchObject({
      errors: [{ code: 'MERGE_SAME_SESSION' }],
    });
  });

  it('knows every column of every service that holds a volunteer', async () => {
    const columns = await columnsThatHoldVolunteers(under.test);
    const known = [
      ...Object.entries(FOLLOWERS).map(([table, { column }]) => `volunteers.${table}.${column}`),
      ...Object.keys(FOLLOWED_OTHERWISE),
      ...FOLLOWED_BY_ACTIVITIES,
    ];
    expect(columns.filter((column) => !known.includes(column))).toEqual([]);
    expect(known.filter((column) => !columns.includes(column))).toEqual([]);
  });

  it('is refused while hours are pending, with itself, to a town and to another county', async () => {
    const keep = await registered();
    const other = await registered();
    const entries = [{ volunteer: other.id, servedOn: daysAgo(0), minutes: 1 }];
    await send(county, 'recordHours', 'entries { id }', { entries });
    const input = { keep: keep.id, merge: other.id, ...wrongNumber };
    expect(await send(county, 'mergeVolunteers', 'merge { id }', input)).toMatchObject({
      errors: [{ code: 'MERGE_PENDING_HOURS' }],
    });
    expect(await send(county, 'mergeVolunteers', 'merge { id }', { ...input, merge: keep.id })).toMatchObject({
      errors: [{ code: 'MERGE_SAME' }],
    });
    const town = await under.test.caller('TOWN_STAFF', '520622100');
    for (const caller of [town, otherCounty])
      expect(await send(caller, 'mergeVolunteers', 'merge { id }', input)).toEqual(['OUT_OF_SCOPE']);
  });
});

describe('a transfer', () => {
  const LIST = `query ($division: DivisionCode!) { volunteerTransfers(division: $division) { totalCount nodes { id status name } } }`;

  it('works with the consent of both counties, and brings the hours along', async () => {
    const { id, input } = await registered();
    await serve(id);
    const asking = { from: COUNTY, consentedOn: daysAgo(1), volunteer: { ...input, division: '520628101203' } };
    const { transfer } = await send(otherCounty, 'requestVolunteerTransfer', 'transfer { id status }', asking);
    expect(transfer.status).toBe('REQUESTED');
    const completing = { transfer: transfer.id };
    expect(await send(otherCounty, 'completeVolunteerTransfer', 'volunteer { id }', completing)).toMatchObject({
      errors: [{ code: 'TRANSFER_UNKNOWN' }],
    });
    expect((await ask(under.subgraph, county, LIST, { division: COUNTY })).data).toMatchObject({
      volunteerTransfers: { totalCount: 1, nodes: [{ status: 'REQUESTED' }] },
    });
    const answering = { transfer: transfer.id, agreed: true };
    expect(await send(otherCounty, 'answerVolunteerTransfer', 'transfer { id }', answering)).toMatchObject({
      errors: [{ code: 'TRANSFER_UNKNOWN' }],
    });
    expect(await send(county, 'answerVolunteerTransfer', 'transfer { status }', answering)).toMatchObject({
      transfer: { status: 'RELEASED' },
    });
    expect(await stateOf(id)).toMatchObject({ status: 'LEFT', minutes: 60 });
    const done = await send(
      otherCounty,
      'completeVolunteerTransfer',
      'transfer { status } volunteer { id number channel approvedMinutes }',
      completing,
    );
    expect(done).toMatchObject({
      transfer: { status: 'COMPLETED' },
      volunteer: { channel: 'TRANSFER', approvedMinutes: 60 },
    });
    expect(await stateOf(done.volunteer.id)).toMatchObject({ minutes: 60, sum: 60 });
    expect(await send(otherCounty, 'completeVolunteerTransfer', 'volunteer { id }', completing)).toMatchObject({
      errors: [{ code: 'TRANSFER_UNKNOWN' }],
    });
    expect(
      await send(county, 'reinstateVolunteer', 'volunteer { id }', { volunteer: id, reason: '误操作' }),
    ).toMatchObject({
      errors: [{ code: 'VOLUNTEER_REGISTERED_ELSEWHERE' }],
    });
  });

  it('is declined with a reason, and a third county sees nothing of it', async () => {
    const { input } = await registered();
    const asking = { from: COUNTY, consentedOn: daysAgo(1), volunteer: { ...input, division: '520628101203' } };
    const { transfer } = await send(otherCounty, 'requestVolunteerTransfer', 'transfer { id }', asking);
    const declining = { transfer: transfer.id, agreed: false };
    expect(await send(county, 'answerVolunteerTransfer', 'transfer { status }', declining)).toMatchObject({
      errors: [{ code: 'REASON_REQUIRED' }],
    });
    const third = await under.test.caller('COUNTY_ADMINISTRATOR', '520623');
    expect((await ask(under.subgraph, third, LIST, { division: '520623' })).data).toMatchObject({
      volunteerTransfers: { totalCount: 0 },
    });
    const declined = await send(county, 'answerVolunteerTransfer', 'transfer { status }', {
      ...declining,
      reason: '本人撤回',
    });
    expect(declined).toMatchObject({ transfer: { status: 'DECLINED' } });
  });
});
