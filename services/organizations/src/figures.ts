// The figures that this subgraph counts per division.
import { type DivisionFigures, Figures } from '@chunhui/county';

const IS_BRANCH = `(r.kind in ('BRANCH', 'JOINT_BRANCH') and r.dissolved_on is null)`;
const LEADS_SOCIETY = `exists (select from organizations.chunhui_societies s
  where s.county_code = r.county_code and s.league_organization_id = r.id and s.active)`;

export const figures = new Figures('organizations', {
  branches: {
    description: 'League branches and joint branches (things)',
    table: 'league_organizations',
    amount: `(${IS_BRANCH})::int`,
  },
  leagueMembers: {
    description: 'League members in branches (persons; one branch a person)',
    table: 'league_members',
    amount: '(r.left_on is null)::int',
  },
  leagueOrganizations: {
    description: 'League organizations of all kinds, by kind (things)',
    table: 'league_organizations',
    category: 'r.kind',
    amount: '(r.dissolved_on is null)::int',
  },
  elections: {
    description:
      'League organizations, by the day on which their term ends, so that overdue ones are counted as of any day (things)',
    table: 'league_organizations',
    category: 'r.term_ends_on',
    amount: '(r.term_ends_on is not null and r.dissolved_on is null)::int',
  },
  partyLedBranches: {
    description: 'League branches with a Party organization on record (things; 党建带团建)',
    table: 'league_organizations',
    amount: `(${IS_BRANCH} and r.party_organization is not null)::int`,
  },
  societyLeadingBranches: {
    description: 'League branches that lead an active Chunhui society (things; 团建领春晖)',
    table: 'league_organizations',
    amount: `(${IS_BRANCH} and ${LEADS_SOCIETY})::int`,
  },
  linkedBranches: {
    description:
      'League branches that a Party organization leads and that lead a Chunhui society (things; 党建带团建、团建领春晖)',
    table: 'league_organizations',
    amount: `(${IS_BRANCH} and r.party_organization is not null and ${LEADS_SOCIETY})::int`,
  },
  firstSecretaries: {
    description: 'First secretaries in office, by source channel (persons; 玉委〔2021〕51号)',
    table: 'first_secretary_appointments',
    category: 'r.channel',
    amount: '(r.ended_on is null)::int',
  },
  ineligibleFirstSecretaries: {
    description: 'First secretaries in office who were not eligible on the day of their appointment (persons)',
    table: 'first_secretary_appointments',
    amount: '(r.ended_on is null and not r.eligible)::int',
  },
  chunhuiSocieties: {
    description: 'Active Chunhui societies (things)',
    table: 'chunhui_societies',
    amount: 'r.active::int',
  },
  chunhuiEnvoys: {
    description: 'Envoys with an engagement in force, each once at home (distinct persons)',
    table: 'chunhui_envoys',
    amount: `exists (select from organizations.chunhui_envoy_engagements e
      where e.county_code = r.county_code and e.envoy_id = r.id and e.ended_on is null)::int`,
  },
  chunhuiMembers: {
    description: 'Members of at least one society, each once at home (distinct persons)',
    table: 'chunhui_members',
    amount: `exists (select from organizations.chunhui_memberships m
      where m.county_code = r.county_code and m.member_id = r.id and m.left_on is null)::int`,
  },
  studentPairings: {
    description: 'College students paired with a society of their home (pairs; 大学生结对春晖社)',
    table: 'student_pairings',
    amount: '(r.ended_on is null)::int',
  },
  socialOrganizationMembers: {
    description: 'Members of youth social organizations, persons and units, by organization (members)',
    table: 'youth_social_organization_members',
    category: 'r.organization_id',
    amount: '(r.left_on is null)::int',
  },
});

/** A division's figures of this subgraph: the parent of `Division.organizations`. */
export type OrganizationFigures = DivisionFigures<keyof typeof figures.definitions>;
