// What this service's tests share: asking for one answer.
import type { Identity, Subgraph } from '@chunhui/runtime';

/** The field `answer` of an operation with an input; the codes of its errors when it was refused as a whole. */
export function actOn(under: { readonly subgraph: Subgraph }) {
  // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
  return async (identity: Identity, document: string, input: object): Promise<any> => {
    const { data, errors } = await under.subgraph.execute({ query: document, variables: { input } }, identity);
    return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
  };
}
