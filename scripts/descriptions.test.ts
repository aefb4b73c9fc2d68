// Every type, field, argument, input field and enum value of the contracts is described, in English in its SDL and in Chinese beside it.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { describedIn, readChineseDescriptions } from '../gateway/src/descriptions.ts';

const root = new URL('../', import.meta.url);
const CONTRACTS = [
  'packages/runtime/contract',
  'services/activities/schema',
  'services/organizations/schema',
  'services/talent-pool/schema',
  'services/volunteers/schema',
];

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);

function readDefinitions(contract: string) {
  const files = globSync(`${fileURLToPath(new URL(contract, root))}/*.graphql`).sort();
  return files.flatMap((file) => describedIn(parse(readFileSync(file, 'utf8'))));
}

test('every definition has an English description in a contract that defines it', () => {
  const definitions = CONTRACTS.flatMap(readDefinitions);
  const described = new Set(definitions.filter(({ english }) => english?.trim()).map(({ coordinate }) => coordinate));
  const missing = definitions.filter(({ coordinate }) => !described.has(coordinate));
  expect(described.size).toBeGreaterThan(500);
  expect(missing.map(({ coordinate }) => coordinate)).toEqual([]);
});

describe.each(CONTRACTS)('%s', (contract) => {
  const described = readDefinitions(contract).filter(({ english }) => english !== undefined);
  const chinese = readChineseDescriptions(new URL(`${contract}/`, root));

  test('has a Chinese description for each English one, and no other', () => {
    const coordinates = new Set(described.map(({ coordinate }) => coordinate));
    expect(Object.keys(chinese).sort()).toEqual([...coordinates].sort());
  });

  test('has each language in its own place', () => {
    expect(Object.entries(chinese).filter(([, text]) => !isChinese(text))).toEqual([]);
    expect(described.filter(({ english = '' }) => !/[a-z]/i.test(english))).toEqual([]);
  });
});

test('a missing description is found', () => {
  const sdl =
    '"A." type A { "B." b("C." c: Int d: E): Int } "E." enum E { F } input G { h: Int } extend type Q { i: Int }';
  const found = describedIn(parse(sdl)).filter(({ english }) => english === undefined);
  expect(found.map(({ coordinate }) => coordinate)).toEqual(['A.b(d:)', 'E.F', 'G', 'G.h', 'Q.i']);
});
