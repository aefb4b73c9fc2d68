// What this service's tests share: numbers that the standards accept, and asking for one answer.
import type { Identity, Subgraph } from '@chunhui/runtime';

/** A resident ID number that GB 11643 accepts, of nobody. */
export function residentId(birthDate: string, sequence = 1): string {
  const body = `110105${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + '10X98765432'[sum % 11];
}

/** The field `answer` of an operation with an input; the codes of its errors when it was refused as a whole. */
export function actOn(under: { readonly subgraph: Subgraph }) {
  // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
  return async (identity: Identity, document: string, input: object): Promise<any> => {
    const { data, errors } = await under.subgraph.execute({ query: document, variables: { input } }, identity);
    return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
  };
}
