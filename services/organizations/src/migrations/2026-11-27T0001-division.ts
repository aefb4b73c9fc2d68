// The tree of divisions with every code of Guizhou, each division's validity and former names, published to every service.
import { readFileSync } from 'node:fs';
import { publicTable, publishView, type QueryRunner } from '@chunhui/database';
import { parse } from 'csv-parse/sync';

export async function up(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table organizations.divisions (
      code text primary key check (code ~ '^\\d{12}$'),
      parent_code text references organizations.divisions (code),
      level text not null check (level in ('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWN', 'VILLAGE')),
      name text not null,
      prefix text not null generated always as (left(code, case level
        when 'PROVINCE' then 2 when 'PREFECTURE' then 4 when 'COUNTY' then 6 when 'TOWN' then 9 else 12 end)) stored,
      -- Null: valid since before this system.
      valid_from date,
      -- The first day on which it is no longer valid. Its code is never reused.
      valid_to date check (valid_to > valid_from),
      -- The county is the tenant: rows never move to another county.
      superseded_by text references organizations.divisions (code)
        check (superseded_by is null or (superseded_by <> code and valid_to is not null and left(superseded_by, 6) = left(code, 6))),
      -- The day on which the last row moved to the successor. Until then it is listed, so that its parent stays the sum of its children.
      followed_on date check (followed_on >= valid_to)
    );
    create index on organizations.divisions (level, code);
    create index on organizations.divisions (valid_to) where valid_to is not null;

    create table organizations.division_names (
      code text not null references organizations.divisions (code),
      -- The first day on which this name was no longer used.
      until date not null,
      name text not null,
      primary key (code, until)
    );
  `);
  // Loaded before the policies are forced: the owner has no scope.
  const csv = readFileSync(new URL('../../data/guizhou-divisions.csv', import.meta.url));
  const rows: { code: string; parent_code: string; level: string; name: string }[] = parse(csv, { columns: true });
  await runner.query(
    `insert into organizations.divisions (code, parent_code, level, name)
     select code, nullif(parent_code, ''), level, name
     from jsonb_to_recordset($1) as d (code text, parent_code text, level text, name text)`,
    [JSON.stringify(rows)],
  );
  await runner.query(`
    ${publicTable('organizations.divisions', 'code', 'select, insert, update')}
    ${publicTable('organizations.division_names', 'code', 'select, insert')}
    ${publishView(
      'organizations',
      'divisions',
      `select d.code, d.parent_code, d.level,
         coalesce((select n.name from organizations.division_names n
           where n.code = d.code and n.until > (now() at time zone 'Asia/Shanghai')::date order by n.until limit 1), d.name) as name,
         d.prefix, d.valid_from, d.valid_to, d.superseded_by
       from organizations.divisions d`,
    )}
  `);
}
