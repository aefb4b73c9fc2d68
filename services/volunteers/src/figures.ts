// The figures that this subgraph counts per division, and their resolvers.

import { byCategory, type DivisionFigures, Figures, total } from '@chunhui/county';
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
  activeBySector: {
    description: 'Registered and active now, by sector; without one under the empty code (distinct persons)',
    table: 'volunteers',
    category: `coalesce(r.sector, '')`,
    amount: `(r.status = 'ACTIVE')::int`,
  },
  activeByBirthYear: {
    description:
      'Registered and active now, by year of birth, from which the age bands of any year follow (distinct persons)',
    table: 'volunteers',
    category: 'extract(year from r.birth_date)::int',
    amount: `(r.status = 'ACTIVE')::int`,
  },
  activeByStar: {
    description: 'Registered and active now, by stars in force (distinct persons)',
    table: 'volunteers',
    category: 'r.star',
    amount: `(r.status = 'ACTIVE' and r.star > 0)::int`,
  },
  serviceMinutes: {
    description: 'Approved service, also of those who left (minutes)',
    table: 'volunteers',
    amount: 'r.approved_minutes',
  },
  teams: {
    description: 'Teams that have not been dissolved (things)',
    table: 'volunteer_teams',
    amount: '(r.dissolved_on is null)::int',
  },
  teamsBySize: {
    description: 'Teams that have not been dissolved, by how many are in them (things)',
    table: 'volunteer_teams',
    category: `case when r.members < 10 then 'UNDER_10' when r.members < 30 then 'FROM_10' when r.members < 100 then 'FROM_30' else 'FROM_100' end`,
    amount: '(r.dissolved_on is null)::int',
  },
});

/** A division's figures of this subgraph: the parent of `Division.volunteering`. */
export type VolunteeringFigures = DivisionFigures<keyof typeof figures.definitions>;

export const volunteeringFiguresResolvers: VolunteeringFiguresResolvers = {
  registeredCumulative: (found) => total(found, 'registeredCumulative'),
  registeredActive: (found) => total(found, 'registeredActive'),
  leagueMembers: (found) => total(found, 'leagueMembers'),
  bySector: (found) =>
    byCategory(found, 'activeBySector').map(({ category, count }) => ({ sector: category || null, count })),
  byAgeBand: (found, { year }, { session }) => {
    const asked = year ?? Number(session.today.slice(0, 4));
    const years = byCategory(found, 'activeByBirthYear').map(({ category, count }) => ({
      age: asked - Number(category),
      count,
    }));
    return AGE_BANDS.map(({ from, to }) => ({
      from,
      to,
      count: years.reduce((sum, { age, count }) => (from <= age && age <= (to ?? age) ? sum + count : sum), 0),
    }));
  },
  byStar: (found) =>
    byCategory(found, 'activeByStar').map(({ category, count }) => ({ star: Number(category), count })),
  serviceMinutes: (found) => total(found, 'serviceMinutes'),
  teams: (found) => total(found, 'teams'),
  teamsBySize: (found) => {
    const counts = found.values.get('teamsBySize');
    return TEAM_SIZES.map(([size, members]) => ({ members, count: counts?.get(size) ?? 0 }));
  },
};

/** Ages reached in a year, inclusive: members leave the League at 28, youth ends at 35, working age at 60. */
const AGE_BANDS = [
  { from: 0, to: 17 },
  { from: 18, to: 28 },
  { from: 29, to: 35 },
  { from: 36, to: 59 },
  { from: 60, to: null },
];

/** The categories of `teamsBySize`, and the fewest members of each. */
const TEAM_SIZES = [
  ['UNDER_10', 0],
  ['FROM_10', 10],
  ['FROM_30', 30],
  ['FROM_100', 100],
] as const;
