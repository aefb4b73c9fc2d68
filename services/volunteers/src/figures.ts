// The figures that this subgraph counts per division, and how GraphQL reads them.
import { type DivisionFigures, Figures, total } from '@chunhui/database';
import type { VolunteeringFiguresResolvers } from './generated/resolvers.ts';

export const figures = new Figures('volunteers', {
  registeredCumulative: {
    description: 'Everyone who ever registered, also those who left, each once (distinct persons, 累计)',
    table: 'volunteers',
    amount: '(r.merged_into is null)::int',
  },
  registeredActive: {
    description: 'Registered and active now (distinct persons)',
    table: 'volunteers',
    amount: `(r.status = 'ACTIVE')::int`,
  },
  leagueMembers: {
    description: 'League members among the active (distinct persons)',
    table: 'volunteers',
    amount: `(r.status = 'ACTIVE' and r.league_member)::int`,
  },
  teams: {
    description: 'Teams that have not been dissolved (things)',
    table: 'volunteer_teams',
    amount: '(r.dissolved_on is null)::int',
  },
  teamsBySize: {
    description: 'Teams that have not been dissolved, by how many are in them (things)',
    table: 'volunteer_teams',
    category: `(select case when count(*) < 10 then 'UNDER_10' when count(*) < 30 then 'FROM_10' when count(*) < 100 then 'FROM_30' else 'FROM_100' end
      from volunteers.volunteer_team_memberships m where m.county_code = r.county_code and m.team_id = r.id and m.left_on is null)`,
    amount: '(r.dissolved_on is null)::int',
  },
});

/** A division's figures of this subgraph: the parent of `Division.volunteering`. */
export type VolunteeringFigures = DivisionFigures<keyof typeof figures.definitions>;

export const volunteeringFiguresResolvers: VolunteeringFiguresResolvers = {
  registeredCumulative: (found) => total(found, 'registeredCumulative'),
  registeredActive: (found) => total(found, 'registeredActive'),
  leagueMembers: (found) => total(found, 'leagueMembers'),
  teams: (found) => total(found, 'teams'),
};
