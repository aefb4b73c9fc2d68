// `scalar Upload`: a file in a variable. It travels as base64 between the gateway and a subgraph, and is bytes for a resolver.
import { GraphQLScalarType, Kind } from 'graphql';
import { graphqlError } from './error.ts';

/** The largest file that is taken in. */
export const MAX_UPLOAD_BYTES = 16 * 1_048_576;

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The bytes of a base64 text; throws BAD_USER_INPUT when it is none, BODY_TOO_LARGE when they are too many. */
export function parseUpload(value: unknown): Buffer {
  if (typeof value !== 'string' || value.length % 4 !== 0 || !BASE64.test(value)) throw graphqlError('BAD_USER_INPUT');
  if (Buffer.byteLength(value, 'base64') > MAX_UPLOAD_BYTES) throw graphqlError('BODY_TOO_LARGE');
  return Buffer.from(value, 'base64');
}

export const Upload = new GraphQLScalarType<Buffer, never>({
  name: 'Upload',
  serialize() {
    throw new TypeError('an Upload only comes in');
  },
  parseValue: parseUpload,
  parseLiteral: (node) => parseUpload(node.kind === Kind.STRING ? node.value : null),
});
