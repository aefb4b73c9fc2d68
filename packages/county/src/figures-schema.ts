// SQL for migrations: the tables of the counters, their past, and what a counted table needs.
import { lockTable } from '@chunhui/database';
import { dayAt, TODAY } from './day.ts';
import type { FigureDefinition } from './figure.ts';

/** SQL: a change counts for its village, its town and its county. */
export const SPREAD = `cross join lateral (values
  (rpad(left(change.division_code, 6), 12, '0')), (rpad(left(change.division_code, 9), 12, '0')), (change.division_code)) place (code)`;

/** SQL of the counters' table, for a service's first migration. */
export function createFigures(schema: string): string {
  return `
    create table ${schema}.figures (
      county_code text not null,
      division_code text not null check (starts_with(division_code, county_code)),
      measure text not null,
      category text not null,
      value bigint not null,
      primary key (county_code, division_code, measure, category)
    );
    ${lockTable(`${schema}.figures`, 'things', 'select, insert, update')}`;
}

/**
 * SQL of the counters' past: what each stood at when a day ended on which it changed. What stands today is taken over. A day that is over
 * can neither be added nor changed, except before a county reports, when what was known of the past is loaded.
 */
export function createDailyFigures(schema: string): string {
  // The clock's day, not the transaction's: of two writes across midnight the later one then keeps the later day. A minute's grace,
  // since the day is looked at twice.
  const open = `day >= ${dayAt(`clock_timestamp() - interval '1 minute'`)} or not exists (select from organizations_published.counties c
    where c.county_code = daily_figures.county_code and c.reporting)`;
  return `
    create table ${schema}.daily_figures (
      county_code text not null,
      division_code text not null check (starts_with(division_code, county_code)),
      measure text not null,
      category text not null,
      day date not null,
      value bigint not null,
      primary key (county_code, division_code, measure, category, day)
    );
    -- The owner is bound by the forced policy and has no county: for this one statement it is not.
    alter table ${schema}.figures no force row level security;
    insert into ${schema}.daily_figures select county_code, division_code, measure, category, ${TODAY}, value from ${schema}.figures;
    alter table ${schema}.figures force row level security;
    ${lockTable(`${schema}.daily_figures`, 'things', 'select, insert, update')}
    create policy closed_days on ${schema}.daily_figures as restrictive for insert to public with check (${open});
    create policy closed_days_stay on ${schema}.daily_figures as restrictive for update to public using (${open}) with check (${open});`;
}

/**
 * SQL that counts a measure which a release adds (or defines anew) over the rows that are there, for the migration that comes with it;
 * `amount` and `category` are written out, since a migration keeps the definition of its day.
 */
export function countMeasure(
  schema: string,
  measure: string,
  { table, amount, category = `''` }: Omit<FigureDefinition, 'description'>,
): string {
  const tables = [table, 'figures', 'daily_figures'].map((name) => `${schema}.${name}`);
  const force = (how: string) => tables.map((name) => `alter table ${name} ${how} row level security;`).join(' ');
  return `
    -- The owner is bound by the forced policies and has no county: for these statements it is not.
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

/** SQL of the columns that a counted table begins with: the county, an id that names it, and the village or community that counts it. */
export const COUNTED_COLUMNS = `
  county_code text not null check (county_code ~ '^\\d{6}$'),
  id text not null check (starts_with(id, county_code || '-')),
  division_code text not null check (starts_with(division_code, county_code) and division_code ~ '^\\d{12}$' and right(division_code, 3) <> '000')`;
