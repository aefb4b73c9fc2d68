// Things of other services that a test refers to: real rows, put where their owner keeps them, with no more in them than is asked for.
import type { TestDatabase } from './test-database.ts';

const ROWS = {
  CHUNHUI_SOCIETY: `insert into organizations.chunhui_societies (county_code, id, division_code, name, founded_on, active, level)
    values ($1, $2, $1 || '100201', '春晖社', '2019-01-01', true, 'VILLAGE') on conflict do nothing`,
  LEAGUE_ORGANIZATION: `insert into organizations.league_organizations (county_code, id, division_code, kind, name)
    values ($1, $2, $1 || '100201', 'COMMITTEE', '团委') on conflict do nothing`,
  CHUNHUI_ENVOY: `insert into organizations.chunhui_envoys (county_code, id, division_code, person_id, name)
    values ($1, $1 || '-envoy-' || $2, $1 || '100201', $2, '使者') on conflict do nothing`,
  PROJECT: `insert into activities.projects (county_code, id, division_code, name, theme, started_on)
    values ($1, $2, $1 || '100201', '项目', 'WARMTH', '2021-01-01') on conflict do nothing`,
} as const;

/** Makes sure that a thing is there: by its id, an envoy by the person's id. */
export async function putThing(
  { sql }: TestDatabase,
  kind: keyof typeof ROWS,
  id: string,
  county = id.slice(0, 6),
): Promise<void> {
  await sql(ROWS[kind], [county, id]);
}
