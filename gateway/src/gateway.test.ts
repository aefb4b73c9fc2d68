// The gateway as a client meets it: real HTTP in front, subgraphs behind it in this process or over HTTP.
import { connect as openSocket } from 'node:net';
import { graphqlError, type Subgraph } from '@chunhui/runtime';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SubgraphConnection } from './gateway.ts';
import { ask, post, serve, signedIn, start, startInProcess, stopAll } from './toy-gateway.fixture.ts';
import { composeToyGraph, createOrganizations, createVolunteers, SECRET_TEXT } from './toy-graph.fixture.ts';

afterEach(stopAll);

describe.each([
  ['in process', async (subgraph: Subgraph): Promise<SubgraphConnection> => subgraph],
  ['over HTTP', serve],
])('subgraphs %s', (_, reach) => {
  const startBoth = async () =>
    start({
      organizations: await reach(await createOrganizations()),
      volunteers: await reach(await createVolunteers()),
    });

  test('one query joins both', async () => {
    const { status, body } = await ask(await startBoth(), '{ divisions(first: 2) { nodes { name volunteers } } }');
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        divisions: {
          nodes: [
            { name: 'Tongren', volunteers: 0 },
            { name: 'Yuping', volunteers: 22 },
          ],
        },
      },
    });
  });

  test("an error of a subgraph has its code and its path in the client's query", async () => {
    const { body } = await ask(await startBoth(), '{ all: divisions { nodes { name wish: wishes } } }');
    expect(body.data.all.nodes).toEqual([
      { name: 'Tongren', wish: null },
      { name: 'Yuping', wish: 3 },
    ]);
    expect(body.errors).toEqual([
      {
        message: expect.any(String),
        path: ['all', 'nodes', 0, 'wish'],
        extensions: { code: 'OUT_OF_SCOPE', zh: expect.any(String) },
      },
    ]);
  });

  test('a bug in a subgraph is masked', async () => {
    const headers = { 'x-request-id': 'request-of-test' };
    const { body, text } = await ask(await startBoth(), '{ division(code: "520622") { name faulty } }', headers);
    expect(body.data).toEqual({ division: { name: 'Yuping', faulty: null } });
    expect(body.errors[0].extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', requestId: 'request-of-test' });
    expect(text).not.toContain(SECRET_TEXT);
  });

  test('the identity reaches the subgraph', async () => {
    const gateway = await startBoth();
    const inScope = await ask(gateway, '{ members volunteerTotal }', { ...signedIn, 'chunhui-scope': '5206' });
    expect(inScope.body).toEqual({ data: { members: 'some', volunteerTotal: 7 } });
    const elsewhere = await ask(gateway, '{ volunteerTotal }', { ...signedIn, 'chunhui-scope': '11' });
    expect(elsewhere.body.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  test('a request in flight completes when the gateway stops', async () => {
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<string>();
    const organizations = await createOrganizations(() => {
      asked.resolve();
      return answer.promise;
    });
    const volunteers = await createVolunteers();
    const gateway = await start({ organizations: await reach(organizations), volunteers: await reach(volunteers) });
    const response = ask(gateway, '{ slow }');
    await asked.promise;
    const stopped = gateway.stop();
    answer.resolve('complete');
    expect((await response).body).toEqual({ data: { slow: 'complete' } });
    await stopped;
    await expect(fetch(gateway.url)).rejects.toThrow();
  });
});

describe('callers', () => {
  test.each([
    ['no token where one is needed', {}, 401, 'UNAUTHENTICATED', 'Bearer'],
    ['a forged token', { authorization: 'Bearer bad' }, 401, 'TOKEN_INVALID', 'Bearer error="invalid_token"'],
    ['an old token', { authorization: 'Bearer old' }, 401, 'TOKEN_EXPIRED', 'Bearer error="invalid_token"'],
    ['another scheme', { authorization: 'Basic Zm9v' }, 401, 'TOKEN_INVALID', 'Bearer error="invalid_token"'],
    ['a scope that is not a code', { ...signedIn, 'chunhui-scope': '123' }, 400, 'BAD_USER_INPUT', null],
  ])('%s', async (_, headers, status, code, challenge) => {
    const answer = await ask(await startInProcess(), '{ members }', headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('www-authenticate')).toBe(challenge);
    expect(answer.body.errors[0].extensions).toMatchObject({ code, zh: expect.any(String) });
  });

  test('of two hundred forged tokens of an address about a hundred are verified; verified callers are not affected', async () => {
    const verified = vi.fn(async (token: string) => {
      if (token !== 'good') throw graphqlError('TOKEN_INVALID');
      return { subject: 'zhang' };
    });
    const gateway = await startInProcess({ verifyToken: verified });
    expect((await ask(gateway, '{ members }', signedIn)).status).toBe(200);
    const forge = (n: number) => ask(gateway, '{ members }', { authorization: `Bearer forged-${n}` });
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    for (let n = 0; n < 200; n += 10) {
      answers.push(...(await Promise.all(Array.from({ length: 10 }, (_, index) => forge(n + index)))));
    }
    const limited = answers.filter(({ status }) => status === 429);
    expect(limited.length).toBeGreaterThan(50);
    expect(limited[0]?.body.errors[0].extensions.code).toBe('RATE_LIMITED');
    expect(Number(limited[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    // One for the good token; the budget refills while the test runs.
    expect(verified.mock.calls.length).toBe(1 + answers.length - limited.length);
    expect((await ask(gateway, '{ members }', signedIn)).status).toBe(200);
    expect((await ask(gateway, '{ __typename }')).status).toBe(200);
  });

  test('tokens that are valid, or cannot be verified at the moment, do not count as rejected', async () => {
    const gateway = await startInProcess({
      verifyToken: async (token) => {
        if (token.startsWith('later')) throw graphqlError('UNAVAILABLE');
        return { subject: token };
      },
    });
    for (let n = 0; n < 120; n++) {
      const name = n % 2 ? `later-${n}` : `good-${n}`;
      const { status } = await ask(gateway, '{ members }', { authorization: `Bearer ${name}` });
      expect(status, name).toBe(n % 2 ? 503 : 200);
    }
  });

  test('a request id is kept when it is harmless, else replaced', async () => {
    const gateway = await startInProcess();
    const kept = await ask(gateway, '{ __typename }', { 'x-request-id': 'abcd-1234' });
    expect(kept.headers.get('x-request-id')).toBe('abcd-1234');
    const replaced = await ask(gateway, '{ __typename }', { 'x-request-id': 'a b; c' });
    expect(replaced.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('requests that are rejected', () => {
  test.each<[string, unknown, number, string]>([
    ['invalid JSON', '{"query":', 400, 'MALFORMED_REQUEST'],
    ['a body that is too large', { query: `{ members } #${'x'.repeat(262_144)}` }, 413, 'BODY_TOO_LARGE'],
    ['a batch', [{ query: '{ members }' }], 400, 'BAD_REQUEST'],
    ['no query', {}, 400, 'BAD_REQUEST'],
    ['null', 'null', 400, 'BAD_REQUEST'],
    ['bad syntax', { query: '{ members' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ memberz }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operation', { query: 'query A { members }', operationName: 'B' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['a subscription', { query: 'subscription { members }' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['a mutation without a mutation type', { query: 'mutation { members }' }, 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['a wrong variable', { query: 'query ($c: ID!) { division(code: $c) { code } }' }, 400, 'BAD_USER_INPUT'],
    [
      'half a character in a variable',
      { query: 'query ($c: ID!) { division(code: $c) { code } }', variables: { c: '\ud800' } },
      400,
      'TEXT_INVALID',
    ],
    ['half a character in a literal', { query: '{ division(code: "\ud800") { code } }' }, 400, 'TEXT_INVALID'],
    [
      'half a character, escaped in a literal',
      { query: '{ division(code: "\\ud800") { code } }' },
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'a direction mark in a variable',
      { query: 'query ($c: ID!) { division(code: $c) { code } }', variables: { c: '\u202e520622' } },
      400,
      'TEXT_INVALID',
    ],
    ['a carriage return in a literal', { query: '{ division(code: "5\\r20622") { code } }' }, 400, 'TEXT_INVALID'],
    [
      'a variable nested fifty thousand deep',
      `{"query":"query ($c: ID!) { division(code: $c) { code } }","variables":{"c":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`,
      400,
      'QUERY_TOO_LARGE',
    ],
    ['a large page', { query: '{ divisions(first: 1000) { nodes { code } } }' }, 400, 'PAGE_SIZE_INVALID'],
    ['a large query', { query: `{ ${'members '.repeat(21)} }` }, 400, 'QUERY_TOO_LARGE'],
  ])('%s', async (_, body, status, code) => {
    const answer = await post(await startInProcess(), body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0].extensions).toMatchObject({ code, zh: expect.any(String) });
    expect(answer.text).not.toContain('stacktrace');
  });

  test('an invalid variable is named without its value', async () => {
    const gateway = await startInProcess();
    const query = 'query ($c: ID!, $n: Int) { division(code: $c) { code } divisions(first: $n) { nodes { code } } }';
    for (const variables of [{ c: { name: '杨秀花; at "x"; ', phone: '13812345678' } }, { c: '520622', n: '杨秀花' }]) {
      const { text, body } = await post(gateway, { query, variables });
      expect(body.errors[0].message).toMatch(/^Variable "\$[cn]" got invalid value/);
      expect(text).not.toMatch(/杨秀花|13812345678/);
    }
  });

  test.each<[string, unknown, string]>([
    ['a wrong leaf', { file: 'x', unit: 5 }, 'Variable "$unit" got invalid value; Expected type "String".'],
    [
      'a list where one value fits',
      { file: 'x', unit: ['kg'] },
      'Variable "$unit" got invalid value; Expected type "String".',
    ],
    [
      'null for a required value',
      { file: null },
      'Variable "$file" got invalid value; Expected type "Upload!" not to be null.',
    ],
    ['nothing for a required value', {}, 'Variable "$file" of required type "Upload!" was not provided.'],
  ])('the message about %s', async (_, variables, message) => {
    const query = 'query ($file: Upload!, $unit: String) { weigh(file: $file, unit: $unit) }';
    const { status, body } = await post(await startInProcess(), { query, variables }, signedIn);
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ message, extensions: { code: 'BAD_USER_INPUT', zh: expect.any(String) } }]);
  });

  test.each([
    ['GET', '/graphql?query={members}', 405, 'METHOD_NOT_ALLOWED'],
    ['GET', '/elsewhere', 404, 'NOT_FOUND'],
    ['GET', '/%zz', 400, 'MALFORMED_REQUEST'],
  ])('%s %s', async (method, path, status, code) => {
    const answer = await fetch(new URL(path, (await startInProcess()).url), { method });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code, zh: expect.any(String) } }] });
  });

  test('a content type that other origins can send without a preflight', async () => {
    const gateway = await startInProcess();
    for (const [type, refused] of [
      ['text/plain', 400],
      ['application/x-www-form-urlencoded', 400],
      ['multipart/form-data; boundary=x', 401],
    ] as const) {
      const { status } = await post(gateway, { query: '{ members }' }, { 'content-type': type });
      expect(status).toBe(refused);
    }
  });

  test('five errors are answered, the others counted', async () => {
    const query = `{ ${Array.from({ length: 7 }, (_, n) => `a${n}: members`).join(' ')} }`;
    const { body } = await ask(await startInProcess(), query);
    expect(body.errors).toHaveLength(5);
    expect(body.extensions).toEqual({ errorsOmitted: 2 });
  });

  test('in production the schema is hidden', async () => {
    const gateway = await startInProcess({ production: true });
    const introspection = await ask(gateway, getIntrospectionQuery());
    expect(introspection.status).toBe(400);
    expect(introspection.body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect((await ask(gateway, '{ memberz }')).text).not.toContain('members');
  });

  test('in development the schema can be read', async () => {
    const { status, body } = await ask(await startInProcess(), getIntrospectionQuery());
    expect(status).toBe(200);
    expect(body.data.__schema.queryType.name).toBe('Query');
  });
});

test('malformed HTTP is answered with a code, and the connection closed', async () => {
  const { url } = await startInProcess();
  const socket = openSocket(Number(new URL(url).port), '127.0.0.1');
  socket.end('hello\r\n\r\n');
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  expect(answer).toMatch(/^HTTP\/1\.1 400 .*"MALFORMED_REQUEST"/s);
});

test('/, /live and /ready', async () => {
  const { url } = await startInProcess();
  const get = async (path: string) => (await fetch(new URL(path, url))).json();
  expect(await get('/')).toEqual({ graphql: '/graphql', live: '/live', ready: '/ready' });
  expect(await get('/live')).toEqual({ status: 'live' });
  expect(await get('/ready')).toEqual({ status: 'ready' });
});

describe('introspection is answered from the API schema', () => {
  test('of one type', async () => {
    const { body } = await ask(await startInProcess(), '{ __type(name: "Query") { name isOneOf } }');
    expect(body).toEqual({ data: { __type: { name: 'Query', isOneOf: null } } });
  });

  test('of the whole schema', async () => {
    const { body } = await ask(
      await startInProcess(),
      getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }),
    );
    const schema = lexicographicSortSchema(buildClientSchema(body.data));
    expect(`${printSchema(schema)}\n`).toBe(composeToyGraph().api);
  });

  test('beside fields, in fragments and by variables', async () => {
    const query = `query ($name: String!, $yes: Boolean!) {
      a: __typename ...F name: __type(name: $name) { isOneOf } division(code: "520622") { code: name volunteers }
    }
    fragment F on Query { s: __schema @include(if: $yes) { queryType { ...T } } b: volunteerTotal @skip(if: $yes) }
    fragment T on __Type { kind: name }`;
    const { text } = await post(await startInProcess(), { query, variables: { name: 'Division', yes: true } });
    const data = {
      a: 'Query',
      s: { queryType: { kind: 'Query' } },
      name: { isOneOf: null },
      division: { code: 'Yuping', volunteers: 22 },
    };
    expect(text).toBe(`${JSON.stringify({ data })}\n`);
  });
});
