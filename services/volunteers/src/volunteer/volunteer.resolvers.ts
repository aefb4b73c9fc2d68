// Reads of volunteers; their mutations are declared in the services beside this file.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, isId, toConnection } from '@chunhui/runtime';
import { certificatesOfVolunteers } from '../certificate/service-certificate.store.ts';
import type { QueryResolvers, VolunteerResolvers } from '../generated/resolvers.ts';
import { hourEntries } from '../hours/hour-entry.table.ts';
import { starsOfVolunteers } from '../star/star-rating.store.ts';
import { teamIdsOfVolunteers } from '../volunteer-team/membership.store.ts';
import { volunteerTeamsById } from '../volunteer-team/volunteer-team.store.ts';
import {
  identityFields,
  lookAlikes,
  recordedSearch,
  revealIdentity,
  volunteerDuplicatesInput,
} from './identity.service.ts';
import { searchVolunteers } from './volunteer.search.ts';
import { recordsOfVolunteers, volunteerOfSubject, volunteersById } from './volunteer.store.ts';

export const volunteerQueries = {
  volunteers: async (_root, { division, filter, orderBy, ...args }, { session, caller }) => {
    const conditions = filter ?? {};
    const found = searchVolunteers(session, divisionPrefix(division), conditions, orderBy ?? 'REGISTRATION');
    return toConnection(args, recordedSearch(session, caller, conditions, found));
  },
  volunteer: (_root, { id }, { load }) => (isId(id) ? load(volunteersById, id) : null),
  myVolunteer: (_root, _args, { session }) => volunteerOfSubject(session),
  volunteerIdentity: (_root, { volunteer, purpose }, { session }) => revealIdentity(session, volunteer, purpose),
  volunteerDuplicates: (_root, { input }, { session }) => lookAlikes(session, volunteerDuplicatesInput.parse(input)),
} satisfies QueryResolvers;

export const volunteerResolvers: VolunteerResolvers = {
  __resolveReference: ({ id }, { load }) => load(volunteersById, id),
  ...identityFields,
  records: async ({ id }, _args, { load }) => (await load(recordsOfVolunteers, id)) ?? [],
  hours: ({ id, countyCode }, { status, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(
        session,
        hourEntries,
        countyCode,
        (parameter) =>
          `r.volunteer_id = ${parameter(id)}${status == null ? '' : ` and r.status = ${parameter(status)}`}`,
      ),
    ),
  teams: async ({ id }, _args, { load }) => {
    const ids = (await load(teamIdsOfVolunteers, id)) ?? [];
    return (await Promise.all(ids.map((team) => load(volunteerTeamsById, team)))).filter((team) => team !== null);
  },
  certificates: async ({ id }, _args, { load }) => (await load(certificatesOfVolunteers, id)) ?? [],
  stars: async ({ id }, _args, { load }) => (await load(starsOfVolunteers, id)) ?? [],
};
