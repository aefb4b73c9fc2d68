// Files that come with a request, by the GraphQL multipart request convention: `operations`, `map`, then one file, which takes its
// place in the variables as base64. Only for callers who are known, a few at a time, since each is held in memory.

import { graphqlError, MAX_UPLOAD_BYTES } from '@chunhui/runtime';
import { fastifyMultipart, type MultipartValue } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';

/** What an upload costs besides what it asks for. */
export const UPLOAD_COST = 1_000;
/** Each takes up to five times its size while it is read and passed on. */
const AT_ONCE = 8;
const RETRY_SECONDS = 2;

/** Lets the application take multipart requests; nothing of them is read until `readUpload`. */
export async function takeUploads(app: FastifyInstance, fieldBytes: number): Promise<void> {
  await app.register(fastifyMultipart, {
    limits: { fileSize: MAX_UPLOAD_BYTES, fieldSize: fieldBytes, files: 1, fields: 2, parts: 4, headerPairs: 20 },
  });
}

/** Carries an upload from its first byte to its answer; throws UNAVAILABLE when too many are under way. */
export type CarryUpload = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function createCarryUpload(atOnce = AT_ONCE): CarryUpload {
  let carried = 0;
  return async (work) => {
    if (carried >= atOnce) throw graphqlError('UNAVAILABLE', { retryAfterSeconds: RETRY_SECONDS });
    carried++;
    try {
      return await work();
    } finally {
      carried--;
    }
  };
}

/** The request body that a multipart request stands for; throws BODY_TOO_LARGE or UPLOAD_MALFORMED. */
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
      // Always read to its end, or the rest of the request would never come.
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

/** `{"0": ["variables.input.file"]}` as the name of the file's part, and the path of its place. */
function placeIn(map: unknown): string[] {
  const entries = Object.entries((map ?? {}) as Record<string, unknown>);
  const [name, paths] = entries[0] ?? [];
  const [path] = Array.isArray(paths) ? paths : [];
  if (entries.length !== 1 || name === undefined || typeof path !== 'string' || (paths as unknown[]).length !== 1)
    throw graphqlError('UPLOAD_MALFORMED');
  return [name, ...path.split('.')];
}

/** Puts the file where a null waits for it, among the variables and nowhere else. */
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
