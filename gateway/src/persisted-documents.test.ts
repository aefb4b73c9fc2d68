// Documents by hash: found by each protocol's name for it; with a safelist no other document runs, whatever its form.
import { readFile } from 'node:fs/promises';
import * as client from '@chunhui/client';
import type { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createFindDocument, createManifest, parseManifest } from './persisted-documents.ts';

const manifest = createManifest([
  'query Names($n: Int) { divisions(first: $n) { nodes { ...Name } } }',
  'query Members { members } fragment Name on Division { name }',
]);
const [members = '', names = ''] = Object.keys(manifest);
const membersText = manifest[members];

function codeOf(find: () => unknown): unknown {
  try {
    find();
    return null;
  } catch (error) {
    return (error as GraphQLError).extensions.code;
  }
}

describe('a manifest', () => {
  test('has each operation with its fragments, sorted by name, from any file', () => {
    expect(Object.values(manifest)).toEqual([
      'query Members {\n  members\n}',
      'query Names($n: Int) {\n  divisions(first: $n) {\n    nodes {\n      ...Name\n    }\n  }\n}\n\nfragment Name on Division {\n  name\n}',
    ]);
  });

  test('has the SHA-256 of each text as its key', () => {
    // printf 'query Members {\n  members\n}' | sha256sum
    expect(members).toBe('054f2f275e96be4b4bb6c183a7685ba9aeab32297c04a3207babaea62858cba6');
  });

  test('can be of another generator: its keys are used unchanged', () => {
    const hash = 'a'.repeat(64);
    const find = createFindDocument(parseManifest(`{ "sha256:${hash}": " { members } " }`), true);
    expect(find({ documentId: `sha256:${hash}` })).toMatchObject({ query: ' { members } ' });
    expect(find({ query: '{members}' })).toMatchObject({ query: '{\n  members\n}' });
  });

  test.each(['[]', '{', '{ "x": "{ members }" }', '{ "sha256:xyz": "{ members }" }'])('is not %s', (text) => {
    expect(() => parseManifest(text)).toThrow();
  });
});

describe.each([true, false])('a known hash, safelist %s', (safelist) => {
  const find = createFindDocument(manifest, safelist);

  test.each([
    ['documentId', { documentId: members }],
    ['documentId with its prefix', { documentId: `sha256:${members}` }],
    ['persistedQuery', { extensions: { persistedQuery: { version: 1, sha256Hash: members } } }],
  ])('as %s', (_, body) => {
    expect(find({ ...body, variables: { n: 1 } })).toMatchObject({ query: membersText, variables: { n: 1 } });
  });

  test('the hash is not passed on to Apollo', () => {
    const persistedQuery = { version: 1, sha256Hash: members };
    expect(find({ documentId: names, extensions: { persistedQuery, other: 1 } })).toEqual({
      query: manifest[names],
      extensions: { other: 1 },
    });
  });
});

describe('with a safelist', () => {
  const find = createFindDocument(manifest, true);

  test('a known document runs when sent in full, in any layout', () => {
    expect(find({ query: '\n    query Members{members}\n    ' })).toEqual({ query: membersText });
    expect(find({ query: '# again\nquery Members{members}' })).toEqual({ query: membersText });
    const fragmentFirst = 'fragment Name on Division{name} query Names($n:Int){divisions(first:$n){nodes{...Name}}}';
    expect(find({ query: fragmentFirst })).toEqual({ query: manifest[names] });
  });

  test.each<[string, Record<string, unknown>]>([
    ['another document', { query: '{ volunteerTotal }' }],
    ['a known one and more', { query: `${membersText} query Other { volunteerTotal }` }],
    ['a known one, renamed', { query: 'query Others { members }' }],
    ['a known hash over another text', { query: '{ volunteerTotal }', documentId: members }],
    ['an unknown hash', { documentId: 'f'.repeat(64) }],
    ['a name that every object has', { documentId: 'constructor' }],
    ['what is not GraphQL', { query: '{ members' }],
  ])('%s is refused', (_, body) => {
    expect(codeOf(() => find(body))).toBe('DOCUMENT_NOT_ALLOWED');
  });

  test.each([[null], [[{ query: '{ members }' }]], [{ query: 7 }], [{ query: '' }], ['text']])(
    '%j is left to Apollo, which runs nothing of it',
    (body) => {
      expect(find(body)).toBe(body);
    },
  );
});

test('the manifest has every document of the client, as the client sends it', async () => {
  const committed = await readFile(new URL('../persisted-documents.json', import.meta.url), 'utf8');
  const find = createFindDocument(parseManifest(committed), true);
  const documents = Object.entries(client).filter(([name]) => name.endsWith('Document'));
  expect(documents.length).toBeGreaterThan(0);
  for (const [name, document] of documents)
    expect(
      codeOf(() => find({ query: String(document) })),
      name,
    ).toBeNull();
});

describe('without a safelist', () => {
  const find = createFindDocument(manifest, false);

  test('every document runs unchanged', () => {
    const body = { query: '{ volunteerTotal }' };
    expect(find(body)).toEqual(body);
  });

  test('an unknown hash is answered with PERSISTED_QUERY_NOT_FOUND', () => {
    expect(codeOf(() => find({ documentId: 'f'.repeat(64) }))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});
