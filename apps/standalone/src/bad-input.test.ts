// Bad input loses nothing and shows nothing: whatever is typed into whichever field, the answer is coded, quick to read, and ours.
import { readFileSync } from 'node:fs';
import { probeOf, rootFieldsOf } from '@chunhui/testing';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { auditServer } from 'graphql-http';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { subjectOf, useGraph } from './testing/graph.fixture.ts';

const lines: string[] = [];
const under = useGraph({ log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }) });
const api = buildSchema(readFileSync(new URL('../../../gateway/api.graphql', import.meta.url), 'utf8'));
/** More at night, such as BAD_INPUTS=100000: of queries and of mutations half each. */
const INPUTS = Number(process.env.BAD_INPUTS ?? 600);
/** None takes longer, on a machine that does something else besides too. */
const WITHIN_MS = 2_000;
/** What a busy machine may take, and more. */
const TIMEOUT = 60_000 + INPUTS * 100;
/** By day the same inputs for everyone; at night new ones. */
const SEED = process.env.BAD_INPUTS === undefined ? { seed: 20_210_051 } : {};

let county: string;
let municipal: string;
beforeAll(async () => {
  county = subjectOf(await under.test.caller('COUNTY_ADMINISTRATOR', '520628'));
  municipal = subjectOf(await under.test.caller('MUNICIPAL_ADMINISTRATOR', '5206'));
});

/** What has no business in an answer: stacks, SQL, hosts, files. */
const OURS_ALONE =
  /\bat [\w.<>]+ \(|\.ts:\d+|node_modules|select .* from |insert into|127\.0\.0\.1|ECONN|syntax error at|relation "/i;

const nasty = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    "'",
    '"',
    '\\',
    "' or '1'='1",
    '; drop table volunteers.volunteers',
    '%',
    '_',
    '\u0000',
    '\ud800',
    '０１２',
    '𠮷',
    'null',
    '__proto__',
  ),
  fc.constantFrom(
    '-1',
    '0',
    '9007199254740993',
    '2147483647',
    '-2147483648',
    '1e400',
    'NaN',
    '2022-02-29',
    '0000-00-00',
    '9999-12-31',
    '520622',
    '52062',
    '999999999999',
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ minLength: 5000, maxLength: 6000 }),
);

function literal(typeName: string, value: string): string {
  if (typeName === 'Int') return /^-?\d{1,12}$/.test(value) ? value : '7';
  if (typeName === 'Float') return /^-?\d+(e\d+)?$/.test(value) ? value : '0.5';
  if (typeName === 'Boolean') return value.length % 2 === 0 ? 'true' : 'false';
  return JSON.stringify(value);
}

describe.each(['query', 'mutation'] as const)('every %s field', (operation) => {
  it(
    'answers bad input with a coded refusal or nothing, never with our insides',
    async () => {
      const fields = rootFieldsOf(api, operation);
      const arbitrary = fc.record({
        field: fc.constantFrom(...fields),
        round: fc.nat(3),
        values: fc.array(nasty, { minLength: 1, maxLength: 6 }),
        asCounty: fc.boolean(),
      });
      let sent = 0;
      let refusedAtTheDoor = 0;
      await fc.assert(
        fc.asyncProperty(arbitrary, async ({ field, round, values, asCounty }) => {
          let next = 0;
          const literals = (typeName: string) => literal(typeName, values[next++ % values.length] as string);
          const { document } = probeOf(api, operation, field, literals, round);
          const began = performance.now();
          const { status, text } = await under.post(asCounty ? county : municipal, document);
          expect(performance.now() - began, document.slice(0, 400)).toBeLessThan(WITHIN_MS);
          sent += 1;
          if (status === 400) refusedAtTheDoor += 1;
          expect(status, text).toBeLessThan(500);
          const { errors = [] } = JSON.parse(text) as { errors?: { message: string; extensions: { code: string } }[] };
          for (const error of errors) {
            expect(error.extensions.code, `${document.slice(0, 400)}\n${lines.at(-2)?.slice(0, 1500)}`).not.toBe(
              'INTERNAL_SERVER_ERROR',
            );
            expect(error.message).not.toMatch(OURS_ALONE);
          }
        }),
        { ...SEED, numRuns: INPUTS / 2, endOnFailure: true },
      );
      expect(sent).toBeGreaterThanOrEqual(INPUTS / 2);
      expect(refusedAtTheDoor).toBeLessThan(sent / 3);
    },
    TIMEOUT,
  );
});

it.each([
  ['no JSON', '{"query": '],
  ['an array', '[]'],
  ['no query', '{}'],
  ['a query that is no text', '{"query": 7}'],
  ['variables that are none', '{"query": "{ me { subject } }", "variables": "x"}'],
])('a body with %s is refused with a code', async (_what, body) => {
  const response = await fetch(under.gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  expect(errors[0]?.extensions.code).toMatch(/^[A-Z_]+$/);
});

it('it speaks GraphQL over HTTP as it is specified, with GET left out', async () => {
  const results = await auditServer({ url: under.gateway.url });
  expect(results.length).toBeGreaterThan(50);
  expect(results.filter(({ status }) => status === 'error')).toEqual([]);
});

it('the logs of all that name nobody: no Chinese name, no id of a person, no token', async () => {
  const people = await under.test.sql<{ name: string; personId: string }>(
    `select name, person_id as "personId" from volunteers.volunteers limit 2000`,
  );
  const log = lines.join('');
  expect(lines.length).toBeGreaterThan(INPUTS / 2);
  for (const { name, personId } of people) {
    expect(log.includes(personId), personId).toBe(false);
    expect(log.includes(name), name).toBe(false);
  }
  expect(log).not.toContain('Bearer');
});
