// The shortlists for matching: SQL ranks by the cheap factors, scoring.ts scores the first 300.
import { columnsOf, type Session } from '@chunhui/database';
import { type VillageNeed, villageNeeds } from '../resource/village-need.table.ts';
import type { Talent } from '../talent/talent.table.ts';
import type { MatchWeights } from './scoring.ts';

/** How many are scored in full. */
const SHORTLIST = 300;

interface Places {
  /** How many of the need's skills the talent has, and how many it asks for. */
  readonly shared: string;
  readonly asked: string;
  readonly sameSector: string;
  readonly needDivision: string;
  readonly talentDivision: string;
}

/** SQL: the factors that are cheap to see, weighed as scoring.ts weighs them ($3 skills, $4 sector, $5 same village, $6 same town). */
function rank({ shared, asked, sameSector, needDivision, talentDivision }: Places): string {
  return `(coalesce($3::float8 * ${shared} / nullif(${asked}, 0), 0)
   + case when ${sameSector} then $4::float8 else 0 end
   + case when ${talentDivision} = ${needDivision} then $5::float8
          when left(${talentDivision}, 9) = left(${needDivision}, 9) then $6::float8 else 0 end)`;
}

function rankWeights(weights: MatchWeights): number[] {
  const { matchWeightSkills, matchWeightSector, matchWeightHometown, matchWeightDistance } = weights;
  return [matchWeightSkills, matchWeightSector, matchWeightHometown + matchWeightDistance, 0.6 * matchWeightDistance];
}

/** SQL: the talent offers what the need asks for. */
const OFFERING = 'r.id in (select talent_id from offering)';

/** The columns that a score needs; whole records are loaded for the suggested talents only. */
export type ShortlistedTalent = Pick<
  Talent,
  'id' | 'divisionCode' | 'sector' | 'skills' | 'availability' | 'landedCount' | 'fellThroughCount'
>;

/**
 * Talents who share a skill, the sector or the town with a need, or offer what it asks for; nobody who opted out or is matched with
 * it already. `in` and `not in` rather than joins: PostgreSQL hashes them once, whatever it knows of the tables' sizes.
 */
export function talentsForNeed(
  session: Session,
  need: VillageNeed,
  weights: MatchWeights,
): Promise<ShortlistedTalent[]> {
  // One comparison a skill: a subquery a row costs as much as all the rest.
  const shared = need.skills.map((_skill, index) => `($9::text[])[${index + 1}] = any(r.skills)`);
  return session.query<ShortlistedTalent>(
    `/* suggestions.talents */
     with offering as materialized (select o.talent_id from talent_pool.resource_offers o
       where o.county_code = $1 and o.state = 'OPEN' and o.kind = $10 and (o.skills && $9::text[] or o.sector = $8))
     select r.id, r.division_code, r.sector, r.skills, r.availability, r.landed_count, r.fell_through_count from talent_pool.talents r
     where r.county_code = $1 and r.removed_on is null
       and (r.skills && $9::text[] or r.sector = $8 or starts_with(r.division_code, left($7, 9)) or ${OFFERING})
       and r.person_id not in (select x.person_id from talent_pool.opt_outs x where x.county_code = $1)
       and r.id not in (select m.talent_id from talent_pool.resource_matches m
         where m.county_code = $1 and m.need_id = $2 and m.state <> 'FELL_THROUGH')
     order by ${rank({
       shared: shared.length === 0 ? '0' : `(${shared.map((one) => `(${one})::int`).join(' + ')})`,
       asked: 'cardinality($9::text[])',
       sameSector: 'r.sector = $8::text',
       needDivision: '$7::text',
       talentDivision: 'r.division_code',
     })} + case when ${OFFERING} then $11::float8 else 0 end desc, r.id limit ${SHORTLIST}`,
    [
      session.county,
      need.id,
      ...rankWeights(weights),
      need.divisionCode,
      need.sector,
      need.skills,
      need.kind,
      // An offer wins what is at hand, and its skills and sector count as the talent's.
      weights.matchWeightAvailability + weights.matchWeightSkills / 2,
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
     select ${columnsOf(villageNeeds)} from talent_pool.village_needs r
     where r.county_code = $1 and r.state = 'OPEN' and starts_with(r.division_code, $10)
       and r.id not in (select m.need_id from talent_pool.resource_matches m
         where m.county_code = $1 and m.talent_id = $2 and m.state <> 'FELL_THROUGH')
     order by ${rank({
       shared: '(select count(*) from unnest(r.skills) skill where skill = any($9::text[]))',
       asked: 'cardinality(r.skills)',
       sameSector: 'r.sector = any($8::text[])',
       needDivision: 'r.division_code',
       talentDivision: '$7::text',
     })} + case when r.kind = any($11::text[]) then $12::float8 else 0 end desc, r.id limit ${SHORTLIST}`,
    [
      session.county,
      talent.id,
      ...rankWeights(weights),
      talent.divisionCode,
      [...offered.sectors, ...(talent.sector === null ? [] : [talent.sector])],
      [...talent.skills, ...offered.skills],
      session.scope,
      offered.kinds,
      weights.matchWeightAvailability,
    ],
  );
}
