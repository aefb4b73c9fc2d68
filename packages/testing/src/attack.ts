// The usual attacks on a GraphQL gateway, each a request as an attacker would send it. They need nothing but an address: the same list runs
// in the tests and, by `npm run attack`, against a system that is up.
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';

/** One attack: a GraphQL body, or what goes over the wire. */
export interface Attack {
  readonly name: string;
  /** Sent as JSON by POST. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent by POST instead of a JSON body. */
  readonly bytes?: string | Uint8Array<ArrayBuffer>;
  /** Sent as they are, over a plain connection. */
  readonly wire?: string;
}

export interface AttackAnswer {
  readonly status: number;
  /** The code of the first error; undefined when the answer is not coded JSON. */
  readonly code: string | undefined;
  readonly ms: number;
  readonly text: string;
}

const times = (count: number, text: string | ((n: number) => string), separator = ' ') =>
  Array.from({ length: count }, (_, n) => (typeof text === 'string' ? text : text(n))).join(separator);

const DIVISION = 'division(code: "520622")';
const query = (text: string, variables?: Record<string, unknown>) => ({ query: text, variables });
const nested = (levels: number) => `${'children(first: 1) { nodes { '.repeat(levels)}code${' } }'.repeat(levels)}`;

const POST = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json';

export const ATTACKS: readonly Attack[] = [
  // One request that asks a hundred times.
  { name: 'aliases', body: query(`{ ${DIVISION} { ${times(1000, (n) => `a${n}: code`)} } }`) },
  { name: 'aliases on the root', body: query(`{ ${times(31, (n) => `a${n}: ${DIVISION} { code }`)} }`) },
  {
    name: 'aliases in fragments',
    body: query(`{ ${DIVISION} { ...F } } fragment F on Division { ${times(40, (n) => `a${n}: code`)} }`),
  },
  {
    name: 'aliased guesses of a code',
    body: query(`{ ${times(100, (n) => `a${n}: verifyCertificate(number: "1", code: "${n}") { status }`)} }`),
  },
  {
    name: 'aliased mutations',
    body: query(
      `mutation { ${times(40, (n) => `a${n}: endGrant(input: { scope: "52", subject: "x", role: AUDITOR }) { errors { code } }`)} }`,
    ),
  },
  { name: 'duplicated fields', body: query(`{ ${DIVISION} { ${times(3000, 'code')} } }`) },
  { name: 'root fields', body: query(`{ ${times(21, `${DIVISION} { code }`)} }`) },
  { name: 'a batch', body: [query('{ __typename }'), query('{ __typename }')] },
  { name: 'a batch of a thousand', body: Array.from({ length: 1000 }, () => query('{ __typename }')) },
  // Depth and width.
  { name: 'depth', body: query(`{ ${DIVISION} { ${nested(20)} } }`) },
  { name: 'depth of hundreds', body: query(`{ ${DIVISION} { ${nested(300)} } }`) },
  {
    name: 'depth in fragments',
    body: query(
      `{ ${DIVISION} { ...F0 } } ${times(20, (n) => `fragment F${n} on Division { parent { ...F${n + 1} } }`)} fragment F20 on Division { code }`,
    ),
  },
  { name: 'a fragment in itself', body: query(`{ ${DIVISION} { ...F } } fragment F on Division { parent { ...F } }`) },
  {
    name: 'a circle of fragments',
    body: query(
      `{ ${DIVISION} { ...A } } fragment A on Division { parent { ...B } } fragment B on Division { parent { ...A } }`,
    ),
  },
  {
    name: 'a bomb of fragments',
    body: query(
      `{ ${DIVISION} { ...F0 } } ${times(60, (n) => `fragment F${n} on Division { ...F${n + 1} ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Division { code }`,
    ),
  },
  {
    name: 'overlapping fields',
    body: query(
      `{ ${DIVISION} { ${times(150, (n) => `...F${n}`)} } } ${times(150, (n) => `fragment F${n} on Division { x: ${n % 2 ? 'code' : 'name'} }`)}`,
    ),
  },
  {
    name: 'overlapping fields, nested',
    body: query(`{ ${DIVISION} { ${times(150, (n) => `parent { parent { ${n % 2 ? 'code' : 'name'}: level } }`)} } }`),
  },
  {
    name: 'unused fragments',
    body: query(`{ __typename } ${times(400, (n) => `fragment F${n} on Division { code }`)}`),
  },
  { name: 'operations', body: query(times(700, (n) => `query Q${n} { __typename }`)) },
  { name: 'directives', body: query(`{ __typename ${times(60, '@skip(if: false)')} }`) },
  { name: 'unknown directives', body: query(`{ __typename ${times(900, '@x')} }`) },
  { name: 'the same directive twice', body: query('{ __typename @include(if: true) @include(if: true) }') },
  { name: 'defer and stream', body: query(`{ ${DIVISION} { ... @defer { code } } }`) },
  { name: 'tokens', body: query(`{ ${times(2100, '__typename')} }`) },
  {
    name: 'a list in a list in a list',
    body: query(`{ division(code: ${'['.repeat(900)}${']'.repeat(900)}) { code } }`),
  },
  {
    name: 'an object in an object',
    body: query(`mutation { endGrant(input: ${'{ a: '.repeat(600)}1${' }'.repeat(600)}) { errors { code } } }`),
  },
  // Pages and products.
  { name: 'a page by literal', body: query(`{ ${DIVISION} { children(first: 100000) { totalCount } } }`) },
  {
    name: 'a page by variable',
    body: query(`query ($n: Int) { ${DIVISION} { children(first: $n) { totalCount } } }`, { n: 101 }),
  },
  {
    name: 'a page by default',
    body: query(`query ($n: Int = 999) { ${DIVISION} { children(first: $n) { totalCount } } }`),
  },
  { name: 'no page', body: query(`{ ${DIVISION} { children(first: 0) { totalCount } } }`) },
  { name: 'a page below nothing', body: query(`{ ${DIVISION} { children(first: -1) { totalCount } } }`) },
  { name: 'a number without end', body: query(`{ ${DIVISION} { children(first: 1e400) { totalCount } } }`) },
  {
    name: 'a number of forty digits',
    body: query(`{ ${DIVISION} { children(first: ${'9'.repeat(40)}) { totalCount } } }`),
  },
  {
    name: 'pages of pages',
    body: query(
      `{ ${DIVISION} { children(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { code } } } } } } } }`,
    ),
  },
  {
    name: 'hops between subgraphs',
    body: query(
      `{ volunteers(division: "520622", first: 100) { nodes { person { talent { person { volunteer { person { talent { person { id } } } } } } } } } }`,
    ),
  },
  {
    name: 'a plan that explodes',
    body: query(
      `{ ${times(19, (n) => `d${n}: ${DIVISION} { ...F }`)} } fragment F on Division { ${times(40, () => 'organizations { ...G } volunteering { ...H }')} } fragment G on OrganizationFigures { ${times(20, 'chunhuiSocieties')} } fragment H on VolunteeringFigures { ${times(20, 'teams')} }`,
    ),
  },
  // What the schema should not tell.
  { name: 'introspection', body: query('{ __schema { types { name fields { name } } } }') },
  { name: 'introspection of a type', body: query('{ __type(name: "Volunteer") { fields { name } } }') },
  {
    name: 'introspection in circles',
    body: query(`{ __schema { types { ${'fields { type { '.repeat(30)}name${' } }'.repeat(30)} } } }`),
  },
  { name: 'a guess at a field', body: query('{ divisio(code: "520622") { code } }') },
  {
    name: 'entities from outside',
    body: query('{ _entities(representations: [{ __typename: "Volunteer", id: "1" }]) { __typename } }'),
  },
  { name: 'the subgraph’s own schema', body: query('{ _service { sdl } }') },
  { name: 'a subscription', body: query('subscription { __typename }') },
  // The checks of graphql-cop that the lines above do not make in the same words.
  { name: 'graphql-cop: a hundred aliases', body: query(`query cop { ${times(101, (n) => `alias${n}:__typename`)} }`) },
  { name: 'graphql-cop: a batch of ten', body: Array.from({ length: 10 }, () => query('query cop { __typename }')) },
  { name: 'graphql-cop: one directive over and over', body: query(`query cop { __typename ${times(10, '@aa', '')} }`) },
  {
    name: 'graphql-cop: introspection in circles',
    body: query(`query cop { __schema { types { ${'fields { type { '.repeat(4)}name${' } }'.repeat(4)} } } }`),
  },
  { name: 'graphql-cop: one field over and over', body: query(`query cop { ${times(501, '__typename')} }`) },
  { name: 'graphql-cop: a suggestion', body: query('query cop { __schema { directive } }') },
  { name: 'graphql-cop: an error that nobody caught', body: query('qwerty cop { abc }') },
  {
    name: 'graphql-cop: a change by GET',
    wire: 'GET /graphql?query=mutation%20cop%20%7B__typename%7D HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
  },
  {
    name: 'graphql-cop: a question by GET',
    wire: 'GET /graphql?query=query%20cop%20%7B__typename%7D HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
  },
  {
    name: 'graphql-cop: a form',
    bytes: 'query=query+cop+%7B__typename%7D',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  },
  ...['/graphql', '/graphiql', '/playground', '/console'].map((path) => ({
    name: `graphql-cop: a page to try queries at ${path}`,
    wire: `GET ${path} HTTP/1.1\r\nhost: x\r\naccept: text/html\r\nconnection: close\r\n\r\n`,
  })),
  // Bodies.
  { name: 'half a JSON', bytes: '{"query":' },
  { name: 'JSON of a hundred thousand brackets', bytes: '['.repeat(100_000) },
  { name: 'a query that is none', body: { query: { a: 1 } } },
  { name: 'no query', body: {} },
  { name: 'an unknown document', body: { documentId: '0'.repeat(64) } },
  { name: 'a name that no operation has', body: { query: 'query A { __typename }', operationName: 'B' } },
  { name: 'a body of a megabyte', bytes: JSON.stringify(query(`{ __typename } #${'x'.repeat(1_048_576)}`)) },
  {
    name: 'a gzip bomb',
    bytes: gzipSync(Buffer.alloc(10_000_000, ' ')),
    headers: { 'content-encoding': 'gzip' },
  },
  { name: 'a form', bytes: 'query=%7B__typename%7D', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  { name: 'plain text', bytes: JSON.stringify(query('{ __typename }')), headers: { 'content-type': 'text/plain' } },
  {
    name: 'a file from nobody',
    bytes: '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--x--\r\n',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  },
  {
    name: 'a token of nine kilobytes',
    body: query('{ __typename }'),
    headers: { authorization: `Bearer a.${'a'.repeat(9000)}.a` },
  },
  {
    name: 'a subgraph’s identity',
    body: query('{ __typename }'),
    headers: { authorization: 'Bearer x.x.x', 'chunhui-identity': 'x' },
  },
  // Variables: text that is expensive to look through, or that cannot be stored.
  {
    name: 'a variable whose keys look like the message about it',
    body: query(`query ($code: DivisionCode!) { division(code: $code) { code } }`, {
      code: { [' at "x"; '.repeat(20_000)]: 1 },
    }),
  },
  {
    name: 'a variable with thousands of wrong values',
    body: query(`mutation ($input: EndGrantInput!) { endGrant(input: $input) { errors { code } } }`, {
      input: { scope: '52', subject: Array.from({ length: 40_000 }, () => null), role: 'AUDITOR' },
    }),
  },
  {
    name: 'a variable with thousands of unknown fields',
    body: query(`mutation ($input: EndGrantInput!) { endGrant(input: $input) { errors { code } } }`, {
      input: Object.fromEntries(Array.from({ length: 15_000 }, (_, n) => [`field${n}`, 1])),
    }),
  },
  {
    name: 'a variable nested a hundred thousand deep',
    bytes: `{"query":"query ($code: DivisionCode!) { division(code: $code) { code } }","variables":{"code":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
  },
  {
    name: 'half a character in a variable',
    body: query(`query ($code: DivisionCode!) { division(code: $code) { code } }`, { code: '\ud800' }),
  },
  { name: 'half a character in a literal', body: query('{ division(code: "\ud800") { code } }') },
  { name: 'half a character, escaped in a literal', body: query('{ division(code: "\\ud800") { code } }') },
  {
    name: 'a direction mark in a variable',
    body: query(`query ($code: DivisionCode!) { division(code: $code) { code } }`, { code: '\u202e520622' }),
  },
  { name: 'a carriage return in a literal', body: query('{ division(code: "520622\\rATTENDEE:") { code } }') },
  { name: 'introspection that the planner does not know', body: query('{ __type(name: "Query") { isOneOf } }') },
  {
    name: 'a literal of spaces without end',
    body: query(`{ ${DIVISION} { children(first: "${' '.repeat(200_000)}") { totalCount } } }`),
  },
  // Tokens.
  {
    name: 'a forged token',
    body: query('{ __typename }'),
    headers: { authorization: 'Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhZG1pbiJ9.AAAA' },
  },
  { name: 'a token of another scheme', body: query('{ __typename }'), headers: { authorization: 'Basic YTph' } },
  // The wire.
  {
    name: 'variables in the address',
    wire: 'GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
  },
  { name: 'another method', wire: 'DELETE /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n' },
  { name: 'a path upwards', wire: 'GET /../../etc/passwd HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n' },
  { name: 'an address that cannot be decoded', wire: 'GET /%ff%zz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n' },
  { name: 'no HTTP', wire: 'hello\r\n\r\n' },
  { name: 'two lengths of one body', wire: `${POST}\r\ncontent-length: 2\r\ncontent-length: 30\r\n\r\n{}` },
  { name: 'a length and pieces', wire: `${POST}\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n` },
  { name: 'headers of a hundred kilobytes', wire: `${POST}\r\nx-long: ${'x'.repeat(100_000)}\r\n\r\n` },
];

/** Sends one attack and waits for the answer. */
export async function attack(url: string, { body, bytes, headers, wire }: Attack): Promise<AttackAnswer> {
  const began = performance.now();
  const { status, text } = wire === undefined ? await post() : await overTheWire(new URL(url), wire);
  return { status, code: codeIn(text), ms: Math.round(performance.now() - began), text };

  async function post() {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: bytes ?? JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  }
}

function overTheWire({ hostname, port }: URL, wire: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(wire));
    let answer = '';
    socket.setEncoding('utf8').on('data', (piece) => {
      answer += piece;
    });
    // A server that hangs up on what it has refused may reset the connection after its answer.
    socket.on('error', (error) => (answer === '' ? reject(error) : undefined));
    socket.on('close', () => {
      const [head = '', text = ''] = answer.split(/\r\n\r\n(.*)/s);
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), text });
    });
  });
}

function codeIn(text: string): string | undefined {
  try {
    return JSON.parse(text).errors?.[0]?.extensions?.code;
  } catch {
    return undefined;
  }
}
