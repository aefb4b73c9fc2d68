// Storing and loading releases.
import { columnsOf, type Session } from '@chunhui/database';
import { RELEASED_MEASURES, type ReleasedMeasure } from './measures.ts';
import type { Released } from './release.ts';
import { type ReleasedFigure, releasedFigures } from './released-figures.table.ts';

/** Serializes the releases of a county until the transaction ends. */
export async function lockReleases(session: Session): Promise<void> {
  await session.query(`/* release.lock */ select pg_advisory_xact_lock(hashtext('release ' || $1))`, [session.county]);
}

/** The first day that the county reports; null before its roll-out. */
export async function rolledOutOn(session: Session): Promise<string | null> {
  const [county] = await session.query<{ rolledOutOn: string | null }>(
    `/* release.county */ select rolled_out_on from organizations_published.counties where county_code = $1 and reporting`,
    [session.county],
  );
  return county?.rolledOutOn ?? null;
}

/** All towns that the county has or had, in the order of their codes. */
export async function townsOf(session: Session): Promise<string[]> {
  const rows = await session.query<{ code: string }>(
    `/* release.towns */ select code from organizations_published.divisions where parent_code = rpad($1, 12, '0') order by code`,
    [session.county],
  );
  return rows.map(({ code }) => code);
}

/** The measures of the county that were ever released as more than 0. */
export async function openedMeasures(session: Session): Promise<ReadonlySet<ReleasedMeasure>> {
  const rows = await session.query<{ measure: ReleasedMeasure }>(
    `/* release.opened */ select distinct measure from activities.released_figures where county_code = $1 and units > 0`,
    [session.county],
  );
  return new Set(rows.map(({ measure }) => measure));
}

/** The last release of the session's county. */
export async function previousRelease(
  session: Session,
): Promise<{ readonly periodEnd: string; readonly released: Partial<Record<ReleasedMeasure, Released>> } | null> {
  const rows = await session.query<ReleasedFigure>(
    `/* release.previous */ select ${columnsOf(releasedFigures)} from activities.released_figures r
     where r.county_code = $1 and r.period_end =
       (select max(period_end) from activities.released_figures where county_code = $1)`,
    [session.county],
  );
  const [first] = rows;
  if (first === undefined) return null;
  const county = session.county.padEnd(12, '0');
  const released = RELEASED_MEASURES.flatMap((measure): [ReleasedMeasure, Released][] => {
    const ofMeasure = rows.filter((row) => row.measure === measure);
    const whole = ofMeasure.find(({ divisionCode, category }) => divisionCode === county && category === '');
    if (whole === undefined) return [];
    const towns = ofMeasure.filter(({ divisionCode }) => divisionCode !== county);
    const categories = ofMeasure.filter(({ category }) => category !== '');
    return [
      [
        measure,
        {
          base: whole.base,
          total: whole.units,
          parts: new Map((towns.length > 0 ? towns : [whole]).map(({ divisionCode, units }) => [divisionCode, units])),
          categories: new Map(categories.map(({ category, units }) => [category, units])),
        },
      ],
    ];
  });
  return { periodEnd: first.periodEnd, released: Object.fromEntries(released) };
}

export async function addRelease(
  session: Session,
  periodEnd: string,
  releases: Readonly<Record<ReleasedMeasure, Released>>,
): Promise<void> {
  const countyCode = session.county;
  const county = countyCode.padEnd(12, '0');
  const rows = RELEASED_MEASURES.flatMap((measure) => {
    const { base, total, parts, categories } = releases[measure];
    const row = (divisionCode: string, category: string, units: number) => ({
      countyCode,
      periodEnd,
      measure,
      divisionCode,
      category,
      units,
      base,
    });
    return [
      row(county, '', total),
      ...[...parts].filter(([code]) => code !== county).map(([code, units]) => row(code, '', units)),
      ...[...categories].map(([code, units]) => row(county, code, units)),
    ];
  });
  await session.insert(releasedFigures, rows);
}

/** A division and a day. */
export interface ReleaseKey {
  readonly code: string;
  readonly day: string;
}

/** The last releases until a day, of the counties that a division consists of (or lies in), summed up. */
export interface ReleasedDivision {
  readonly code: string;
  /** The last day of the oldest release in it. */
  readonly asOf: string;
  readonly counties: number;
  /** [measure, category, sum, sum of the bases]. */
  readonly numbers: readonly (readonly [ReleasedMeasure, string, number, number])[];
}

/** A batch; null where nothing has been released. Nothing is released below a town. */
export async function releasedByDivision(
  session: Session,
  keys: readonly ReleaseKey[],
): Promise<(ReleasedDivision | null)[]> {
  const rows = await session.query<ReleasedDivision & { readonly day: string }>(
    `/* release.byDivision */
     select code, day, min(period_end) as as_of, max(counties) as counties,
       json_agg(json_build_array(measure, category, value, base)) as numbers
     from (
       select k.code, k.day, f.measure, f.category, min(f.period_end) as period_end, count(*)::int as counties,
         sum(f.units * f.base)::float8 as value, sum(f.base)::float8 as base
       from unnest($1::text[], $2::date[]) k (code, day)
       join organizations_published.divisions d on d.code = k.code and d.level <> 'VILLAGE'
       join organizations_published.counties c on c.reporting and starts_with(c.county_code, left(d.prefix, 6))
       cross join lateral (select r.period_end from activities.released_figures r
         where r.county_code = c.county_code and r.period_end <= k.day order by r.period_end desc limit 1) newest
       join activities.released_figures f on f.county_code = c.county_code and f.period_end = newest.period_end
         and f.division_code = case when length(d.prefix) > 6 then d.code else rpad(c.county_code, 12, '0') end
       group by 1, 2, 3, 4) summed
     group by 1, 2`,
    [keys.map(({ code }) => code), keys.map(({ day }) => day)],
  );
  const found = new Map(rows.map((row) => [`${row.code} ${row.day}`, row]));
  return keys.map(({ code, day }) => found.get(`${code} ${day}`) ?? null);
}
