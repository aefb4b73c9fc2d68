// Helpers of this service's tests.
import { newId } from '@chunhui/database';
import type { Identity, Subgraph } from '@chunhui/runtime';
import { inCounty, residentIdOf, type SubgraphUnderTest } from '@chunhui/testing';
import { addLeagueMembers } from './league-member/league-member.store.ts';

/** Executes an operation with an input: the field `answer`, or the codes of its errors when the whole operation was refused. */
export function actOn(under: { readonly subgraph: Subgraph }) {
  // biome-ignore lint/suspicious/noExplicitAny: tests read any field
  return async (identity: Identity, document: string, input: object): Promise<any> => {
    const { data, errors } = await under.subgraph.execute({ query: document, variables: { input } }, identity);
    return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
  };
}

/** Puts people on the county's list of League members since 2010, in one branch. */
export function listMembers(
  { database }: SubgraphUnderTest,
  branch: { readonly id: string; readonly divisionCode: string },
  idNumbers: readonly string[],
): Promise<void> {
  return database.write(inCounty(branch.id.slice(0, 6)), (session) =>
    addLeagueMembers(
      session,
      idNumbers.map((idNumber) => ({
        countyCode: session.county,
        id: newId(session.county),
        divisionCode: branch.divisionCode,
        organizationId: branch.id,
        personId: session.vault.personId(idNumber),
        name: '团员',
        birthDate: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`,
        joinedOn: '2010-05-04',
        leftOn: null,
        leftReason: null,
      })),
    ),
  );
}

/** A person as an input names them, numbered. */
export const personOf = (sequence: number, of: object = {}) => ({
  name: `人${sequence}`,
  idNumber: residentIdOf('1990-01-01', sequence),
  division: '520622100201',
  ...of,
});
