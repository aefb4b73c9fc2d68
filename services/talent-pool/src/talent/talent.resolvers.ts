// Reads of talents and of their contact details; mutations are declared in talent.service.ts and consent.service.ts.
import { inDivision } from '@chunhui/database';
import { maskMobile } from '@chunhui/model';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { Availability, ContactPurpose, QueryResolvers, TalentResolvers } from '../generated/resolvers.ts';
import { revealContact } from './consent.service.ts';
import { possibleDuplicates } from './talent.service.ts';
import { optOutsByPerson, purposesByTalent, talentsById } from './talent.store.ts';
import { talents } from './talent.table.ts';

export const talentQueries = {
  talents: (_root, { division, group, sector, society, envoy, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(session, talents, divisionPrefix(division), (parameter) =>
        [
          'r.removed_on is null',
          ...(group == null ? [] : [`r."group" = ${parameter(group)}`]),
          ...(sector == null ? [] : [`r.sector = ${parameter(sector)}`]),
          ...(society == null ? [] : [`r.society_id = ${parameter(society)}`]),
          ...(envoy == null ? [] : [`r.envoy_person_id = ${parameter(envoy)}`]),
        ].join(' and '),
      ),
    ),
  possibleTalentDuplicates: (_root, input, { session }) => possibleDuplicates(session, input),
  talentContact: (_root, { talent, purpose, reason }, { session }) => revealContact(session, talent, purpose, reason),
} satisfies QueryResolvers;

export const talentResolvers: TalentResolvers = {
  __resolveReference: ({ id }, { load }) => load(talentsById, id),
  person: ({ personId }) => ({ id: personId }),
  division: ({ divisionCode }) => ({ code: divisionCode }),
  availability: ({ availability }) => availability as Availability[],
  student: ({ group, university, major, education, graduatesOn }) =>
    group === 'COLLEGE_STUDENT' ? { university, major, level: education, graduatesOn } : null,
  worker: ({ group, employer, trade, awaySince }) =>
    group === 'MIGRANT_WORKER' ? { employer, trade, awaySince } : null,
  outstanding: ({ group, field, title, standing }) =>
    group === 'OUTSTANDING_TALENT' ? { field, title, standing } : null,
  maskedPhone: async ({ id, personId, phone }, _args, { session, load }) => {
    if (phone === null || (await load(optOutsByPerson, personId)) !== null) return null;
    // Through an idempotency key a sealed value comes back as JSON.
    const sealed = Buffer.isBuffer(phone) ? phone : Buffer.from(phone);
    return maskMobile(session.vault.open(sealed, ['talent_pool.talents.phone', id]));
  },
  optedOut: async ({ personId }, _args, { load }) => (await load(optOutsByPerson, personId)) !== null,
  contactPurposes: async ({ id, personId }, _args, { load }) =>
    (await load(optOutsByPerson, personId)) !== null
      ? []
      : (((await load(purposesByTalent, id)) ?? []) as ContactPurpose[]),
  envoy: ({ envoyPersonId }) => (envoyPersonId === null ? null : { id: envoyPersonId }),
  society: ({ societyId }) => (societyId === null ? null : { id: societyId }),
};
