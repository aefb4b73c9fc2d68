// Loading the demonstration: through the services' own stores, a transaction a service and county, and begun again where it stopped.
import * as activities from '@chunhui/activities';
import type { Figures } from '@chunhui/county';
import type { Database, Session, SessionScope } from '@chunhui/database';
import { yuping1 } from '@chunhui/model';
import * as organizations from '@chunhui/organizations';
import { CONFIRMED_BY } from '@chunhui/runtime';
import * as talentPool from '@chunhui/talent-pool';
import * as volunteers from '@chunhui/volunteers';
import type { Databases } from '../database.ts';
import { DEMONSTRATION_CALLERS } from './callers.ts';
import { storeCare } from './care.ts';
import { type County, createCounty, type DivisionRow } from './county.ts';
import { AS_OF } from './days.ts';
import { type CountyRows, generateRows } from './generate.ts';
import { type CountyPlan, DEMONSTRATION_COUNTIES } from './sizes.ts';

export { DEMONSTRATION_CALLERS };

const PREFECTURE = '5206';
/** The county whose report started it all. */
const YUPING = '520622';
const GIVEN_BY = 'demonstration';

/** Whether nobody uses the database yet: no county is rolled out, or not every one of the demonstration's, whose load was interrupted. */
export function needsDemonstration(database: Database): Promise<boolean> {
  return database.read(within(PREFECTURE), async (session) => {
    const counties = await organizations.listCounties(session);
    const rolledOut = new Set(
      counties.filter((county) => county.rolledOutOn !== null).map((county) => county.countyCode),
    );
    if (rolledOut.size === 0) return true;
    // The grants came before the first roll-out: only a database with them is the demonstration's.
    const [grant] = await session.query(
      `/* demonstration.grant */ select 1 from organizations.grants where given_by = $1 limit 1`,
      [GIVEN_BY],
    );
    return grant !== undefined && DEMONSTRATION_COUNTIES.some(({ code }) => !rolledOut.has(code));
  });
}

/** Loads what is not loaded yet; the counties report, and the demonstration's callers may ask, only when everything is there. */
export async function loadDemonstration(databases: Databases, log: (line: string) => void): Promise<void> {
  for (const plan of DEMONSTRATION_COUNTIES) {
    await databases.organizations.write(within(plan.code), organizations.prepareCounty);
    const county = await readCounty(databases.organizations, plan);
    // Made only for a county that still lacks something.
    let rows: CountyRows | undefined;
    for (const step of STEPS) {
      const told = await databases[step.service].write(
        within(plan.code),
        async (session) => {
          if (await holdsData(session, step.schema)) return `${step.service} already loaded`;
          rows ??= generateRows(county);
          step.figures.dated(session, AS_OF);
          await step.store(session, rows);
          return step.summary(rows);
        },
        'bulk',
      );
      log(`${plan.code} ${county.name}: ${told}`);
    }
  }
  await databases.organizations.write(within(PREFECTURE), async (session) => {
    for (const { scope, subject, role } of DEMONSTRATION_CALLERS) {
      await organizations.putGrant(session, {
        scope,
        subject,
        role,
        thingId: null,
        givenBy: GIVEN_BY,
        givenScope: '',
        parentId: null,
        validUntil: null,
        confirmedBy: CONFIRMED_BY[role] === undefined ? null : 'installation',
        confirmedAt: CONFIRMED_BY[role] === undefined ? null : new Date(),
      });
    }
  });
  for (const { code } of DEMONSTRATION_COUNTIES) {
    await databases.organizations.write(within(code), (session) => organizations.rollOutCounty(session, AS_OF));
    // The releases of the time since, which a county that reports has made quarter by quarter.
    await databases.activities.write(within(code), activities.releaseFigures, 'bulk');
  }
}

/** The county with its divisions, from the tree that the organizations service keeps. */
export function readCounty(database: Database, plan: CountyPlan): Promise<County> {
  return database.read(within(plan.code), async (session) => {
    const rows = await session.query<DivisionRow>(
      '/* demonstration.divisions */ select code, name from organizations.divisions where starts_with(code, $1) order by code',
      [plan.code],
    );
    return createCounty(plan, rows);
  });
}

interface Step {
  readonly service: keyof CountyRows;
  readonly schema: string;
  readonly figures: Pick<Figures<string>, 'dated'>;
  store(session: Session, rows: CountyRows): Promise<void>;
  /** What was loaded, for the log. */
  summary(rows: CountyRows): string;
}

const STEPS: readonly Step[] = [
  {
    service: 'organizations',
    schema: organizations.schema,
    figures: organizations.figures,
    async store(session, { organizations: rows }) {
      await organizations.addLeagueOrganizations(session, rows.leagueOrganizations);
      await organizations.addLeagueMembers(session, rows.leagueMembers);
      await organizations.addLeaguePosts(session, rows.leaguePosts);
      await organizations.keepState(session, session.county, { model: yuping1, overrides: [] });
      if (session.county === YUPING) await organizations.putReported(session, reportedByYuping());
      await organizations.addFirstSecretaryAppointments(session, yuping1, rows.appointments);
      await organizations.addChunhuiSocieties(session, rows.societies);
      await organizations.addPresidents(session, rows.presidents);
      await organizations.addLiaisonStations(session, rows.stations);
      await organizations.addStudentPairings(session, rows.pairings);
      await organizations.addChunhuiEnvoys(session, rows.envoys, rows.engagements);
      await organizations.addChunhuiMembers(session, rows.members, rows.memberships);
      await organizations.addYouthSocialOrganizations(
        session,
        rows.socialOrganizations,
        rows.socialOrganizationMembers,
      );
    },
    summary: ({ organizations: rows }) =>
      `${count(rows.leagueOrganizations)} League organizations, ${count(rows.societies)} Chunhui societies, ${count(rows.envoys)} envoys`,
  },
  {
    service: 'volunteers',
    schema: volunteers.schema,
    figures: volunteers.figures,
    async store(session, { volunteers: rows }) {
      await volunteers.takeNumbers(session, 'volunteer', rows.volunteers.length);
      await volunteers.addVolunteers(session, rows.volunteers);
      await volunteers.addVolunteerTeams(session, rows.teams, rows.memberships);
      await volunteers.addHourEntries(session, rows.entries);
      await volunteers.keepStarRatings(session, rows.ratings);
    },
    summary: ({ volunteers: rows }) => `${count(rows.volunteers)} volunteers, ${count(rows.teams)} teams`,
  },
  {
    service: 'talentPool',
    schema: talentPool.schema,
    figures: talentPool.figures,
    async store(session, { talentPool: rows }) {
      await talentPool.addTalents(session, rows.talents);
      for (const { round, targets } of rows.canvass) await talentPool.addCanvassRound(session, round, targets);
      await talentPool.addVillageNeeds(session, rows.needs);
      await talentPool.addResourceOffers(session, rows.offers);
      await talentPool.addResourceMatches(session, rows.matches, rows.steps);
    },
    summary: ({ talentPool: rows }) => `${count(rows.talents)} talents`,
  },
  {
    service: 'activities',
    schema: activities.schema,
    figures: activities.figures,
    async store(session, { activities: rows }) {
      await activities.addProjects(session, rows.projects);
      await activities.addActivitySessions(session, rows.sessions, rows.participants);
      await activities.addAttendingVolunteers(session, rows.attending);
      await storeCare(session, rows.care);
    },
    summary: ({ activities: rows }) => `${count(rows.projects)} projects, ${count(rows.sessions)} sessions`,
  },
];

/** What Yuping's report says, by indicator: the model keeps it with its own words. */
function reportedByYuping() {
  return yuping1.indicators.flatMap(({ code, qualifier, reported }) =>
    reported === undefined
      ? []
      : [
          {
            countyCode: YUPING,
            indicator: code,
            period: AS_OF.slice(0, 4),
            value: reported.value,
            qualifier,
            source: reported.text,
            asOf: AS_OF,
          },
        ],
  );
}

/** Whether a service has figures of the session's county, which every row of its load is counted in. */
async function holdsData(session: Session, schema: string): Promise<boolean> {
  const rows = await session.query(
    `/* demonstration.isLoaded */ select 1 from ${schema}.figures where county_code = $1 limit 1`,
    [session.county],
  );
  return rows.length > 0;
}

function count(rows: readonly unknown[]): string {
  return rows.length.toLocaleString('en-US');
}

function within(scope: string): SessionScope {
  return { scope, subject: GIVEN_BY, requestId: 'demonstration' };
}
