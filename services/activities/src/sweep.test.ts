// The sweep of a county: it settles what time has overtaken in everything at once, again it changes nothing, and in no other county.
import { createLog } from '@chunhui/runtime';
import { inCounty, rollOut, testVault, useSubgraph } from '@chunhui/testing';
import { beforeAll, expect, it } from 'vitest';
import { connectActivities, createActivities, schema, sweep, sweepEverywhere } from './index.ts';
import { publishVolunteer, standInForVolunteers } from './volunteer/published-volunteers.fixture.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });

/** Rows of a county that time has overtaken, put there as the services would have. */
async function overtaken(county: string): Promise<void> {
  const village = `${county}100201`;
  const { sql } = under.test;
  await sql(
    `insert into activities.activity_sessions (county_code, id, division_code, title, theme, organizer_kind, organizer_id, held_on, status,
       person_times_helped, starts_at, ends_at)
     values ($1, $1 || '-s', $2, '活动', 'WARMTH', 'VOLUNTEER_TEAM', $1 || '-t', '2022-03-05', 'PLANNED', 0, '2022-03-05T01:00Z', '2022-03-05T03:00Z')`,
    [county, village],
  );
  await sql(
    `insert into activities.attendances values ($1, $1 || '-a', $2, $1 || '-s', $1 || '-v', '2022-03-05T01:00Z', null, 'CLOCKED', 'CODE', false, false, null)`,
    [county, village],
  );
  await sql(
    `insert into activities.safeguarding_reports (county_code, id, division_code, account, reported_by, reported_at, escalates_at, status)
     values ($1, $1 || '-r', $2, $3, 'x', '2022-03-05T01:00Z', '2022-03-06T01:00Z', 'OPEN')`,
    [county, village, testVault.seal('x', ['activities.safeguarding_reports.account', `${county}-r`])],
  );
  await sql(
    `insert into activities.wishes (county_code, id, division_code, title, description, alias, slots, recipient, status, collected_by, verified_by, expires_on)
     values ($1, $1 || '-w', $2, '书包', '书包', '小溪', 1, 'x', 'CLAIMED', 'x', 'y', '2199-01-01')`,
    [county, village],
  );
  await sql(
    `insert into activities.wish_claims (county_code, id, division_code, wish_id, slot, claimant_kind, claimant_id, claimed_by, held_until, status)
     values ($1, $1 || '-c', $2, $1 || '-w', 1, 'VOLUNTEER', $1 || '-v', 'x', '2022-03-05T01:00Z', 'HELD')`,
    [county, village],
  );
  await sql(
    `with consent as (insert into activities.guardian_consents (county_code, id, division_code, child_id, version, purposes, relation, method, guardian, given_on, in_force, recorded_by)
       values ($1, $1 || '-g', $2, $1 || '-k', 1, '{CARE,PAIRING}', '祖父', '书面', 'x', '2022-01-01', true, 'x'))
     insert into activities.children (county_code, id, division_code, alias, category, birth_month, name, consent_id, consent_in_force, status, opened_on)
     values ($1, $1 || '-k', $2, '小石', 'LEFT_BEHIND', '2018-06', 'x', $1 || '-g', true, 'OPEN', '2022-01-01')`,
    [county, village],
  );
  await sql(
    `insert into activities.care_pairings (county_code, id, division_code, child_id, volunteer_id, status, vetted_until, every_days, started_on, next_contact_due)
     values ($1, $1 || '-p', $2, $1 || '-k', $1 || '-v', 'ACTIVE', '2022-12-31', 30, '2022-01-01', '2022-02-01')`,
    [county, village],
  );
}

const stateOf = (county: string) =>
  under.test.sql(
    `select (select ended_at is not null and flagged from activities.attendances where county_code = $1) as closed,
       (select escalated_at is not null from activities.safeguarding_reports where county_code = $1) as escalated,
       (select status from activities.wishes where county_code = $1) as wish,
       (select status from activities.care_pairings where county_code = $1) as pairing,
       (select count(*)::int from activities.care_notices where county_code = $1) as notices`,
    [county],
  );

beforeAll(async () => {
  await standInForVolunteers(under.test);
  for (const county of ['520622', '520628']) {
    await rollOut(under.test, county);
    await publishVolunteer(under.test, 'v', { divisionCode: `${county}100201`, vettedUntil: '2022-12-31' });
    await overtaken(county);
  }
});

it('settles everything once, and leaves a trace of each', async () => {
  const before = await stateOf('520628');
  const work = () => under.database.write(inCounty('520622'), (session) => sweep(session));
  expect(await work()).toMatchObject({
    reportsEscalated: 1,
    pairingsReviewed: 1,
    forgottenAttendancesClosed: 1,
    wishesSettled: 1,
  });
  const after = await stateOf('520622');
  expect(after).toEqual([{ closed: true, escalated: true, wish: 'OPEN', pairing: 'SUSPENDED', notices: 1 }]);
  expect(await work()).toEqual({
    reportsEscalated: 0,
    pairingsReviewed: 0,
    forgottenAttendancesClosed: 0,
    wishesSettled: 0,
    releases: 0,
  });
  expect(await stateOf('520622')).toEqual(after);
  expect(await stateOf('520628')).toEqual(before);
  expect(
    await under.test.sql(
      `select action from activities.audit_log where chain = $1 and action not like 'care-figure.%' order by action`,
      ['520622'],
    ),
  ).toEqual(
    ['attendance.close-forgotten', 'pairing.review', 'report.escalate', 'wish.lapse'].map((action) => ({ action })),
  );
});

it('happens by itself for every county, once when two processes do it at once', async () => {
  const log = createLog('test', 'silent');
  await Promise.all([sweepEverywhere(under.database, log), sweepEverywhere(under.database, log)]);
  expect(await stateOf('520628')).toEqual([
    { closed: true, escalated: true, wish: 'OPEN', pairing: 'SUSPENDED', notices: 1 },
  ]);
  const escalations = await under.test.sql(
    `select subject from activities.audit_log where chain = '520628' and action = 'report.escalate'`,
  );
  expect(escalations).toEqual([{ subject: 'clock' }]);
});
