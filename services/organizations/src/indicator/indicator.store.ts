// What the indicators of this subgraph amount to, and what was aimed at and reported for every indicator.
import { byCategory, columnsOf, type Session, total } from '@chunhui/database';
import { linkageOf } from '../coverage/coverage.store.ts';
import { figures } from '../figures.ts';
import { type ReportedFigure, reportedFigures } from './indicator.table.ts';

/** The values of this subgraph's indicators for one division, by code; null where nobody reports. */
export type IndicatorValues = Readonly<Record<string, number | null>>;

/** The values for divisions of any level (12 digits), a handful of statements for all of them. */
export async function indicatorValuesOf(
  session: Session,
  codes: readonly string[],
  today: string,
): Promise<(IndicatorValues | null)[]> {
  const [counted, linkages, others] = [
    await figures.byDivision(session, codes),
    await linkageOf(
      session,
      codes.map((code) => ({ code, day: today })),
    ),
    await uncounted(session, codes, today),
  ];
  return codes.map((code, index): IndicatorValues | null => {
    const found = counted[index];
    const linkage = linkages[index];
    const other = others.get(code);
    if (!found?.reporting || linkage == null || other === undefined) return null;
    const members = (domain: string) =>
      byCategory(found, 'socialOrganizationMembers').reduce(
        (sum, { category, count }) => (other.organizations[category] === domain ? sum + count : sum),
        0,
      );
    return {
      firstSecretaries: total(found, 'firstSecretaries'),
      ineligibleFirstSecretaries: total(found, 'ineligibleFirstSecretaries'),
      villages: linkage.villages,
      villagesWithoutFirstSecretary: other.villagesWithout,
      linkedVillages: linkage.linked,
      linkageCoverage: linkage.villages === 0 ? null : linkage.linked / linkage.villages,
      leagueOrganizations: total(found, 'leagueOrganizations'),
      electionsOverdue: other.electionsOverdue,
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

interface Uncounted {
  readonly code: string;
  readonly villagesWithout: number;
  readonly electionsOverdue: number;
  readonly socialOrganizations: number;
  /** The domain of every organization of the counties, by id. */
  readonly organizations: Readonly<Record<string, string>>;
}

/** What no counter keeps, because it changes with the day or is a handful of rows. */
async function uncounted(
  session: Session,
  codes: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, Uncounted>> {
  const within = (column: string) =>
    `between rpad(left(d.prefix, 6), ${column === 'code' ? 12 : 6}, '0') and rpad(left(d.prefix, 6), ${column === 'code' ? 12 : 6}, '9')`;
  const rows = await session.query<Uncounted>(
    `/* indicator.uncounted */
     select d.code,
       (select count(*) from organizations.divisions v
         join organizations.counties c on c.county_code = left(v.code, 6) and c.rolled_out_on is not null
         where v.level = 'VILLAGE' and v.code between rpad(d.prefix, 12, '0') and rpad(d.prefix, 12, '9') and right(v.code, 3) >= '200'
           and not exists (select from organizations.figures f where f.county_code = left(v.code, 6) and f.division_code = v.code
             and f.measure = 'firstSecretaries' and f.value > 0)) as villages_without,
       (select count(*) from organizations.league_organizations o
         where o.county_code ${within('county')} and starts_with(o.division_code, d.prefix) and o.term_ends_on < $2) as elections_overdue,
       (select count(*) from organizations.youth_social_organizations y
         where y.county_code ${within('county')} and starts_with(y.division_code, d.prefix) and y.dissolved_on is null) as social_organizations,
       coalesce((select jsonb_object_agg(y.id, y.domain) from organizations.youth_social_organizations y
         where y.county_code ${within('county')}), '{}') as organizations
     from organizations.divisions d where d.code = any($1)`,
    [codes, today],
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** What the counties of a division aim at and reported: the sum over those that did; of a county, its own. */
export interface Aims {
  readonly targets: ReadonlyMap<string, number>;
  readonly reported: ReadonlyMap<string, ReportedFigure>;
}

/** The aims of a period for a county or above; a town or village has none of its own. */
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
