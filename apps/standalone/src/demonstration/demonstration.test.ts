// The demonstration on a real database: Yuping's report to the digit, counters that add up, and the same rows every time.
import { createHash } from 'node:crypto';
import * as activities from '@chunhui/activities';
import { type DivisionFigures, total } from '@chunhui/county';
import * as organizations from '@chunhui/organizations';
import * as talentPool from '@chunhui/talent-pool';
import { createTestDatabase, inCounty, type TestDatabase, testVault } from '@chunhui/testing';
import * as volunteers from '@chunhui/volunteers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeAll, connectAll, type Databases } from '../database.ts';
import { AS_OF } from './days.ts';
import { generateRows } from './generate.ts';
import { DEMONSTRATION_CALLERS, loadDemonstration, readCounty } from './load.ts';
import { type CountyPlan, DEMONSTRATION_COUNTIES } from './sizes.ts';

const YUPING = '520622';
const PREFECTURE = '5206';
const COUNTIES = DEMONSTRATION_COUNTIES.map(({ code }) => code);
const [plan] = DEMONSTRATION_COUNTIES as [CountyPlan];
const SERVICES = { organizations, volunteers, talentPool, activities };
const services = Object.keys(SERVICES) as (keyof typeof SERVICES)[];

let test: TestDatabase;
let databases: Databases;
const lines: string[] = [];

beforeAll(async () => {
  test = await createTestDatabase();
  databases = await connectAll(
    {
      organizations: test.url('organizations'),
      volunteers: test.url('volunteers'),
      talent_pool: test.url('talent_pool'),
      activities: test.url('activities'),
    },
    { poolSize: 2, vault: testVault },
  );
  await loadDemonstration(databases, (line) => lines.push(line));
});

afterAll(async () => {
  if (databases) await closeAll(databases);
  await test?.drop();
});

describe("Yuping's report", () => {
  it.each([
    ['the county', YUPING],
    ['the municipal dashboard', PREFECTURE],
  ])('is answered by the figures, as %s sees them', async (_who, scope) => {
    const found = await reportOf(scope);
    expect(found).toMatchObject({
      firstSecretaries: 62,
      ineligible: 0,
      chunhuiSocieties: 65,
      chunhuiEnvoys: 423,
      talents: 1574,
      byGroup: [694, 500, 380],
    });
    // What the report rounds down (余): at least that, and just what the plan says.
    const { volunteers: registered, teams, projects, members, societySessions, personTimesHelped } = plan;
    expect(found).toMatchObject({
      registered,
      teams: teams.active,
      projects,
      chunhuiMembers: members.joined,
      societySessions: societySessions.held,
      helped: personTimesHelped,
    });
    expect(Math.min(found.chunhuiMembers, found.helped)).toBeGreaterThan(1000);
    expect(found.registered).toBeGreaterThan(24_000);
    expect(found.teams).toBeGreaterThan(200);
    expect(found.projects).toBeGreaterThan(1400);
    expect(found.societySessions).toBeGreaterThan(300);
    expect(found.active).toBeLessThan(found.registered);
    expect(found.leagueMembers / found.active).toBeGreaterThan(0.2);
    expect(found.leagueMembers / found.active).toBeLessThan(0.5);
  });

  it('has first secretaries from all four channels, in 62 village branches', async () => {
    const [county] = await figuresIn('organizations', YUPING, [YUPING]);
    const channels = [...(county?.values.get('firstSecretaries')?.values() ?? [])];
    expect(channels).toHaveLength(4);
    expect(channels.reduce((a, b) => a + b)).toBe(62);
    const rows = await test.sql(
      `select distinct branch_id from organizations.first_secretary_appointments where county_code = $1 and ended_on is null`,
      [YUPING],
    );
    expect(rows).toHaveLength(62);
  });

  it('has the members of the three social organizations', async () => {
    const [county] = await figuresIn('organizations', YUPING, [YUPING]);
    const [found] = await databases.organizations.read(inCounty(YUPING), (session) =>
      organizations.socialOrganizationsIn(session, [{ code: YUPING.padEnd(12, '0'), day: AS_OF }]),
    );
    const members = county?.values.get('socialOrganizationMembers');
    expect(Object.fromEntries((found ?? []).map(({ id, name, domain }) => [name, [domain, members?.get(id)]]))).toEqual(
      {
        玉屏青年志愿服务联合会: ['VOLUNTEERING', 367],
        玉屏农村青年致富带头人协会: ['ENTREPRENEURSHIP', 50],
        玉屏大学生春晖服务社: ['STUDENT_SERVICE', 46],
      },
    );
  });

  it('has society activities of all five themes', async () => {
    const [county] = await figuresIn('activities', YUPING, [YUPING]);
    const themes = [...(county?.values.get('sessions')?.keys() ?? [])].filter((category) =>
      category.startsWith('CHUNHUI_SOCIETY/'),
    );
    expect(themes.map((category) => category.split('/')[1]).sort()).toEqual([
      'EPIDEMIC_PUBLICITY',
      'PUBLICITY',
      'STUDENT_AID',
      'WARMTH',
      'WISH_FULFILMENT',
    ]);
  });

  it('has people who meet in several roles', async () => {
    const [found] = await test.sql<{ strangers: number } & Record<string, number>>(
      `select count(t.id)::int as talents, count(e.id)::int as envoys, count(m.id)::int as members, count(s.id)::int as secretaries,
         count(*) filter (where t.name <> v.name or e.name <> v.name or m.name <> v.name or s.name <> v.name
           or t.division_code <> v.division_code or e.division_code <> v.division_code or m.division_code <> v.division_code
           or s.birth_date <> v.birth_date)::int as strangers
       from volunteers.volunteers v
       left join talent_pool.talents t using (county_code, person_id)
       left join organizations.chunhui_envoys e using (county_code, person_id)
       left join organizations.chunhui_members m using (county_code, person_id)
       left join organizations.first_secretary_appointments s using (county_code, person_id)
       where county_code = $1`,
      [YUPING],
    );
    const { strangers, ...roles } = found ?? { strangers: -1 };
    expect(strangers).toBe(0);
    for (const count of Object.values(roles)) expect(count).toBeGreaterThan(20);
  });
});

describe('the demonstration', () => {
  it.each(COUNTIES)('keeps counters in %s that equal a plain count', async (county) => {
    for (const service of services) {
      expect(
        await databases[service].read(inCounty(county), (session) => SERVICES[service].figures.differences(session)),
      ).toEqual([]);
    }
  });

  it('adds up: every division is the sum of its children', async () => {
    const divisions = await test.sql<{ code: string; parent_code: string }>(
      `select code, parent_code from organizations.divisions where starts_with(code, $1)`,
      [PREFECTURE],
    );
    for (const service of services) {
      const figures = await figuresIn(
        service,
        PREFECTURE,
        divisions.map(({ code }) => code),
      );
      const own = new Map(figures.map((found) => [found?.code, flatten(found)]));
      const sums = new Map<string, Record<string, number>>();
      for (const { code, parent_code } of divisions) {
        const sum = sums.get(parent_code) ?? {};
        for (const [key, value] of Object.entries(own.get(code) ?? {})) sum[key] = (sum[key] ?? 0) + value;
        sums.set(parent_code, sum);
      }
      for (const { code } of divisions)
        if (sums.has(code)) expect([code, own.get(code)]).toEqual([code, sums.get(code)]);
    }
  });

  it('leaves the other seven counties without a report', async () => {
    const counties = await test.sql<{ code: string }>(
      `select code from organizations.divisions where level = 'COUNTY' and starts_with(code, $1) order by code`,
      [PREFECTURE],
    );
    const figures = await figuresIn(
      'volunteers',
      PREFECTURE,
      counties.map(({ code }) => code),
    );
    expect(figures).toHaveLength(10);
    expect(figures.filter((found) => found?.reporting).map((found) => found?.code.slice(0, 6))).toEqual(
      [...COUNTIES].sort(),
    );
  });

  it('shows five to fifteen volunteers of the county for every session that was held', async () => {
    const [counts] = await test.sql(
      `select min(n)::int, max(n)::int from (
         select count(v.id) as n from activities.activity_sessions s
         left join activities.session_participants p on p.county_code = s.county_code and p.session_id = s.id
         left join volunteers.volunteers v on v.county_code = p.county_code and v.id = p.volunteer_id
         where s.status = 'HELD' group by s.county_code, s.id) held`,
    );
    expect(counts).toEqual({ min: 5, max: 15 });
  });

  it('gives every volunteer the balance that their entries sum to, and stars that it carries', async () => {
    const [found] = await test.sql<Record<string, number>>(
      `select count(*) filter (where v.approved_minutes <> coalesce(h.minutes, 0))::int as wrong,
         count(*) filter (where v.star > 0 and v.approved_minutes < 6000)::int as undeserved,
         count(*) filter (where v.star > 0)::int as stars, sum(v.approved_minutes)::int as minutes
       from volunteers.volunteers v left join (
         select county_code, volunteer_id, sum(minutes) filter (where status = 'APPROVED') as minutes
         from volunteers.hour_entries group by 1, 2) h on h.county_code = v.county_code and h.volunteer_id = v.id`,
    );
    expect(found).toMatchObject({ wrong: 0, undeserved: 0 });
    expect(found?.stars).toBeGreaterThan(50);
    expect(found?.minutes).toBeGreaterThan(1_000_000);
  });

  it('gives its callers their grants, and tells what it loaded', async () => {
    const grants = await test.sql(
      `select subject, role, scope from organizations.grants where given_by = 'demonstration'`,
    );
    const expected = DEMONSTRATION_CALLERS.map(({ subject, role, scope }) => ({ subject, role, scope }));
    expect(grants).toEqual(expect.arrayContaining(expected));
    expect(lines).toContain('520622 玉屏侗族自治县: 24,137 volunteers, 218 teams');
  });

  it('makes the same rows every time', async () => {
    for (const each of DEMONSTRATION_COUNTIES) {
      const county = await readCounty(databases.organizations, each);
      const again = await readCounty(databases.organizations, each);
      expect(digest(generateRows(county))).toBe(digest(generateRows(again)));
    }
  });
});

/** Figures of divisions of any level, as a session of a scope reads them. */
function figuresIn(
  service: keyof typeof SERVICES,
  scope: string,
  codes: readonly string[],
): Promise<(DivisionFigures<string> | null)[]> {
  const full = codes.map((code) => code.padEnd(12, '0'));
  return databases[service].read(
    inCounty(scope),
    (session): Promise<(DivisionFigures<string> | null)[]> => SERVICES[service].figures.byDivision(session, full),
  );
}

/** Each measure and category, as `measure category`. */
function flatten(figures: DivisionFigures<string> | null | undefined): Record<string, number> {
  return Object.fromEntries(
    [...(figures?.values ?? [])].flatMap(([measure, values]) =>
      [...values].map(([category, value]) => [`${measure} ${category}`, value]),
    ),
  );
}

/** The report's figures of Yuping, as a session of a scope reads them. */
async function reportOf(scope: string) {
  const own = (await Promise.all(services.map((service) => figuresIn(service, scope, [YUPING])))).flat();
  const sum = (measure: string, only?: (category: string) => boolean) =>
    own.reduce((count, found) => (found === null ? count : count + total(found, measure, only)), 0);
  return {
    firstSecretaries: sum('firstSecretaries'),
    ineligible: sum('ineligibleFirstSecretaries'),
    chunhuiSocieties: sum('chunhuiSocieties'),
    chunhuiEnvoys: sum('chunhuiEnvoys'),
    chunhuiMembers: sum('chunhuiMembers'),
    talents: sum('talents'),
    byGroup: ['COLLEGE_STUDENT', 'MIGRANT_WORKER', 'OUTSTANDING_TALENT'].map((group) =>
      sum('talents', (category) => category === group),
    ),
    registered: sum('registeredCumulative'),
    active: sum('registeredActive'),
    leagueMembers: sum('leagueMembers'),
    teams: sum('teams'),
    projects: sum('projects'),
    societySessions: sum('sessions', (category) => category.startsWith('CHUNHUI_SOCIETY/')),
    helped: sum('personTimesHelped'),
  };
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
