// SQL for migrations: the counters' tables, and the columns of a counted table.
import { secureTable } from '@chunhui/database';
import { dayAt, TODAY } from './day.ts';
import type { FigureDefinition } from './figure.ts';

/** SQL: a change is counted for its village, its town and its county. */
export const SPREAD = `cross join lateral (values
  (rpad(left(change.division_code, 6), 12, '0')), (rpad(left(change.division_code, 9), 12, '0')), (change.division_code)) place (code)`;

/**
 * SQL of the counters' tables: what each counter is today, and what it was at the end of each past day on which it changed. A past day
 * can be neither added nor changed, except before the county reports, when known history is loaded.
 */
export function createFigures(schema: string): string {
  // The clock's day, not the transaction's: of two writes across midnight the later one keeps the later day. One minute of tolerance,
  // since the day is evaluated twice.
  const open = `day >= ${dayAt(`clock_timestamp() - interval '1 minute'`)} or not exists (select from organizations_published.counties c
    where c.county_code = daily_figures.county_code and c.reporting)`;
  return `
    create table ${schema}.figures (
      county_code text not null,
      division_code text not null check (starts_with(division_code, county_code)),
      measure text not null,
      category text not null,
      value bigint not null,
      primary key (county_code, division_code, measure, category)
    );
    ${secureTable(`${schema}.figures`, 'county-and-above', 'select, insert, update')}
    create table ${schema}.daily_figures (
      county_code text not null,
      division_code text not null check (starts_with(division_code, county_code)),
      measure text not null,
      category text not null,
      day date not null,
      value bigint not null,
      primary key (county_code, division_code, measure, category, day)
    );
    ${secureTable(`${schema}.daily_figures`, 'county-and-above', 'select, insert, update')}
    create policy closed_days on ${schema}.daily_figures as restrictive for insert to public with check (${open});
    create policy closed_days_stay on ${schema}.daily_figures as restrictive for update to public using (${open}) with check (${open});`;
}

/**
 * SQL that counts a measure over the existing rows, for the migration of the release that adds or redefines it. `amount` and `category`
 * are written out: a migration keeps the definition that it was written with.
 */
export function countMeasure(
  schema: string,
  measure: string,
  { table, amount, category = `''` }: Omit<FigureDefinition, 'description'>,
): string {
  const tables = [table, 'figures', 'daily_figures'].map((name) => `${schema}.${name}`);
  const force = (how: string) => tables.map((name) => `alter table ${name} ${how} row level security;`).join(' ');
  return `
    -- The forced policies bind the owner too, who has no scope: they are lifted for these statements.
    ${force('no force')}
    insert into ${schema}.figures (county_code, division_code, measure, category, value)
    select county_code, place.code, '${measure}', category, sum(amount)
    from (select r.county_code, r.division_code, (${category})::text as category, (${amount})::bigint as amount
          from ${schema}.${table} r) change ${SPREAD}
    where amount <> 0 group by 1, 2, 4
    on conflict (county_code, division_code, measure, category) do update set value = excluded.value;
    insert into ${schema}.daily_figures (county_code, division_code, measure, category, day, value)
    select county_code, division_code, measure, category, ${TODAY}, value from ${schema}.figures where measure = '${measure}'
    on conflict (county_code, division_code, measure, category, day) do update set value = excluded.value;
    ${force('force')}`;
}

/** SQL of the first columns of a counted table: the county, an id that begins with it, and the village or community that counts the row. */
export const COUNTED_COLUMNS = `
  county_code text not null check (county_code ~ '^\\d{6}$'),
  id text not null check (starts_with(id, county_code || '-')),
  division_code text not null check (starts_with(division_code, county_code) and division_code ~ '^\\d{12}$' and right(division_code, 3) <> '000')`;
