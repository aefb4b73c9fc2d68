// Breakdowns of projects and of those helped that counters did not have: counted from the rows that are there. Their past begins today.
import { defineMigration } from '@chunhui/database';

const MEASURES = ['activity_sessions', 'projects'] as const;
const LOCKED = [...MEASURES, 'figures', 'daily_figures'].map((table) => `activities.${table}`);

/** A measure's rows under one breakdown. */
const helped = (measure: string, column: string) =>
  [
    ['Theme', 'r.theme'],
    ['Campaign', 'r.campaign'],
    ['Organizer', 'r.organizer_kind'],
    ['Partners', `nullif(array_to_string(r.partner_kinds, '+'), '')`],
    ['Month', `to_char(r.held_on, 'YYYY-MM')`],
  ].map(([name, category]) => `('${measure}By${name}', ${category}, ${column})`);

export const moreBreakdowns = defineMigration(
  'MoreBreakdowns1764000000021',
  `
  -- The owner is bound by the forced policies and has no county: for these statements it is not.
  ${LOCKED.map((table) => `alter table ${table} no force row level security;`).join('\n  ')}
  with change as (
    select r.county_code, r.division_code, m.measure, m.category, m.amount from activities.activity_sessions r
    cross join lateral (values
      ${[...helped('personTimesHelped', 'r.person_times_helped'), ...helped('personsHelped', 'r.persons_helped')].join(',\n      ')}
    ) m (measure, category, amount)
    where r.status = 'HELD' and m.category is not null
    union all
    select county_code, division_code, 'projectsByTheme', theme, 1 from activities.projects
  )
  insert into activities.figures (county_code, division_code, measure, category, value)
  select county_code, place.code, measure, category, sum(amount) from change
  cross join lateral (values
    (rpad(left(division_code, 6), 12, '0')), (rpad(left(division_code, 9), 12, '0')), (division_code)) place (code)
  group by 1, 2, 3, 4 having sum(amount) <> 0;
  insert into activities.daily_figures (county_code, division_code, measure, category, day, value)
  select county_code, division_code, measure, category, (now() at time zone 'Asia/Shanghai')::date, value from activities.figures
  where measure = 'projectsByTheme' or measure like '%HelpedBy%';
  ${LOCKED.map((table) => `alter table ${table} force row level security;`).join('\n  ')}
  `,
);
