// Uploads by the GraphQL multipart request convention: `operations`, `map`, then one file, which is put into the variables as base64.
// Only for identified callers, a few at a time, since each file is held in memory.

import { graphqlError, MAX_UPLOAD_BYTES } from '@chunhui/runtime';
import { fastifyMultipart, type MultipartValue } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

/** The cost of an upload besides its fields. */
export const UPLOAD_COST = 1_000;
/** Each needs up to five times its size in memory while it is read and passed on. */
const MAX_CONCURRENT = 8;
const RETRY_SECONDS = 2;

/** Registers multipart requests; their bodies are not read before `readUpload`. */
export async function acceptUploads(app: FastifyInstance, fieldBytes: number): Promise<void> {
  await app.register(fastifyMultipart, {
    limits: { fileSize: MAX_UPLOAD_BYTES, fieldSize: fieldBytes, files: 1, fields: 2, parts: 4, headerPairs: 20 },
  });
}

/** Runs an upload from its first byte to its answer; throws UNAVAILABLE when too many are running. */
export type LimitUploads = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function createUploadLimit(maxConcurrent = MAX_CONCURRENT): LimitUploads {
  let running = 0;
  return async (work) => {
    if (running >= maxConcurrent) throw graphqlError('UNAVAILABLE', { retryAfterSeconds: RETRY_SECONDS });
    running++;
    try {
      return await work();
    } finally {
      running--;
    }
  };
}

/** Reads a multipart request as the JSON body that it stands for; throws BODY_TOO_LARGE or UPLOAD_MALFORMED. */
export async function readUpload(request: FastifyRequest): Promise<unknown> {
  try {
    let [operations, place]: [unknown, string[] | undefined] = [undefined, undefined];
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        const value = readField(part);
        if (part.fieldname === 'operations') operations = value;
        else if (part.fieldname === 'map') place = placeIn(value);
        continue;
      }
      // Always read to its end: otherwise the next part does not arrive.
      const file = await part.toBuffer();
      if (place === undefined || part.fieldname !== place[0]) throw graphqlError('UPLOAD_MALFORMED');
      put(operations, place.slice(1), file.toString('base64'));
      place = [];
    }
    if (place?.length !== 0) throw graphqlError('UPLOAD_MALFORMED');
    return operations;
  } catch (error) {
    if (error instanceof GraphQLError) throw error;
    throw graphqlError((error as { statusCode?: number }).statusCode === 413 ? 'BODY_TOO_LARGE' : 'UPLOAD_MALFORMED');
  }
}

function readField({ value, valueTruncated }: MultipartValue & { valueTruncated?: boolean }): unknown {
  if (valueTruncated) throw graphqlError('BODY_TOO_LARGE');
  return typeof value === 'string' ? JSON.parse(value) : value;
}

/** Parses `{"0": ["variables.input.file"]}` into the name of the file's part and the path of its variable. */
function placeIn(map: unknown): string[] {
  const entries = Object.entries((map ?? {}) as Record<string, unknown>);
  const [name, paths] = entries[0] ?? [];
  const [path] = Array.isArray(paths) ? paths : [];
  if (entries.length !== 1 || name === undefined || typeof path !== 'string' || (paths as unknown[]).length !== 1)
    throw graphqlError('UPLOAD_MALFORMED');
  return [name, ...path.split('.')];
}

/** Replaces the null at `path`, which must be in the variables, by the file. */
function put(operations: unknown, path: readonly string[], file: string): void {
  if (path[0] !== 'variables') throw graphqlError('UPLOAD_MALFORMED');
  let at = operations as Record<string, unknown>;
  for (const key of path.slice(0, -1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) throw graphqlError('UPLOAD_MALFORMED');
    at = at[key] as Record<string, unknown>;
  }
  const last = path.at(-1) as string;
  if (typeof at !== 'object' || at === null || !Object.hasOwn(at, last) || at[last] !== null)
    throw graphqlError('UPLOAD_MALFORMED');
  at[last] = file;
}
