// Persisted documents: a client can send the hash instead of the text, and with the safelist no other document runs.
import { createHash } from 'node:crypto';
import { graphqlError } from '@chunhui/runtime';
import { type DefinitionNode, type DocumentNode, Kind, parse, print, separateOperations } from 'graphql';
import { z } from 'zod';
import { CACHED_DOCUMENTS, CACHED_LENGTH, LIMITS } from './limits.ts';

/** Documents by the SHA-256 of their text in hexadecimal. */
export type DocumentManifest = Readonly<Record<string, string>>;

const manifest = z.record(z.string().regex(/^(sha256:)?[0-9a-f]{64}$/), z.string().min(1));

/** Parses a manifest file; throws when it is invalid. Keys can begin with `sha256:`, as some generators write them. */
export function parseManifest(text: string): DocumentManifest {
  const documents = Object.entries(manifest.parse(JSON.parse(text)));
  return Object.fromEntries(documents.map(([key, document]) => [withoutPrefix(key), document]));
}

/** Creates a manifest of every operation in these sources with the fragments that it spreads, sorted by operation name. */
export function createManifest(sources: readonly string[]): DocumentManifest {
  const operations = separateOperations(parse(sources.join('\n')));
  const names = Object.keys(operations).sort();
  return Object.fromEntries(names.map((name) => withHash(toCanonical(operations[name] as DocumentNode))));
}

/** Adds the document that a request body names; throws a coded error when it is unknown or not allowed. */
export type FindDocument = (body: unknown) => unknown;

/** With `safelist` only these documents run, sent by hash or in full; without it every document does. */
export function createFindDocument(documents: DocumentManifest, safelist: boolean): FindDocument {
  const known = new Map(Object.entries(documents));
  // Also by the hash of the canonical text: generators differ in the white space that they hash.
  for (const document of known.values()) known.set(...withHash(toCanonical(parse(document))));
  const cache = new Map<string, string>();

  /** Finds a known document, whatever its layout. */
  function findByText(text: string): string | undefined {
    const cached = cache.get(text);
    if (cached !== undefined) return cached;
    const canonical = canonicalTextOf(text);
    const found = canonical && known.get(hashOf(canonical));
    if (found && text.length <= CACHED_LENGTH) {
      if (cache.size >= CACHED_DOCUMENTS) cache.clear();
      cache.set(text, found);
    }
    return found;
  }

  return (body) => {
    if (!isRecord(body)) return body;
    const { query } = body;
    if (typeof query === 'string' && query !== '') {
      const document = safelist ? findByText(query) : query;
      if (document === undefined) throw graphqlError('DOCUMENT_NOT_ALLOWED');
      return withDocument(body, document);
    }
    const hash = hashGivenIn(body);
    if (hash === undefined) return body;
    const document = known.get(withoutPrefix(hash));
    if (document === undefined) throw graphqlError(safelist ? 'DOCUMENT_NOT_ALLOWED' : 'PERSISTED_QUERY_NOT_FOUND');
    return withDocument(body, document);
  };
}

/** `documentId` of GraphQL over HTTP, or `persistedQuery` of Apollo's clients. */
function hashGivenIn({ documentId, extensions }: Record<string, unknown>): string | undefined {
  const persisted = isRecord(extensions) ? extensions.persistedQuery : undefined;
  const hash = documentId ?? (isRecord(persisted) ? persisted.sha256Hash : undefined);
  return typeof hash === 'string' ? hash : undefined;
}

/** Removes the hash, which Apollo would look up in its own cache. */
function withDocument(body: Record<string, unknown>, query: string): Record<string, unknown> {
  const { documentId: _, extensions, ...rest } = body;
  if (!isRecord(extensions)) return { ...body, query };
  const { persistedQuery: __, ...others } = extensions;
  return { ...rest, query, extensions: others };
}

/** Returns one text for all layouts of a document: printed again, fragments last and by name. */
function toCanonical({ definitions }: DocumentNode): string {
  const place = (definition: DefinitionNode) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? definition.name.value : '';
  const sorted = definitions.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
  return print({ kind: Kind.DOCUMENT, definitions: sorted });
}

function canonicalTextOf(text: string): string | undefined {
  try {
    return toCanonical(parse(text, { maxTokens: LIMITS.tokens, noLocation: true }));
  } catch {
    return undefined;
  }
}

function withHash(document: string): [hash: string, document: string] {
  return [hashOf(document), document];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function withoutPrefix(hash: string): string {
  return hash.replace(/^sha256:/, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
