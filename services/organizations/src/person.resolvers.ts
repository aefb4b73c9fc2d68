// The fields that this subgraph adds to a person.
import { chunhuiEnvoyByPerson } from './chunhui-society/chunhui-person.store.ts';
import { firstSecretaryByPerson } from './first-secretary/first-secretary.store.ts';
import type { PersonResolvers } from './generated/resolvers.ts';

/** Only the id: every field is read within the caller's county. */
export interface Person {
  readonly id: string;
}

export const personResolvers: PersonResolvers = {
  __resolveReference: async ({ id }, { load }) => {
    const known = await Promise.all([load(firstSecretaryByPerson, id), load(chunhuiEnvoyByPerson, id)]);
    return known.some((row) => row !== null) ? { id } : null;
  },
  firstSecretaryAppointment: ({ id }, _args, { load }) => load(firstSecretaryByPerson, id),
  chunhuiEnvoy: ({ id }, _args, { load }) => load(chunhuiEnvoyByPerson, id),
};
