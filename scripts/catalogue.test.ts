// The rules of the database, checked against PostgreSQL's catalogue; and each guard removed in turn: the check must miss it.
import { asAdmin, createTestDatabase, findBreaches, type HouseRules, type TestDatabase } from '@chunhui/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemas } from '../apps/standalone/src/services.ts';

const SCHEMAS: readonly string[] = schemas.map(({ schema }) => schema);

const SCOPE = `NULLIF(current_setting('app.scope'::text, true), ''::text)`;
const SUBJECT = `NULLIF(current_setting('app.subject'::text, true), ''::text)`;
const inCounty = `(county_code = "left"(${SCOPE}, 6))`;
const asked = `(from_county = ${SCOPE})`;
const people = `((county_code = "left"(${SCOPE}, 6)) AND starts_with(division_code, ${SCOPE}))`;
const things = `starts_with(county_code, "left"(${SCOPE}, 6)) | ${inCounty}`;
const ownChain = `(chain = "left"(${SCOPE}, 6))`;

/** An end of a link: a person who is seen, or a thing within the scope. */
const end = (link: string, owner: string, thing = false) =>
  `( SELECT true FROM ${owner} o WHERE ((o.county_code = "left"(${SCOPE}, 6)) AND (o.id = ${link})${thing ? ` AND starts_with(o.division_code, ${SCOPE})` : ''}))`;
/** From the whole county, or from where one of the ends lies. */
const link = (...ends: string[]) => {
  const policy = `(${inCounty} AND ((length(${SCOPE}) = 6) OR ${ends.join(' OR ')}))`;
  return [`${policy} | ${policy}`];
};

const THINGS = `string_to_array(NULLIF(current_setting('app.things'::text, true), ''::text), ','::text)`;

/** A link whose people bound roles read: of them only the links that `boundBy` names. */
const boundLink = (boundBy: string | null, ...ends: string[]) => {
  const seen = ends.length > 1 ? `(${ends.join(' OR ')})` : ends[0];
  const bound = boundBy === null ? '' : ` OR (${boundBy} = ANY (${THINGS}))`;
  const policy = `(${inCounty} AND ((length(${SCOPE}) = 6) OR ((length(${SCOPE}) > 7) AND ${seen})${bound}))`;
  return [`${policy} | ${policy}`];
};

const OPEN_DAY =
  `((day >= (((clock_timestamp() - '00:01:00'::interval) AT TIME ZONE 'Asia/Shanghai'::text))::date) ` +
  'OR (NOT (EXISTS ( SELECT FROM organizations_published.counties c WHERE ((c.county_code = daily_figures.county_code) AND c.reporting)))))';

const PUBLIC_IN_SCOPE = [`starts_with(county_code, ${SCOPE}) | starts_with(county_code, ${SCOPE})`, 'true | -'];

const REFERENCE = [`starts_with(code, ${SCOPE}) | starts_with(code, ${SCOPE})`, 'true | -'];
const RULES: HouseRules = {
  schemas: SCHEMAS,
  open: {},
  ownersRights: {
    'activities_published.move_volunteer':
      'a merge of two registrations moves this service’s own rows in the same transaction; its owner is bound by the forced policies',
  },
  notCountyFirst: {
    'organizations.divisions': 'public reference data, the same for every county',
    'organizations.division_names': 'public reference data, the same for every county',
    'organizations.grants': 'a grant may lie above a county; its key begins with the scope',
    'organizations.invitations': 'an invitation is to a grant; its key begins with the scope',
    'organizations.grant_notices': 'a notice is of a grant; its key begins with the scope',
    'organizations.models': 'a published version is for every county; its key is its name and number',
    'organizations.counties': 'one division a county: its second key is the division',
    ...Object.fromEntries(
      SCHEMAS.flatMap((schema) =>
        ['audit_log', 'audit_heads', 'audit_starts', 'idempotency_keys'].map((table) => [
          `${schema}.${table}`,
          'a chain is a county, or a wider scope',
        ]),
      ),
    ),
  },
  policies: [`${people} | ${people}`, `${inCounty} | ${inCounty}`, things, `${ownChain} | ${ownChain}`],
  ownPolicies: {
    // A day that is over stays as it was, once the county reports.
    ...Object.fromEntries(
      SCHEMAS.map((schema) => [
        `${schema}.daily_figures`,
        [`${OPEN_DAY} | ${OPEN_DAY} (restrictive)`, `- | ${OPEN_DAY} (restrictive)`, things],
      ]),
    ),
    // Public reference data; changed from within its scope or above.
    'organizations.divisions': REFERENCE,
    'organizations.division_names': REFERENCE,
    // That a county takes part, and what it works by, is public; changed from within its scope or above.
    'organizations.counties': PUBLIC_IN_SCOPE,
    'organizations.county_models': PUBLIC_IN_SCOPE,
    'organizations.model_overrides': PUBLIC_IN_SCOPE,
    'organizations.rollout_milestones': PUBLIC_IN_SCOPE,
    'organizations.indicator_targets': PUBLIC_IN_SCOPE,
    'organizations.reported_figures': PUBLIC_IN_SCOPE,
    'organizations.models': [`starts_with(scope, ${SCOPE}) | starts_with(scope, ${SCOPE})`, 'true | -'],
    // One's own, and those below one's scope.
    'organizations.grants': [
      // Of the subject that a giver names: roles that do not go together are found wherever they are held.
      `(subject = NULLIF(current_setting('app.grantee'::text, true), ''::text)) | -`,
      `(subject = ${SUBJECT}) | -`,
      `starts_with(scope, ${SCOPE}) | starts_with(scope, ${SCOPE})`,
    ],
    // Written in one's scope, read by whom they are for.
    'organizations.grant_notices': [`(recipient = ${SUBJECT}) | -`, `- | starts_with(scope, ${SCOPE})`],
    'organizations.invitations': [`starts_with(scope, ${SCOPE}) | starts_with(scope, ${SCOPE})`],
    // Whether another county has a person, for who names the person's keyed hash; the row tells nothing else.
    'volunteers.person_marks': [
      `${inCounty} | ${inCounty}`,
      `(mark = ANY (string_to_array(NULLIF(current_setting('app.marks'::text, true), ''::text), ','::text))) | -`,
    ],
    // The one certificate that is named, once its code was checked: anyone may verify what they hold.
    'volunteers.service_certificates': [
      `${people} | ${people}`,
      `(number = NULLIF(current_setting('app.certificate'::text, true), ''::text)) | -`,
    ],
    // The county that is asked sees the request, and may answer it while it is open.
    'volunteers.volunteer_transfers': [
      `(${asked} AND (status = 'REQUESTED'::text)) | (${asked} AND (status = ANY (ARRAY['RELEASED'::text, 'DECLINED'::text])))`,
      `${people} | ${people}`,
      `${asked} | -`,
    ].sort(),
    // What joins people to something is seen from where one of the two lies.
    'organizations.chunhui_envoy_engagements': link(
      end('chunhui_envoy_engagements.envoy_id', 'organizations.chunhui_envoys'),
      end('chunhui_envoy_engagements.society_id', 'organizations.chunhui_societies', true),
    ),
    'organizations.chunhui_memberships': link(
      end('chunhui_memberships.member_id', 'organizations.chunhui_members'),
      end('chunhui_memberships.society_id', 'organizations.chunhui_societies', true),
    ),
    // Read by leaders too: the members of their teams, and who asks to join.
    'volunteers.volunteers': [
      `(${inCounty} AND (id IN ( SELECT r.volunteer_id FROM volunteers.team_reach r WHERE ((r.county_code = "left"(${SCOPE}, 6)) AND (r.team_id = ANY (${THINGS})))))) | -`,
      `${people} | ${people}`,
    ],
    // Written by leaders: their own team alone.
    'volunteers.volunteer_teams': [
      `starts_with(county_code, "left"(${SCOPE}, 6)) | (${inCounty} AND ((length(${SCOPE}) <> 7) OR (id = ANY (${THINGS}))))`,
    ],
    'volunteers.volunteer_team_memberships': boundLink(
      'team_id',
      end('volunteer_team_memberships.volunteer_id', 'volunteers.volunteers'),
      end('volunteer_team_memberships.team_id', 'volunteers.volunteer_teams', true),
    ),
    'volunteers.team_join_requests': boundLink(
      'team_id',
      end('team_join_requests.volunteer_id', 'volunteers.volunteers'),
      end('team_join_requests.team_id', 'volunteers.volunteer_teams', true),
    ),
    'volunteers.volunteer_accounts': boundLink(null, end('volunteer_accounts.volunteer_id', 'volunteers.volunteers')),
    'volunteers.volunteer_records': boundLink(null, end('volunteer_records.volunteer_id', 'volunteers.volunteers')),
    'volunteers.volunteer_merges': boundLink(
      null,
      `(${end('volunteer_merges.keep_id', 'volunteers.volunteers')} AND ${end('volunteer_merges.merged_id', 'volunteers.volunteers')})`,
    ),
    'talent_pool.consents': link(end('consents.talent_id', 'talent_pool.talents')),
    'talent_pool.canvass_findings': link(end('canvass_findings.talent_id', 'talent_pool.talents')),
    'talent_pool.resource_matches': link(
      `starts_with(division_code, ${SCOPE})`,
      end('resource_matches.talent_id', 'talent_pool.talents'),
    ),
    'talent_pool.match_steps': link(end('match_steps.match_id', 'talent_pool.resource_matches')),
    'activities.session_participants': link(
      end('session_participants.session_id', 'activities.activity_sessions', true),
    ),
  },
};

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test?.drop());

it('no table, view, role or function breaks the house rules', async () => {
  expect(await findBreaches(test.sql, RULES)).toEqual([]);
});

it('every table is what the code says it is: columns, types, nullability', async () => {
  for (const { tables } of schemas) {
    for (const table of tables) {
      const columns = await test.sql<{ name: string; type: string; nullable: boolean }>(
        `select a.attname as name, format_type(a.atttypid, null) as type, not a.attnotnull as nullable
         from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attname`,
        [table.sql],
      );
      const declared = Object.values(table.entity.options.columns)
        .map((column) => ({
          name: column?.name,
          type: `${column?.type}${column?.array ? '[]' : ''}`,
          nullable: column?.nullable === true,
        }))
        .sort((a, b) => (String(a.name) < String(b.name) ? -1 : 1));
      expect({ table: table.sql, columns }).toEqual({ table: table.sql, columns: declared });
    }
  }
});

describe('every guard is guarded: without it there is a breach', () => {
  /** Does something as superuser, looks for breaches, and undoes it. */
  async function breachesAfter(statement: string): Promise<string[]> {
    return asAdmin(test.adminUrl, async (admin) => {
      await admin.query('begin');
      try {
        await admin.query(statement);
        return await findBreaches(async (sql, parameters) => (await admin.query(sql, parameters)).rows, RULES);
      } finally {
        await admin.query('rollback');
      }
    });
  }

  it('each policy, its check, FORCE, row-level security itself, and each county key', async () => {
    const guards = await test.sql<{ statement: string }>(
      `with locked as (select c.oid, n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = any($1) and c.relkind = 'r' and c.relrowsecurity)
       select format('alter table %s disable row level security', name) as statement from locked
       union all select format('alter table %s no force row level security', name) from locked
       union all select format('alter policy %I on %s using (true)', polname, name) from locked join pg_policy p on p.polrelid = locked.oid
         where pg_get_expr(polqual, polrelid) <> 'true'
       union all select format('alter policy %I on %s with check (true)', polname, name) from locked join pg_policy p on p.polrelid = locked.oid
         where p.polwithcheck is not null
       union all select format('create unique index on %s (id)', name) from locked
         where name <> all($2) and exists (select from pg_attribute a where a.attrelid = locked.oid and a.attname = 'id')
       union all select format('grant truncate on %s to chunhui_%s', name, split_part(name, '.', 1)) from locked
       union all select format('grant select on %s to chunhui_services', name) from locked`,
      [SCHEMAS, Object.keys(RULES.notCountyFirst)],
    );
    expect(guards.length).toBeGreaterThan(100);
    for (const { statement } of guards) expect(await breachesAfter(statement), statement).not.toEqual([]);
  }, 180_000);

  it.each([
    'alter role chunhui_volunteers bypassrls',
    'alter view organizations_published.grants set (security_barrier = false)',
    'alter view organizations_published.grants owner to postgres',
    'create materialized view volunteers.copy as select * from volunteers.volunteers',
    `create function volunteers.all_of_them() returns setof volunteers.volunteers language sql security definer as 'select * from volunteers.volunteers'`,
    'alter table volunteers.volunteers owner to chunhui_volunteers',
  ])('%s', async (statement) => {
    expect(await breachesAfter(statement)).not.toEqual([]);
  });
});
