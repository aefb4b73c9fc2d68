// An example of every limit, by each way in which it could be exceeded: literals, variables, defaults, fragments.
import { buildSchema, type GraphQLError, getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { createLimits, type LimitedRequest } from './limits.ts';
import { composeToyGraph } from './toy-graph.fixture.ts';

const check = createLimits(buildSchema(composeToyGraph().api));

/** The extensions of the error, or null when the request is accepted. */
function refusalOf(request: LimitedRequest | string) {
  try {
    check(typeof request === 'string' ? { query: request } : request);
    return null;
  } catch (error) {
    return (error as GraphQLError).extensions;
  }
}

const tooLarge = (limit: string) => ({ code: 'QUERY_TOO_LARGE', limit, maximum: expect.any(Number) });
const wrongPage = { code: 'PAGE_SIZE_INVALID' };
const nest = (levels: number, leaf = 'code') => `${'neighbours{'.repeat(levels)}${leaf}${'}'.repeat(levels)}`;

test.each([
  ['tokens', `{ ${'volunteerTotal '.repeat(2_000)} }`],
  ['aliases', `{ division(code: 1) { ${Array.from({ length: 31 }, (_, n) => `a${n}: name`).join(' ')} } }`],
  ['directives', `{ members ${'@skip(if: false) '.repeat(51)} }`],
  ['valueDepth', `{ division(code: ${'['.repeat(11)}${']'.repeat(11)}) { code } }`],
  ['valueDepth', `{ division(code: [[[[[[{ a: [{ b: [[1]] }] }]]]]]]) { code } }`],
  ['rootFields', `{ ${'members '.repeat(21)} }`],
  ['rootFields', `{ ${'...F '.repeat(11)} } fragment F on Query { members slow }`],
  ['depth', `{ division(code: 1) { ${'children(first: 1) { nodes { '.repeat(5)} code ${'} }'.repeat(5)} } }`],
  ['nodes', `{ divisions(first: 100) { nodes { children(first: 100) { nodes { children { nodes { code } } } } } } }`],
  ['nodes', `{ division(code: 1) { ${nest(5)} } }`],
])('%s', (limit, query) => {
  expect(refusalOf(query)).toMatchObject(tooLarge(limit));
});

test.each([
  ['literal', { query: '{ divisions(first: 101) { nodes { code } } }' }],
  ['zero', { query: '{ divisions(first: 0) { nodes { code } } }' }],
  ['variable', { query: 'query ($n: Int) { divisions(first: $n) { nodes { code } } }', variables: { n: 101 } }],
  ['default', { query: 'query ($n: Int = 101) { divisions(first: $n) { nodes { code } } }' }],
  [
    'variable in a fragment',
    {
      query: 'query ($n: Int) { ...F } fragment F on Query { divisions(first: $n) { nodes { code } } }',
      variables: { n: -1 },
    },
  ],
])('page size by %s', (_, request) => {
  expect(refusalOf(request)).toMatchObject(wrongPage);
});

test('a cached document is measured with the variables of each request', () => {
  const query = `query ($n: Int) { divisions(first: $n) { nodes { ${nest(3)} } } }`;
  expect(refusalOf({ query, variables: { n: 10 } })).toBeNull();
  expect(refusalOf({ query, variables: { n: 100 } })).toMatchObject(tooLarge('nodes'));
  expect(refusalOf({ query, variables: { n: 10 } })).toBeNull();
});

test('only the executed operation is measured', () => {
  const query = `query Small { members } query Large { ${'members '.repeat(21)} }`;
  expect(refusalOf({ query, operationName: 'Small' })).toBeNull();
  expect(refusalOf({ query, operationName: 'Large' })).toMatchObject(tooLarge('rootFields'));
});

test('a page counts once: the connection is not a list of its own, pageInfo not a list at all', () => {
  const page = 'nodes { code } pageInfo { hasNextPage }';
  expect(refusalOf(`{ divisions(first: 99) { nodes { children(first: 99) { ${page} } } } }`)).toBeNull();
});

test.each([
  ['depth', 'neighbours { ...F# } neighbours { ...F# }'],
  ['selections', '...F# ...F# ...F#'],
])('a fragment bomb, measured in no time and refused for its %s', (limit, body) => {
  const fragments = Array.from({ length: 60 }, (_, n) =>
    `fragment F${n} on Division { ${body} }`.replaceAll('#', `${n + 1}`),
  );
  const query = `{ division(code: 1) { ...F0 } } ${fragments.join(' ')} fragment F60 on Division { code }`;
  const began = performance.now();
  expect(refusalOf(query)).toMatchObject(tooLarge(limit));
  expect(performance.now() - began).toBeLessThan(200);
});

test('a document that is not GraphQL, has a cycle or does not fit the schema is left to validation', () => {
  expect(refusalOf('{ division(')).toBeNull();
  expect(refusalOf('{ ...F } fragment F on Query { ...F }')).toBeNull();
  expect(refusalOf('{ nothing(first: 1000) { ...Nowhere } }')).toBeNull();
  expect(refusalOf({ query: 7, variables: [] })).toBeNull();
});

test('the standard introspection query is accepted', () => {
  expect(refusalOf(getIntrospectionQuery())).toBeNull();
});
