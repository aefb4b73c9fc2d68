// What a town is told about a thing of the county is what the county is told, or nothing: no number that is only what the town can see of it.
import { readFileSync } from 'node:fs';
import { probeOf, rootFieldsOf } from '@chunhui/testing';
import { buildSchema } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { subjectOf, useGraph } from './testing/graph.fixture.ts';

const under = useGraph();
const api = buildSchema(readFileSync(new URL('../../../gateway/api.graphql', import.meta.url), 'utf8'));
const COUNTY = '520622';
const TOWN = '520622100';

let county: string;
let town: string;
beforeAll(async () => {
  county = subjectOf(await under.test.caller('COUNTY_STAFF', COUNTY));
  town = subjectOf(await under.test.caller('TOWN_STAFF', TOWN));
});

/** Every number of an answer, by where it stands: things by their ids, whatever list they come in. */
function numbersIn(value: unknown, path = '', found = new Map<string, number>()): Map<string, number> {
  if (typeof value === 'number') found.set(path, value);
  // What has no id can't be told apart from what the other is shown in its place.
  if (Array.isArray(value)) for (const one of value) numbersIn(one, 'somewhere', found);
  else if (typeof value === 'object' && value !== null) {
    const { id } = value as { id?: unknown };
    const here = typeof id === 'string' ? `#${id}` : path;
    for (const [key, one] of Object.entries(value)) numbersIn(one, `${here}.${key}`, found);
  }
  return found;
}

/** How many people a list has depends on who asks: only theirs are in it. */
const isListLength = (path: string) => path.endsWith('.totalCount');

const literals = (typeName: string, inputName: string) => {
  if (typeName === 'DivisionCode') return `"${TOWN}"`;
  if (typeName === 'Int') return inputName === 'first' ? '5' : '1';
  if (typeName === 'Date') return '"2021-11-20"';
  return '"x"';
};

it('every number of every list that both may see', async () => {
  const differing: string[] = [];
  let compared = 0;
  for (const field of rootFieldsOf(api, 'query')) {
    const { document } = probeOf(api, 'query', field, literals, 0);
    const [all, seen] = await Promise.all(
      [county, town].map(async (who) => {
        const { status, text } = await under.post(who, document);
        expect(status, text).toBe(200);
        return numbersIn(JSON.parse(text).data);
      }),
    );
    for (const [path, number] of seen ?? []) {
      if (!path.startsWith('#') || isListLength(path) || !all?.has(path)) continue;
      compared += 1;
      if (all.get(path) !== number) differing.push(`${field} ${path}: ${number} of ${all.get(path)}`);
    }
  }
  expect(differing).toEqual([]);
  expect(compared).toBeGreaterThan(100);
}, 60_000);
