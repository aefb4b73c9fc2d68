// More counties for the proofs of isolation: each like one of the demonstration, small, with ids, people and divisions of its own.
import type { TestDatabase } from '@chunhui/testing';

/** A prefecture that exists nowhere, for the counties made up here. */
const PREFECTURE = '5299';
/** Rows of each table: enough for every list and reference to have something to show. */
const ROWS = 40;

/** Adds so many counties, each a copy of the beginning of `from`, and answers their codes. */
export async function addCounties({ sql }: TestDatabase, from: string, count: number): Promise<string[]> {
  const codes = Array.from({ length: count }, (_, index) => `${PREFECTURE}${String(index + 1).padStart(2, '0')}`);
  const tables = await sql<{ name: string; columns: string }>(
    `select table_schema || '.' || table_name as name, string_agg(quote_ident(column_name), ', ') as columns
     from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_type = 'BASE TABLE' and table_schema in ('organizations', 'volunteers', 'talent_pool', 'activities') and is_generated = 'NEVER'
     group by 1 having bool_or(column_name = 'county_code')`,
  );
  await sql(
    `insert into organizations.divisions (code, parent_code, level, name) values ($1, '520000000000', 'PREFECTURE', '测试市')`,
    [PREFECTURE.padEnd(12, '0')],
  );
  for (const code of codes) {
    await sql(
      `insert into organizations.divisions (code, parent_code, level, name)
       select $2 || substr(code, 7), case level when 'COUNTY' then $3 else $2 || substr(parent_code, 7) end, level, name
       from organizations.divisions where starts_with(code, $1) order by level, code`,
      [from, code, PREFECTURE.padEnd(12, '0')],
    );
    // Its codes in everything, and people of its own; foreign keys wait, since a beginning may lack what it points to.
    for (const { name, columns } of tables)
      await sql(
        `with unbound as (select set_config('session_replication_role', 'replica', true))
         insert into ${name} (${columns}) select ${columns} from unbound, lateral (
           select (jsonb_populate_record(null::${name}, regexp_replace(replace(to_jsonb(r)::text, $1, $2), '"p-[0-9a-f]{6}', '"p-' || $2, 'g')::jsonb)).*
           from (select * from ${name} where county_code = $1 order by 1, 2 limit ${ROWS}) r) c`,
        [from, code],
      );
  }
  return codes;
}
