// First secretaries of village branches: asked about, appointed, ended, listed.

import { modelOf } from '@chunhui/county';
import { inDivision } from '@chunhui/database';
import { firstSecretaryIneligibility } from '@chunhui/model';
import { divisionPrefix, graphqlError, mutation, type Payload, toConnection } from '@chunhui/runtime';
import type { OrganizationsContext } from '../context.ts';
import { divisionsByCode } from '../division/division.store.ts';
import type {
  AppointFirstSecretaryPayloadResolvers,
  FirstSecretaryAppointmentResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts';
import { leagueOrganizationsById } from '../league-organization/league-organization.store.ts';
import { today } from '../today.ts';
import {
  appointFirstSecretary,
  appointInput,
  eligibilityInput,
  endAppointment,
  endAppointmentInput,
  type IneligibilityReason,
  judge,
} from './first-secretary.service.ts';
import { appointmentFilter, firstSecretariesById, predecessorsOf } from './first-secretary.store.ts';
import { type FirstSecretaryAppointment, firstSecretaryAppointments } from './first-secretary.table.ts';

/** What the appointment answers; its reasons are those of its errors that a rule gave. */
export type AppointPayload = Payload<{ appointment: FirstSecretaryAppointment }>;

export const firstSecretaryQueries: Pick<
  QueryResolvers,
  'firstSecretaryAppointments' | 'checkFirstSecretaryEligibility'
> = {
  firstSecretaryAppointments: async (_root, { division, inOffice, overAge, ...args }, { session }) => {
    const filter = appointmentFilter(
      await modelOf(session),
      { inOffice: inOffice ?? null, overAge: overAge ?? null },
      today(),
    );
    return toConnection(args, inDivision(session, firstSecretaryAppointments, divisionPrefix(division), filter));
  },
  checkFirstSecretaryEligibility: async (_root, { input }, { session }) => {
    const parsed = eligibilityInput.safeParse(input);
    if (!parsed.success) throw graphqlError('BAD_USER_INPUT', { path: parsed.error.issues[0]?.path });
    return judge(session, parsed.data);
  },
};

export const firstSecretaryMutations: Pick<
  MutationResolvers,
  'appointFirstSecretary' | 'endFirstSecretaryAppointment'
> = {
  appointFirstSecretary: mutation(appointInput, async (input, { session }: OrganizationsContext) => ({
    appointment: await appointFirstSecretary(session, input),
  })),
  endFirstSecretaryAppointment: mutation(endAppointmentInput, async (input, { session }: OrganizationsContext) => ({
    appointment: await endAppointment(session, input),
  })),
};

export const appointFirstSecretaryPayloadResolvers: AppointFirstSecretaryPayloadResolvers = {
  // The refusals that come from the rule carry their citation; those of the input's form do not.
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
    row.endedOn === null && firstSecretaryIneligibility(await modelOf(session), row, today()).length > 0,
};
