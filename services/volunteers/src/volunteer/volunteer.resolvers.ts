// Volunteers: their lists, their registration, and what is shown of them.

import { inDivision, type Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { divisionPrefix, mutation, toConnection } from '@chunhui/runtime';
import { certificatesOfVolunteers } from '../certificate/service-certificate.store.ts';
import type { VolunteersContext } from '../context.ts';
import type { MutationResolvers, QueryResolvers, VolunteerResolvers } from '../generated/resolvers.ts';
import { hourEntries } from '../hours/hour-entry.table.ts';
import { maskPhone, maskResidentId } from '../identity.ts';
import { isId } from '../input.ts';
import { starsOfVolunteers } from '../star/star-rating.store.ts';
import { teamIdsOfVolunteers } from '../volunteer-team/membership.store.ts';
import { volunteerTeamsById } from '../volunteer-team/volunteer-team.store.ts';
import { registerVolunteer, registerVolunteerInput } from './registration.service.ts';
import { searchVolunteers } from './volunteer.search.ts';
import {
  changeRegistration,
  changeVolunteerInput,
  linkVolunteerAccount,
  linkVolunteerAccountInput,
  lookAlikes,
  recordGuardianConsent,
  recordGuardianConsentInput,
  recordLeaving,
  recordVetting,
  recordVettingInput,
  recordVolunteerLeavingInput,
  recordVolunteerRecord,
  recordVolunteerRecordInput,
  reinstateVolunteer,
  reinstateVolunteerInput,
  revealIdentity,
  suspendVolunteer,
  suspendVolunteerInput,
  volunteerDuplicatesInput,
  withdrawGuardianConsent,
  withdrawGuardianConsentInput,
} from './volunteer.service.ts';
import { recordsOfVolunteers, volunteerOfSubject, volunteersById } from './volunteer.store.ts';

export const volunteerQueries: Pick<
  QueryResolvers,
  'volunteers' | 'volunteer' | 'myVolunteer' | 'volunteerIdentity' | 'volunteerDuplicates'
> = {
  volunteers: (_root, { division, filter, orderBy, ...args }, { session }) =>
    toConnection(
      args,
      searchVolunteers(session, divisionPrefix(division), filter, orderBy ?? 'REGISTRATION', dayOf(new Date())),
    ),
  volunteer: (_root, { id }, { load }) => (isId(id) ? load(volunteersById, id) : null),
  myVolunteer: (_root, _args, { session }) => volunteerOfSubject(session),
  volunteerIdentity: (_root, { volunteer, purpose }, { session }) => revealIdentity(session, volunteer, purpose),
  volunteerDuplicates: (_root, { input }, { session }) =>
    lookAlikes(session, volunteerDuplicatesInput.parse(input), new Date()),
};

export const volunteerMutations: Pick<
  MutationResolvers,
  | 'registerVolunteer'
  | 'registerMyself'
  | 'linkVolunteerAccount'
  | 'changeVolunteer'
  | 'suspendVolunteer'
  | 'reinstateVolunteer'
  | 'recordVolunteerLeaving'
  | 'recordVetting'
  | 'recordGuardianConsent'
  | 'withdrawGuardianConsent'
  | 'recordVolunteerRecord'
> = {
  registerVolunteer: mutation(registerVolunteerInput, async (input, { session }: VolunteersContext) => ({
    volunteer: await registerVolunteer(session, input, { channel: 'OFFICE' }, new Date()),
  })),
  registerMyself: mutation(registerVolunteerInput, async (input, { session }: VolunteersContext) => ({
    volunteer: await registerVolunteer(session, input, { channel: 'APP', account: session.subject }, new Date()),
  })),
  linkVolunteerAccount: mutation(linkVolunteerAccountInput, async (input, { session }: VolunteersContext) => ({
    volunteer: await linkVolunteerAccount(session, input),
  })),
  changeVolunteer: mutation(changeVolunteerInput, async (input, { session }: VolunteersContext) => ({
    volunteer: await changeRegistration(session, input),
  })),
  suspendVolunteer: mutation(suspendVolunteerInput, async (input, { session }: VolunteersContext) => ({
    volunteer: await suspendVolunteer(session, input),
  })),
  reinstateVolunteer: mutation(reinstateVolunteerInput, async (input, { session }: VolunteersContext) => ({
    volunteer: await reinstateVolunteer(session, input),
  })),
  recordVolunteerLeaving: mutation(recordVolunteerLeavingInput, async (input, { session }: VolunteersContext) => ({
    volunteer: await recordLeaving(session, input, new Date()),
  })),
  recordVetting: mutation(recordVettingInput, async (input, { session }: VolunteersContext) => ({
    volunteer: await recordVetting(session, input, new Date()),
  })),
  recordGuardianConsent: mutation(recordGuardianConsentInput, async (input, { session }: VolunteersContext) => ({
    volunteer: await recordGuardianConsent(session, input, new Date()),
  })),
  withdrawGuardianConsent: mutation(withdrawGuardianConsentInput, async (input, { session }: VolunteersContext) => ({
    volunteer: await withdrawGuardianConsent(session, input, new Date()),
  })),
  recordVolunteerRecord: mutation(recordVolunteerRecordInput, async (input, { session }: VolunteersContext) => ({
    record: await recordVolunteerRecord(session, input),
  })),
};

export const volunteerResolvers: VolunteerResolvers = {
  __resolveReference: ({ id }, { load }) => load(volunteersById, id),
  person: ({ personId }) => ({ id: personId }),
  division: ({ divisionCode }) => ({ code: divisionCode }),
  residentId: ({ id, residentId }, _args, { session }) =>
    masked(session, residentId, 'resident_id', id, maskResidentId),
  phone: ({ id, phone }, _args, { session }) => masked(session, phone, 'phone', id, maskPhone),
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

/** A sealed value, shown by its ends. An answer that was kept for an idempotency key has its bytes as JSON. */
function masked(
  session: Session,
  sealed: Buffer | null,
  column: string,
  id: string,
  mask: (text: string) => string,
): string | null {
  return sealed === null
    ? null
    : mask(session.vault.open(Buffer.from(sealed), [`volunteers.volunteers.${column}`, id]));
}
