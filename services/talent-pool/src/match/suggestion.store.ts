// The shortlists that matching scores: SQL leaves aside whoever cannot be among the best, the score itself is scoring.ts.
import { columnsOf, type Session } from '@chunhui/database';
import type { MatchWeights } from '../parameters.ts';
import { type VillageNeed, villageNeeds } from '../resource/village-need.table.ts';
import { type Talent, talents } from '../talent/talent.table.ts';

/** How many are scored in full. */
const SHORTLIST = 300;

/** A talent's facts that the rank reads; `r` is the talent, `n` the need. */
const RANK = `(case when cardinality(n.skills) = 0 then 0 else $3::float8 *
     (select count(*) from unnest(n.skills) skill where skill = any(r.skills)) / cardinality(n.skills) end
   + case when r.sector = n.sector then $4::float8 else 0 end
   + case when r.division_code = n.division_code then $5::float8 when left(r.division_code, 9) = left(n.division_code, 9) then $6::float8 else 0 end)`;

function rankWeights({ skills, sector, hometown, distance }: MatchWeights): number[] {
  return [skills, sector, hometown + distance, 0.6 * distance];
}

/**
 * Talents who share a skill, the sector or the town with a need, or offer what it asks for; nobody who opted out or is matched with
 * it already.
 */
export function talentsForNeed(session: Session, need: VillageNeed, weights: MatchWeights): Promise<Talent[]> {
  return session.query<Talent>(
    `/* suggestions.talents */
     with n as (select $2::text as id, $7::text as division_code, $8::text as sector, $9::text[] as skills, $10::text as kind),
     offering as (select o.talent_id, max(case when o.skills && n.skills or o.sector = n.sector then 2 else 1 end) as fit
       from talent_pool.resource_offers o, n
       where o.county_code = $1 and o.state = 'OPEN' and o.kind = n.kind
       group by 1)
     select ${columnsOf(talents)} from talent_pool.talents r cross join n left join offering on offering.talent_id = r.id
     where r.county_code = $1 and r.removed_on is null
       and (r.skills && n.skills or r.sector = n.sector or starts_with(r.division_code, left(n.division_code, 9)) or offering.fit is not null)
       and not exists (select from talent_pool.opt_outs x where x.county_code = $1 and x.person_id = r.person_id)
       and not exists (select from talent_pool.resource_matches m where m.county_code = $1 and m.need_id = n.id and m.talent_id = r.id
         and m.state <> 'FELL_THROUGH')
     order by ${RANK} + coalesce(offering.fit, 0) * $11::float8 desc, r.id limit ${SHORTLIST}`,
    [
      session.county,
      need.id,
      ...rankWeights(weights),
      need.divisionCode,
      need.sector,
      need.skills,
      need.kind,
      weights.availability,
    ],
  );
}

/** Open needs of the session's own division, ranked for a talent and what they offer; none that is matched with them already. */
export function needsForTalent(
  session: Session,
  talent: Talent,
  offered: {
    readonly kinds: readonly string[];
    readonly skills: readonly string[];
    readonly sectors: readonly string[];
  },
  weights: MatchWeights,
): Promise<VillageNeed[]> {
  return session.query<VillageNeed>(
    `/* suggestions.needs */
     with r as (select $2::text as id, $7::text as division_code, $8::text[] as sectors, $9::text[] as skills)
     select ${columnsOf(villageNeeds).replaceAll('r.', 'n.')} from talent_pool.village_needs n cross join r
     where n.county_code = $1 and n.state = 'OPEN' and starts_with(n.division_code, $10)
       and not exists (select from talent_pool.resource_matches m where m.county_code = $1 and m.need_id = n.id and m.talent_id = r.id
         and m.state <> 'FELL_THROUGH')
     order by ${RANK.replace('r.sector = n.sector', 'n.sector = any(r.sectors)')} + case when n.kind = any($11) then $12::float8 else 0 end desc, n.id
     limit ${SHORTLIST}`,
    [
      session.county,
      talent.id,
      ...rankWeights(weights),
      talent.divisionCode,
      [...offered.sectors, ...(talent.sector === null ? [] : [talent.sector])],
      [...talent.skills, ...offered.skills],
      session.scope,
      offered.kinds,
      weights.availability,
    ],
  );
}
