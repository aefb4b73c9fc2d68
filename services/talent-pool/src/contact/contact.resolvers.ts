// Contacts, and what is due.
import { inDivision } from '@chunhui/database';
import { divisionPrefix, toConnection } from '@chunhui/runtime';
import type { ContactResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { talentsById } from '../talent/talent.store.ts';
import { contactsById } from './contact.store.ts';
import { contacts } from './contact.table.ts';

export const contactQueries = {
  contacts: (_root, { talent, ...args }, { session }) =>
    toConnection(
      args,
      inDivision(session, contacts, session.scope, (parameter) => `r.talent_id = ${parameter(talent)}`),
    ),
  contactsDue: (_root, { division, owner, on, overdueOnly, ...args }, { session, caller }) =>
    toConnection(
      args,
      inDivision(
        session,
        contacts,
        divisionPrefix(division),
        (parameter) =>
          `r.owner = ${parameter(owner ?? caller.subject)} and r.next_action_on ${overdueOnly ? '<' : '<='} ${parameter(on)}::date and r.next_action_closed_at is null`,
      ),
    ),
} satisfies QueryResolvers;

export const contactResolvers: ContactResolvers = {
  __resolveReference: ({ id }, { load }) => load(contactsById, id),
  talent: ({ talentId }, _args, { load }) => load(talentsById, talentId),
  note: ({ id, note }, _args, { session }) =>
    note === null
      ? null
      : session.vault.open(Buffer.isBuffer(note) ? note : Buffer.from(note), ['talent_pool.contacts.note', id]),
};
