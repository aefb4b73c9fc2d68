// Development only: two small subgraphs, created by the real factory, for the gateway's tests.
import { createServer } from 'node:net';
import {
  allow,
  anyone,
  createLog,
  createSubgraph,
  type Door,
  graphqlError,
  type Log,
  type OperationSession,
  type Subgraph,
  signedIn,
} from '@chunhui/runtime';
import { type Composition, compose } from './composition.ts';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@shareable"])';

const ORGANIZATIONS = /* GraphQL */ `
  ${FEDERATION}
  type Query {
    division(code: ID!): Division
    divisions(first: Int = 20, after: String): DivisionConnection!
    members: String
    slow: String
  }
  type DivisionConnection { nodes: [Division!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
  type Division @key(fields: "code") {
    code: ID!
    name: String!
    children(first: Int): DivisionConnection!
    neighbours: [Division!]!
    population: Int!
    seat: Seat!
  }
  type Seat { street: String! number: Int! }
`;

const VOLUNTEERS = /* GraphQL */ `
  ${FEDERATION}
  scalar Upload
  type Query { volunteerTotal: Int weigh(file: Upload!, unit: String): Int }
  type Division @key(fields: "code") {
    code: ID!
    volunteers: Int
    wishes: Int
    faulty: Int
    population: Int! @external
    seat: Seat! @external
    perHead: Float @requires(fields: "population")
    address: String @requires(fields: "seat { street number }")
  }
  type Seat { street: String! @external number: Int! @external }
`;

const DIVISIONS = [
  { code: '520600', name: 'Tongren', population: 3_298, seat: { street: 'Minzhu Road', number: 1 } },
  { code: '520622', name: 'Yuping', population: 127, seat: { street: 'Renmin Road', number: 16 } },
];

const session: OperationSession = { as: () => session, end: async () => {}, once: (_, work) => work() };

const door: Door<OperationSession> = {
  open: () => session,
  grantsOf: async () => [{ role: 'MUNICIPAL_VIEWER', scope: '5206' }],
  ping: async () => {},
};

/** Text that must not reach a client. */
export const SECRET_TEXT = 'password of db.internal:5432';

/** A silent log. */
export const quiet: Log = createLog('test', 'silent');

/** Owns divisions; `slow` resolves when the test decides. */
export function createOrganizations(slow: () => Promise<string> = async () => 'done'): Promise<Subgraph> {
  const connection = { nodes: DIVISIONS, pageInfo: { hasNextPage: false } };
  return createSubgraph({
    name: 'organizations',
    contract: ORGANIZATIONS,
    resolvers: {
      Query: {
        division: (_: unknown, { code }: { code: string }) => DIVISIONS.find((division) => division.code === code),
        divisions: () => connection,
        members: () => 'some',
        slow,
      },
      Division: {
        __resolveReference: ({ code }: { code: string }) => DIVISIONS.find((division) => division.code === code),
        children: () => connection,
        neighbours: () => DIVISIONS,
      },
    },
    access: {
      'Query.division': anyone,
      'Query.divisions': anyone,
      'Query.members': signedIn,
      'Query.slow': anyone,
      'Division.children': anyone,
      'Division.neighbours': anyone,
      'Division.__resolveReference': anyone,
    },
    door,
    log: quiet,
  });
}

/** Adds figures to divisions; `faulty` throws, `wishes` is OUT_OF_SCOPE outside Yuping. */
export function createVolunteers(): Promise<Subgraph> {
  return createSubgraph({
    name: 'volunteers',
    contract: VOLUNTEERS,
    resolvers: {
      Query: { volunteerTotal: () => 7, weigh: (_: unknown, { file }: { file: Buffer }) => file.length },
      Division: {
        __resolveReference: (division: object) => division,
        perHead: ({ code, population }: { code: string; population: number }) => Number(code.slice(-2)) / population,
        address: ({ seat: { street, number } }: { seat: { street: string; number: number } }) => `${number} ${street}`,
        volunteers: ({ code }: { code: string }) => Number(code.slice(-2)),
        wishes: ({ code }: { code: string }) => {
          if (code !== '520622') throw graphqlError('OUT_OF_SCOPE');
          return 3;
        },
        faulty: () => {
          throw new Error(SECRET_TEXT);
        },
      },
    },
    access: {
      'Query.volunteerTotal': allow('figure:read'),
      'Query.weigh': signedIn,
      'Division.__resolveReference': anyone,
      'Division.volunteers': anyone,
      'Division.wishes': anyone,
      'Division.faulty': anyone,
      'Division.perHead': anyone,
      'Division.address': anyone,
    },
    door,
    log: quiet,
  });
}

/** Composes the two subgraphs. */
export function composeToyGraph(): Composition {
  return compose([
    { name: 'organizations', url: 'http://organizations.invalid/graphql', sdl: ORGANIZATIONS },
    { name: 'volunteers', url: 'http://volunteers.invalid/graphql', sdl: VOLUNTEERS },
  ]);
}

/** Returns a port that was free just now. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
