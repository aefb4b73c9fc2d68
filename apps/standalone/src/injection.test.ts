// Text stays text: into every argument that takes text, of every root field, the classic ways to break out of an SQL statement. Each is
// answered as harmless text of the same kind is, or refused with a code; never by PostgreSQL, and never after its sleep.
import { readFileSync } from 'node:fs';
import { HARMLESS, type Place, placesForText } from '@chunhui/testing';
import { buildSchema } from 'graphql';
import { pino } from 'pino';
import { beforeAll, expect, it } from 'vitest';
import { subjectOf, useGraph } from './testing/graph.fixture.ts';

const lines: string[] = [];
const under = useGraph({ log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }) });
const api = buildSchema(readFileSync(new URL('../../../gateway/api.graphql', import.meta.url), 'utf8'));

const PAYLOADS = [
  "abcdef'",
  "abcdef' or '1'='1",
  "abcdef' and '1'='2",
  "abcdef'; select pg_sleep(3)--",
  "abcdef' || pg_sleep(3) || '",
  "abcdef') or (select 1 from pg_sleep(3)) is not null--",
  "abcdef' union select null, null, version()--",
  "abcdef' and 1=cast((select version()) as int)--",
  '$1',
  '$$; select pg_sleep(3); $$',
  'abcdef*/ select pg_sleep(3) /*',
  "abcdef\\'; select pg_sleep(3)--",
  "E'\\x27'",
  '{abcdef,"}\'',
  'ａｂｃ＇ or ＇1＇=＇1',
];
/** By day three of them in each place, others in each; all of them at night with INJECTIONS=all. */
const EACH = process.env.INJECTIONS === 'all' ? PAYLOADS.length : 3;
const SLEEP_MS = 2_000;
/** What only PostgreSQL says. */
const SQL_SAYS =
  /syntax error at|unterminated|invalid input syntax|PostgreSQL \d|operator does not exist|invalid byte/i;

let subject: string;
beforeAll(async () => {
  subject = subjectOf(await under.test.caller('COUNTY_ADMINISTRATOR', '520628'));
});

/** What became of it: the codes of its errors, or that there were none. */
async function ask({ document, variables }: Place, text: string) {
  const began = performance.now();
  const answer = await under.post(subject, document, variables(text));
  const { errors = [] } = JSON.parse(answer.text) as { errors?: { extensions: { code: string } }[] };
  return { ...answer, ms: performance.now() - began, codes: errors.map((error) => error.extensions.code) };
}

const places = placesForText(api, '520628');

it(`${places.length} places × ${EACH} of ${PAYLOADS.length} texts`, async () => {
  expect(places.length).toBeGreaterThan(200);
  let sent = 0;
  const one = async (place: Place, index: number) => {
    const harmless = await ask(place, HARMLESS);
    const from = (index * EACH) % PAYLOADS.length;
    for (const payload of [...PAYLOADS, ...PAYLOADS].slice(from, from + EACH)) {
      const told = `${place.name} ← ${payload}`;
      const answer = await ask(place, payload);
      sent += 1;
      expect(answer.status, told).toBeLessThan(500);
      expect(answer.codes, told).not.toContain('INTERNAL_SERVER_ERROR');
      expect(answer.text, told).not.toMatch(SQL_SAYS);
      // What takes long by itself, such as a whole roster, may.
      expect(answer.ms, told).toBeLessThan(Math.max(SLEEP_MS, 3 * harmless.ms));
      const isSame = answer.text === harmless.text || JSON.stringify(answer.codes) === JSON.stringify(harmless.codes);
      expect(isSame || answer.codes.length > 0, `${told}\n${answer.text}\n${harmless.text}`).toBe(true);
    }
  };
  for (let at = 0; at < places.length; at += 8)
    await Promise.all(places.slice(at, at + 8).map((place, index) => one(place, at + index)));
  expect(sent).toBe(places.length * EACH);
  expect(lines.filter((line) => /syntax error|invalid input syntax/.test(line))).toEqual([]);
  // Each place was filled in, also those for a purpose, a name or a note: none of it is logged, whatever became of it.
  expect(lines.length).toBeGreaterThan(sent);
  expect(lines.filter((line) => /翠鸟|kingfisher/.test(line))).toEqual([]);
}, 600_000);

/** What expressions that backtrack are slow on: runs of one character, and beginnings that never come to their end. */
const LONG = [' ', '\n', '0', 'a', '-', '"', '[', ' at "x"; ', '1,', 'a@', '，', '春', 'é', '{"a":'];
const LENGTH = 40_000;
/** Below this a request is quick, however it grows. */
const QUICK_MS = 500;
/** Twice the text takes twice the time, or four times when something is quadratic. */
const GROWTH = 3;

it(`${places.length} places × texts of ${LENGTH} and ${2 * LENGTH} characters: time grows no faster than the text`, async () => {
  const timeOf = async (place: Place, part: string, length: number) => {
    const answer = await ask(place, part.repeat(length / part.length));
    expect(answer.status, place.name).toBeLessThan(500);
    expect(answer.codes, place.name).not.toContain('INTERNAL_SERVER_ERROR');
    expect(answer.codes, place.name).not.toContain('BODY_TOO_LARGE');
    return answer.ms;
  };
  for (const [index, place] of places.entries()) {
    const part = LONG[index % LONG.length] as string;
    if ((await timeOf(place, part, 2 * LENGTH)) < QUICK_MS) continue;
    // Measured again, each time against the half: the first may have waited for something else.
    const growths: number[] = [];
    for (let n = 0; n < 3; n++) {
      growths.push((await timeOf(place, part, 2 * LENGTH)) / (await timeOf(place, part, LENGTH)));
    }
    expect(Math.min(...growths), place.name).toBeLessThan(GROWTH);
  }
}, 600_000);
