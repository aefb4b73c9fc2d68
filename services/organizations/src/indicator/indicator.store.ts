// The values of this subgraph's indicators, and the targets and reported figures of all indicators.
import { type FigureKey, total } from '@chunhui/county';
import { columnsOf, type Session } from '@chunhui/database';
import type { IndicatorValues } from '@chunhui/model';
import { linkageOf } from '../coverage/coverage.store.ts';
import { listedOn } from '../division/division.store.ts';
import { figures, type OrganizationFigures } from '../figures.ts';
import { type ReportedFigure, reportedFigures } from './indicator.table.ts';

/** The values for divisions of any level (12 digits), each as of a day (null is today); a handful of statements for all of them. */
export async function indicatorValuesOf(
  session: Session,
  keys: readonly FigureKey[],
): Promise<(IndicatorValues | null)[]> {
  const days = keys.map(({ code, day }) => ({ code, day: day ?? session.today }));
  const counted = await countedOf(session, keys);
  const linkages = await linkageOf(session, days);
  const others = await uncounted(session, days);
  return keys.map((_key, index): IndicatorValues | null => {
    const [found, linkage, other] = [counted[index], linkages[index], others[index]];
    if (!found?.reporting || linkage == null || other == null) return null;
    const members = (domain: string) =>
      total(found, 'socialOrganizationMembers', (organization) => other.domains[organization] === domain);
    return {
      firstSecretaries: total(found, 'firstSecretaries'),
      ineligibleFirstSecretaries: total(found, 'ineligibleFirstSecretaries'),
      villages: linkage.villages,
      villagesWithoutFirstSecretary: other.villagesWithout,
      linkedVillages: linkage.linked,
      leagueOrganizations: total(found, 'leagueOrganizations'),
      electionsOverdue: total(found, 'elections', (termEndsOn) => termEndsOn < found.asOf),
      chunhuiSocieties: total(found, 'chunhuiSocieties'),
      chunhuiEnvoys: total(found, 'chunhuiEnvoys'),
      chunhuiMembers: total(found, 'chunhuiMembers'),
      youthSocialOrganizations: other.socialOrganizations,
      volunteerFederationMembers: members('VOLUNTEERING'),
      prosperityLeaderMembers: members('ENTREPRENEURSHIP'),
      studentSocietyMembers: members('STUDENT_SERVICE'),
    };
  });
}

/** The counters of each key, one statement for those of today and one for those of past days. */
async function countedOf(session: Session, keys: readonly FigureKey[]): Promise<(OrganizationFigures | null)[]> {
  const past = keys.flatMap(({ code, day }) => (day === null ? [] : [{ code, day }]));
  const live = keys.flatMap(({ code, day }) => (day === null ? [code] : []));
  const then = past.length === 0 ? [] : await figures.byDay(session, past);
  const now = live.length === 0 ? [] : await figures.byDivision(session, live);
  return keys.map(({ day }) => (day === null ? now.shift() : then.shift()) ?? null);
}

interface Uncounted {
  readonly at: number;
  readonly villagesWithout: number;
  readonly socialOrganizations: number;
  /** The domain of every social organization of the counties, by id. */
  readonly domains: Readonly<Record<string, string>>;
}

/** Values without a counter: villages without something, and the few social organizations. */
async function uncounted(
  session: Session,
  keys: readonly { readonly code: string; readonly day: string }[],
): Promise<(Uncounted | null)[]> {
  const inCounties = (column: string) =>
    `${column} between rpad(left(d.prefix, 6), 6, '0') and rpad(left(d.prefix, 6), 6, '9')`;
  const rows = await session.query<Uncounted>(
    `/* indicator.uncounted */
     select k.at,
       (select count(*) from organizations.divisions v
         join organizations.counties c on c.county_code = left(v.code, 6) and c.rolled_out_on <= k.day
         where v.level = 'VILLAGE' and v.code between rpad(d.prefix, 12, '0') and rpad(d.prefix, 12, '9') and right(v.code, 3) >= '200' and ${listedOn('v', 'k.day')}
           and not exists (select from (${figures.valuesAt('c.county_code', 'v.code', 'k.day')}) f
             where f.measure = 'firstSecretaries' and f.value > 0)) as villages_without,
       (select count(*) from organizations.youth_social_organizations y
         where ${inCounties('y.county_code')} and starts_with(y.division_code, d.prefix)
           and y.founded_on <= k.day and (y.dissolved_on is null or y.dissolved_on > k.day)) as social_organizations,
       coalesce((select jsonb_object_agg(y.id, y.domain) from organizations.youth_social_organizations y
         where ${inCounties('y.county_code')}), '{}') as domains
     from unnest($1::text[], $2::date[]) with ordinality k (code, day, at)
     join organizations.divisions d on d.code = k.code`,
    [keys.map(({ code }) => code), keys.map(({ day }) => day)],
  );
  const found = new Map(rows.map((row) => [row.at, row]));
  return keys.map((_key, index) => found.get(index + 1) ?? null);
}

/** Targets and reported figures of a division: a county's own, or the sum over the counties that set one. */
export interface Aims {
  readonly targets: ReadonlyMap<string, number>;
  readonly reported: ReadonlyMap<string, ReportedFigure>;
}

/** The targets of a period for a county or above; a town or village has none. */
export async function aimsOf(session: Session, prefix: string, period: string): Promise<Aims> {
  if (prefix.length > 6) return { targets: new Map(), reported: new Map() };
  const targets = await session.query<{ indicator: string; value: number }>(
    `/* indicator.targets */ select indicator, sum(value) as value from organizations.indicator_targets
     where starts_with(county_code, $1) and period = $2 group by 1`,
    [prefix, period],
  );
  const reported =
    prefix.length < 6
      ? []
      : await session.query<ReportedFigure>(
          `/* indicator.reported */ select ${columnsOf(reportedFigures)} from organizations.reported_figures r
           where r.county_code = $1 and r.period = $2`,
          [prefix, period],
        );
  return {
    targets: new Map(targets.map(({ indicator, value }) => [indicator, value])),
    reported: new Map(reported.map((row) => [row.indicator, row])),
  };
}

export async function putTarget(
  session: Session,
  row: { readonly county: string; readonly indicator: string; readonly period: string; readonly value: number },
): Promise<void> {
  await session.query(
    `/* indicator.putTarget */ insert into organizations.indicator_targets (county_code, indicator, period, value, set_by)
     values ($1, $2, $3, $4, $5)
     on conflict (county_code, indicator, period) do update set value = excluded.value, set_by = excluded.set_by`,
    [row.county, row.indicator, row.period, row.value, session.subject ?? ''],
  );
}

export async function putReported(
  session: Session,
  rows: readonly Omit<ReportedFigure, 'reportedBy'>[],
): Promise<void> {
  await session.query(
    `/* indicator.putReported */
     insert into organizations.reported_figures (county_code, indicator, period, value, qualifier, source, as_of, reported_by)
     select "countyCode", indicator, period, value, qualifier, source, "asOf", $2
     from jsonb_to_recordset($1) as r ("countyCode" text, indicator text, period text, value double precision, qualifier text, source text, "asOf" date)
     on conflict (county_code, indicator, period) do update set value = excluded.value, qualifier = excluded.qualifier,
       source = excluded.source, as_of = excluded.as_of, reported_by = excluded.reported_by`,
    [JSON.stringify(rows), session.subject ?? ''],
  );
}
