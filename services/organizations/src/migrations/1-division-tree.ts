// The tree of divisions, with the whole of Guizhou in it, published to every service.
import { readFileSync } from 'node:fs';
import { defineMigration, publishView, serviceRole } from '@chunhui/database';
import { parse } from 'csv-parse/sync';

export const divisionTree = defineMigration('DivisionTree1764000000001', async (runner) => {
  await runner.query(`
    -- Public reference data, the same for everyone: no county, and no row-level security.
    create table organizations.divisions (
      code text primary key check (code ~ '^\\d{12}$'),
      parent_code text references organizations.divisions (code),
      level text not null check (level in ('PROVINCE', 'PREFECTURE', 'COUNTY', 'TOWN', 'VILLAGE')),
      name text not null,
      prefix text not null generated always as (left(code, case level
        when 'PROVINCE' then 2 when 'PREFECTURE' then 4 when 'COUNTY' then 6 when 'TOWN' then 9 else 12 end)) stored
    );
    create index on organizations.divisions (level, code);
    grant select on organizations.divisions to ${serviceRole('organizations')};
    ${publishView('organizations', 'divisions', 'select code, parent_code, level, name, prefix from organizations.divisions')}
  `);
  const csv = readFileSync(new URL('../../data/guizhou-divisions.csv', import.meta.url));
  const rows: { code: string; parent_code: string; level: string; name: string }[] = parse(csv, { columns: true });
  await runner.query(
    `insert into organizations.divisions (code, parent_code, level, name)
     select code, nullif(parent_code, ''), level, name
     from jsonb_to_recordset($1) as d (code text, parent_code text, level text, name text)`,
    [JSON.stringify(rows)],
  );
});
