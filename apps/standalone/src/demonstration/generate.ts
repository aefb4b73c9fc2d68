// All rows of a demonstration county, made from its plan and its divisions alone: the same rows every time.
import { createAttending, createParticipants, createProjects, createSessions, type Organizer } from './activities.ts';
import { createCanvass } from './canvass.ts';
import { createCare } from './care.ts';
import {
  createEnvoys,
  createLiaisonStations,
  createMembers,
  createPairings,
  createPresidents,
  createSocieties,
} from './chunhui.ts';
import type { County } from './county.ts';
import { createAppointments, createLeagueMembers, createLeagueOrganizations } from './league.ts';
import { createPeople } from './people.ts';
import { createResources } from './resources.ts';
import { createServiceHours } from './service-hours.ts';
import { createSocialOrganizations } from './social-organizations.ts';
import { createTalents } from './talents.ts';
import { createTeamMemberships, createTeams, createVolunteers } from './volunteers.ts';

export type CountyRows = ReturnType<typeof generateRows>;

/** The rows by service, each in the order in which its store takes them. */
export function generateRows(county: County) {
  const people = createPeople(county);
  const { volunteers, entries, ratings } = createServiceHours(county, createVolunteers(county, people.volunteers));
  const teams = createTeams(county);
  const pool = createTalents(county, people);
  const { talents, ...resources } = createResources(county, pool);
  const leagueOrganizations = createLeagueOrganizations(county);
  const societies = createSocieties(county, leagueOrganizations);
  const social = createSocialOrganizations(county, people, talents, teams);
  const projects = createProjects(county);
  const sessions = createSessions(county, projects, [
    ...leagueOrganizations.map((row) => organizer('LEAGUE_ORGANIZATION', row)),
    ...societies.filter(({ active }) => active).map((row) => organizer('CHUNHUI_SOCIETY', row)),
    ...teams.filter(({ dissolvedOn }) => dissolvedOn === null).map((row) => organizer('VOLUNTEER_TEAM', row)),
    ...social.organizations.map((row) => organizer('YOUTH_SOCIAL_ORGANIZATION', row)),
  ]);
  const participants = createParticipants(county, sessions, volunteers);
  return {
    organizations: {
      leagueOrganizations,
      ...createLeagueMembers(county, leagueOrganizations, people.circle),
      appointments: createAppointments(county, leagueOrganizations, people.circle),
      societies,
      presidents: createPresidents(county, societies, people.circle),
      stations: createLiaisonStations(county),
      pairings: createPairings(county, societies, people.circle),
      ...createEnvoys(county, societies, people.circle),
      ...createMembers(county, societies, people.circle),
      socialOrganizations: social.organizations,
      socialOrganizationMembers: social.members,
    },
    volunteers: { volunteers, teams, memberships: createTeamMemberships(county, volunteers, teams), entries, ratings },
    talentPool: { talents, canvass: createCanvass(county, talents), ...resources },
    activities: {
      projects,
      sessions,
      participants,
      attending: createAttending(county, sessions, participants, volunteers),
      care: createCare(county, volunteers),
    },
  };
}

function organizer(
  kind: Organizer['kind'],
  row: { id: string; divisionCode: string; foundedOn: string | null },
): Organizer {
  return { kind, id: row.id, divisionCode: row.divisionCode, foundedOn: row.foundedOn ?? '' };
}
