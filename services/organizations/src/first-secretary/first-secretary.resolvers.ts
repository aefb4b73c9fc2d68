// First secretaries of village branches.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import { divisionsByCode } from '../division/division.store.ts';
import type { FirstSecretaryAppointmentResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { leagueOrganizationsById } from '../league-organization/league-organization.store.ts';
import { firstSecretaryAppointments } from './first-secretary.table.ts';

export const firstSecretaryQueries: Pick<QueryResolvers, 'firstSecretaryAppointments'> = {
  firstSecretaryAppointments: (_root, { division, ...args }, { session }) =>
    toConnection(args, inDivision(session, firstSecretaryAppointments, divisionPrefix(division))),
};

export const firstSecretaryResolvers: FirstSecretaryAppointmentResolvers = {
  person: ({ personId }) => ({ id: personId }),
  branch: async ({ branchId }, _args, { load }) => (await load(leagueOrganizationsById, branchId))!,
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
};
