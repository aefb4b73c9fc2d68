// Documents that are known by their hash: what a client may send instead of the whole text, and in production all that may run.
import { createHash } from 'node:crypto';
import { graphqlError } from '@chunhui/runtime';
import { type DefinitionNode, type DocumentNode, Kind, parse, print, separateOperations } from 'graphql';
import { z } from 'zod';
import { LIMITS, REMEMBER_DOCUMENTS, REMEMBER_LENGTH } from './limits.ts';

/** Documents by the SHA-256 of their text in hexadecimal. */
export type DocumentManifest = Readonly<Record<string, string>>;

const manifest = z.record(z.string().regex(/^(sha256:)?[0-9a-f]{64}$/), z.string().min(1));

/** The documents of a manifest file; throws when it is none. Keys may carry `sha256:`, as some generators write them. */
export function parseManifest(text: string): DocumentManifest {
  const documents = Object.entries(manifest.parse(JSON.parse(text)));
  return Object.fromEntries(documents.map(([key, document]) => [withoutPrefix(key), document]));
}

/** A manifest of every operation in these files, each with the fragments that it spreads; by operation name. */
export function createManifest(sources: readonly string[]): DocumentManifest {
  const operations = separateOperations(parse(sources.join('\n')));
  const names = Object.keys(operations).sort();
  return Object.fromEntries(names.map((name) => withHash(toCanonical(operations[name] as DocumentNode))));
}

/** Gives a request body the document that it names; throws a coded refusal when there is none, or it may not run. */
export type FindDocument = (body: unknown) => unknown;

/** `safelist` lets only these documents run, whether sent by hash or in full; without it every document does. */
export function createFindDocument(documents: DocumentManifest, safelist: boolean): FindDocument {
  const known = new Map(Object.entries(documents));
  // By our own hash too: generators differ in the white space that they hash.
  for (const document of known.values()) known.set(...withHash(toCanonical(parse(document))));
  const seen = new Map<string, string>();

  /** A known document, however it is laid out. */
  function findByText(text: string): string | undefined {
    const remembered = seen.get(text);
    if (remembered !== undefined) return remembered;
    const canonical = canonicalTextOf(text);
    const found = canonical && known.get(hashOf(canonical));
    if (found && text.length <= REMEMBER_LENGTH) {
      if (seen.size >= REMEMBER_DOCUMENTS) seen.clear();
      seen.set(text, found);
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

/** Without the hash, of which Apollo would want to know nothing. */
function withDocument(body: Record<string, unknown>, query: string): Record<string, unknown> {
  const { documentId: _, extensions, ...rest } = body;
  if (!isRecord(extensions)) return { ...body, query };
  const { persistedQuery: __, ...others } = extensions;
  return { ...rest, query, extensions: others };
}

/** One text for all layouts of a document: printed anew, fragments last and by name. */
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
