// For tests: one mutation in one line, answered with its payload, or with the codes of what was refused before it ran.
import type { Identity, Subgraph } from '@chunhui/runtime';

/** `act(identity, 'enrol', input, 'enrolment { id }')`: the selection is asked for beside `errors { code path }`. */
export function acting(under: { readonly subgraph: Subgraph }) {
  // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
  return async (identity: Identity, field: string, input: object, selection: string): Promise<any> => {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${selection} errors { code path } } }`;
    const { data, errors } = await under.subgraph.execute({ query, variables: { input } }, identity);
    return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
  };
}
