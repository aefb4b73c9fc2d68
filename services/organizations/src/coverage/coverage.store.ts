// Where something is missing, and how far linkage has got: read from the counters of villages, so that it needs no look at people.
import type { Session } from '@chunhui/database';
import { divisionColumns, listedOn } from '../division/division.store.ts';
import type { Division } from '../division/division.table.ts';
import { figures } from '../figures.ts';

/** The gaps of a village, each with its counter. */
const COUNTERS = { FIRST_SECRETARY: 'firstSecretaries', BRANCH: 'branches', SOCIETY: 'chunhuiSocieties' } as const;
export type VillageGap = keyof typeof COUNTERS;

/** The villages (villagers' committees, village part from 200) of counties that report whose counter is 0. */
export function villagesWithout(session: Session, prefix: string, gap: VillageGap) {
  const where = `
    from organizations.divisions r
    join organizations.counties c on c.county_code = left(r.code, 6) and c.rolled_out_on is not null
    where r.level = 'VILLAGE' and r.code between rpad($1, 12, '0') and rpad($1, 12, '9') and right(r.code, 3) >= '200'
      and ${listedOn('r', '$3::date')}
      and not exists (select from organizations.figures f
        where f.county_code = left(r.code, 6) and f.division_code = r.code and f.measure = $2 and f.value > 0)`;
  const parameters = [prefix, COUNTERS[gap], session.today];
  return {
    sortedBy: ['organizations.divisions.code'],
    keyOf: (row: Division) => [row.code],
    rows: ({ first, after }: { readonly first: number; readonly after: readonly string[] | null }) =>
      session.query<Division>(
        `/* coverage.villagesWithout */ select null as day, ${divisionColumns('$3::date')} ${where} and r.code > $4 order by r.code limit $5`,
        [...parameters, after?.[0] ?? '', first + 1],
      ),
    count: async () => {
      const [row] = await session.query<{ count: number }>(
        `/* coverage.countWithout */ select count(*) ${where}`,
        parameters,
      );
      return row?.count ?? 0;
    },
  };
}

/** How many villages and communities a division has, and in how many each step of the linkage is there. */
export interface Linkage {
  readonly villages: number;
  readonly withBranch: number;
  readonly partyLed: number;
  readonly societyLed: number;
  readonly linked: number;
}

/** The linkage of divisions of any level (12 digits) at the end of a day, over the counties that reported then; one statement for all of them. */
export async function linkageOf(
  session: Session,
  keys: readonly { readonly code: string; readonly day: string }[],
): Promise<(Linkage | null)[]> {
  const has = (measure: string) => `count(*) filter (where f.measures ? '${measure}')`;
  const rows = await session.query<Linkage & { at: number }>(
    `/* coverage.linkage */
     select k.at, count(*) as villages, ${has('branches')} as with_branch, ${has('partyLedBranches')} as party_led,
       ${has('societyLeadingBranches')} as society_led, ${has('linkedBranches')} as linked
     from unnest($1::text[], $2::date[]) with ordinality k (code, day, at)
     join organizations.divisions d on d.code = k.code
     join organizations.divisions v on v.level = 'VILLAGE' and v.code between rpad(d.prefix, 12, '0') and rpad(d.prefix, 12, '9')
       and ${listedOn('v', 'k.day')}
     join organizations.counties c on c.county_code = left(v.code, 6) and c.rolled_out_on <= k.day
     left join lateral (select jsonb_object_agg(f.measure, f.value) as measures
       from (${figures.valuesAt('c.county_code', 'v.code', 'k.day')}) f where f.value > 0) f on true
     group by 1`,
    [keys.map(({ code }) => code), keys.map(({ day }) => day)],
  );
  const found = new Map(rows.map((row) => [row.at, row]));
  return keys.map((_key, index) => found.get(index + 1) ?? null);
}
