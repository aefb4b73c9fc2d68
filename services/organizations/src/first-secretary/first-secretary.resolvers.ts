// Reads of first secretaries; their mutations are declared in first-secretary.service.ts.

import { modelOf } from '@chunhui/county';
import { inDivision } from '@chunhui/database';
import { firstSecretaryIneligibility } from '@chunhui/model';
import { divisionPrefix, graphqlError, type Payload, toConnection } from '@chunhui/runtime';
import { divisionsByCode } from '../division/division.store.ts';
import type {
  AppointFirstSecretaryPayloadResolvers,
  FirstSecretaryAppointmentResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { leagueOrganizationsById } from '../league-organization/league-organization.store.ts';
import { checkEligibility, eligibilityInput, type IneligibilityReason } from './eligibility.ts';
import { appointmentFilter, firstSecretariesById, predecessorsOf } from './first-secretary.store.ts';
import { type FirstSecretaryAppointment, firstSecretaryAppointments } from './first-secretary.table.ts';

/** The payload of an appointment; its `reasons` are those errors that carry a citation. */
export type AppointPayload = Payload<{ appointment: FirstSecretaryAppointment }>;

export const firstSecretaryQueries = {
  firstSecretaryAppointments: async (_root, { division, inOffice, overAge, ...args }, { session }) => {
    const filter = appointmentFilter(
      await modelOf(session),
      { inOffice: inOffice ?? null, overAge: overAge ?? null },
      session.today,
    );
    return toConnection(args, inDivision(session, firstSecretaryAppointments, divisionPrefix(division), filter));
  },
  checkFirstSecretaryEligibility: async (_root, { input }, { session }) => {
    const parsed = eligibilityInput.safeParse(input);
    if (!parsed.success) throw graphqlError('BAD_USER_INPUT', { path: parsed.error.issues[0]?.path });
    return checkEligibility(session, parsed.data);
  },
} satisfies QueryResolvers;

export const appointFirstSecretaryPayloadResolvers: AppointFirstSecretaryPayloadResolvers = {
  reasons: ({ errors }) => errors.filter((error): error is IneligibilityReason => 'citation' in error),
};

export const firstSecretaryResolvers: FirstSecretaryAppointmentResolvers = {
  person: ({ personId }) => ({ id: personId }),
  branch: async ({ branchId }, _args, { load }) => (await load(leagueOrganizationsById, branchId))!,
  division: async ({ divisionCode }, _args, { load }) => (await load(divisionsByCode, divisionCode))!,
  predecessor: ({ predecessorId }, _args, { load }) =>
    predecessorId === null ? null : load(firstSecretariesById, predecessorId),
  predecessors: async ({ id }, _args, { load }) => (await load(predecessorsOf, id)) ?? [],
  overAge: async (row, _args, { session }) =>
    row.endedOn === null &&
    firstSecretaryIneligibility(await modelOf(session), row, session.today).some(({ code }) =>
      code.endsWith('_TOO_OLD'),
    ),
};
