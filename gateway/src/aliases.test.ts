// An alias names a value and never changes one, whatever the planner adds to the same object.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Gateway } from './gateway.ts';
import { LIMITS } from './limits.ts';
import { ask, startInProcess, stopAll } from './toy-gateway.fixture.ts';

let gateway: Gateway;
beforeAll(async () => {
  gateway = await startInProcess();
});
afterAll(stopAll);

const answerOf = async (query: string) => (await ask(gateway, query)).body;

describe('an alias', () => {
  test.each([
    [
      'with the name of a key',
      '{ division(code: "520622") { code: name volunteers } }',
      { code: 'Yuping', volunteers: 22 },
    ],
    [
      'with the name of a required field',
      '{ division(code: "520622") { population: code perHead } }',
      { population: '520622', perHead: 22 / 127 },
    ],
    [
      'with the name of a nested required field',
      '{ division(code: "520622") { seat { number: street street: number } address } }',
      { seat: { number: 'Renmin Road', street: 16 }, address: '16 Renmin Road' },
    ],
    [
      'of __typename',
      '{ division(code: "520622") { __typename: name volunteers } }',
      { __typename: 'Yuping', volunteers: 22 },
    ],
    [
      'that is its own field',
      '{ division(code: "520622") { code: code volunteers } }',
      { code: '520622', volunteers: 22 },
    ],
    [
      'in a fragment that is spread twice',
      '{ division(code: "520622") { ...F ... { ...F volunteers } } } fragment F on Division { code: name }',
      { code: 'Yuping', volunteers: 22 },
    ],
  ])('%s', async (_, query, division) => {
    expect(await answerOf(query)).toEqual({ data: { division } });
  });

  test('of the root that is a property of every JavaScript object', async () => {
    const { text } = await ask(
      gateway,
      '{ __proto__: division(code: "520622") { constructor: name toString: volunteers } }',
    );
    expect(text).toBe('{"data":{"__proto__":{"constructor":"Yuping","toString":22}}}\n');
  });

  test('stays in the path of an error', async () => {
    const { data, errors } = await answerOf('{ division: divisions { nodes { code: name name: wishes } } }');
    expect(data.division.nodes[0]).toEqual({ code: 'Tongren', name: null });
    expect(errors[0].path).toEqual(['division', 'nodes', 0, 'name']);
  });

  test('that conflicts with a field is refused as the client wrote it', async () => {
    const { errors } = await answerOf('{ division(code: "520622") { code: name code } }');
    expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(errors[0].message).toContain('"code"');
  });
});

/** One field of a selection set: its own text, the key that it is answered under, and what it selects. */
interface Field {
  readonly name: string;
  readonly call: string;
  readonly key: string;
  readonly inner: readonly Field[] | undefined;
}

const LEAVES = ['code', 'name', 'population', 'volunteers', 'perHead', 'address', '__typename'];
/** Names of fields, names of properties of objects, names that the planner or the renaming could choose, and plain ones. */
const KEYS = [
  ...LEAVES,
  'seat',
  'street',
  'number',
  'nodes',
  'neighbours',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'alias0',
  'alias1',
  'code__alias_0',
  '_entities',
  'x',
];

/** Gives each name a key; keys are distinct within a selection set, as two fields under one key do not merge. */
function withKeys(names: readonly string[], inner: (name: string) => fc.Arbitrary<Field>): fc.Arbitrary<Field[]> {
  return fc
    .tuple(...names.map(inner))
    .chain((fields) =>
      fc
        .uniqueArray(fc.constantFrom(...KEYS), { minLength: fields.length, maxLength: fields.length })
        .map((keys) => fields.map((field, index) => ({ ...field, key: keys[index] as string }))),
    );
}

const leaf = (name: string) => fc.constant<Field>({ name, call: name, key: name, inner: undefined });
const seat = withKeys(['street', 'number'], leaf).map((inner) => ({ name: 'seat', call: 'seat', key: 'seat', inner }));

function division(depth: number): fc.Arbitrary<Field[]> {
  const names = fc.subarray([...LEAVES, 'seat', ...(depth > 0 ? ['neighbours'] : [])], { minLength: 1 });
  return names.chain((chosen) =>
    withKeys(chosen, (name) => {
      if (name === 'seat') return seat;
      if (name !== 'neighbours') return leaf(name);
      return division(depth - 1).map((inner) => ({ name, call: name, key: name, inner }));
    }),
  );
}

const countOf = (fields: readonly Field[]): number =>
  fields.reduce((count, { inner }) => count + 1 + countOf(inner ?? []), 0);

const operation = withKeys(['division', 'divisions'], (name) =>
  name === 'division'
    ? division(2).map((inner) => ({ name, call: 'division(code: "520622")', key: name, inner }))
    : division(1)
        .chain((inner) => withKeys(['nodes'], () => fc.constant({ name: 'nodes', call: 'nodes', key: 'nodes', inner })))
        .map((inner) => ({ name, call: 'divisions', key: name, inner })),
).filter((fields) => countOf(fields) <= LIMITS.aliases);

function print(fields: readonly Field[], aliased: boolean): string {
  const texts = fields.map(({ key, call, inner }) => {
    const head = aliased ? `${key}: ${call}` : call;
    return inner === undefined ? head : `${head} ${print(inner, aliased)}`;
  });
  return `{ ${texts.join(' ')} }`;
}

/** A plain answer under the keys of `fields`. */
function underKeys(value: unknown, fields: readonly Field[]): unknown {
  if (Array.isArray(value)) return value.map((item) => underKeys(item, fields));
  const entries = fields.map(({ name, key, inner }) => {
    const found = (value as Record<string, unknown>)[name];
    return [key, inner === undefined ? found : underKeys(found, inner)];
  });
  return Object.fromEntries(entries);
}

test('generated operations answer the same under generated aliases', async () => {
  await fc.assert(
    fc.asyncProperty(operation, async (fields) => {
      const plain = await answerOf(print(fields, false));
      expect(plain.errors).toBeUndefined();
      const aliased = await answerOf(print(fields, true));
      expect(aliased).toEqual({ data: underKeys(plain.data, fields) });
    }),
    { numRuns: 100 },
  );
});
