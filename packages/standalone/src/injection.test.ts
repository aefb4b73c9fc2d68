// Text stays text: into every argument that takes text, of every root field, the classic ways to break out of an SQL statement. Each is
// answered as harmless text of the same kind is, or refused with a code; never by PostgreSQL, and never after its sleep.
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { pino } from 'pino';
import { beforeAll, expect, it } from 'vitest';
import { subjectOf, useGraph } from './graph-under-test.ts';

const lines: string[] = [];
const under = useGraph({ log: pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }) });
const api = buildSchema(readFileSync(new URL('../../../gateway/api.graphql', import.meta.url), 'utf8'));

const HARMLESS = 'abcdef';
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
const SLEEP_MS = 2_000;
/** What only PostgreSQL says. */
const SQL_SAYS =
  /syntax error at|unterminated|invalid input syntax|PostgreSQL \d|operator does not exist|invalid byte/i;

/** A place for text: an operation over variables, and the path within them. */
interface Place {
  readonly name: string;
  readonly document: string;
  readonly variables: (text: string) => Record<string, unknown>;
}

const STANDARD: Readonly<Record<string, unknown>> = {
  DivisionCode: '520628',
  ID: '520628-nothing',
  Int: 3,
  Float: 1.5,
  Boolean: true,
  Date: '2022-03-05',
  DateTime: '2022-03-05T08:00:00+08:00',
};
const DEPTH = 4;

/** Values of a type: the standard one, and one for every place in it where text fits. */
function valuesOf(
  type: GraphQLInputType,
  depth = 0,
): { standard: unknown; texts: { at: string; put: (text: string) => unknown }[] } {
  if (isNonNullType(type)) return valuesOf(type.ofType, depth);
  if (isListType(type)) {
    const { standard, texts } = valuesOf(type.ofType, depth);
    return { standard: [standard], texts: texts.map(({ at, put }) => ({ at: `${at}[]`, put: (text) => [put(text)] })) };
  }
  if (isEnumType(type)) return { standard: type.getValues()[0]?.name, texts: [] };
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => depth < DEPTH || isNonNullType(field.type));
    const parts = fields.map((field) => ({ field, ...valuesOf(field.type, depth + 1) }));
    const required = parts.filter(({ field }) => isNonNullType(field.type) && field.defaultValue === undefined);
    const standard = Object.fromEntries(required.map((part) => [part.field.name, part.standard]));
    return {
      standard,
      texts: parts.flatMap(({ field, texts }) =>
        texts.map(({ at, put }) => ({
          at: `.${field.name}${at}`,
          put: (text: string) => ({ ...standard, [field.name]: put(text) }),
        })),
      ),
    };
  }
  const standard = STANDARD[type.name] ?? HARMLESS;
  return { standard, texts: typeof standard === 'string' ? [{ at: '', put: (text) => text }] : [] };
}

function placesOf(operation: 'query' | 'mutation'): Place[] {
  const root = operation === 'query' ? api.getQueryType() : api.getMutationType();
  return Object.values(root?.getFields() ?? {}).flatMap((field) => {
    const given = field.args.map((argument) => ({ argument, ...valuesOf(argument.type) }));
    const standard = Object.fromEntries(
      given.filter(({ argument }) => isNonNullType(argument.type)).map((one) => [one.argument.name, one.standard]),
    );
    const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
    return given.flatMap(({ argument, texts }) => {
      const sent = field.args.filter(({ name }) => name in standard || name === argument.name);
      const document = `${operation} (${sent.map(({ name, type }) => `$${name}: ${type}`).join(', ')}) { ${field.name}(${sent
        .map(({ name }) => `${name}: $${name}`)
        .join(', ')})${selection} }`;
      return texts.map(({ at, put }) => ({
        name: `${operation} ${field.name}(${argument.name}${at})`,
        document,
        variables: (text: string) => ({ ...standard, [argument.name]: put(text) }),
      }));
    });
  });
}

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

const places = [...placesOf('query'), ...placesOf('mutation')];

it(`${places.length} places × ${PAYLOADS.length} texts`, async () => {
  expect(places.length).toBeGreaterThan(200);
  let sent = 0;
  const one = async (place: Place) => {
    const harmless = await ask(place, HARMLESS);
    for (const payload of PAYLOADS) {
      const told = `${place.name} ← ${payload}`;
      const answer = await ask(place, payload);
      sent += 1;
      expect(answer.status, told).toBeLessThan(500);
      expect(answer.codes, told).not.toContain('INTERNAL_SERVER_ERROR');
      expect(answer.text, told).not.toMatch(SQL_SAYS);
      expect(answer.ms, told).toBeLessThan(SLEEP_MS);
      const isSame = answer.text === harmless.text || JSON.stringify(answer.codes) === JSON.stringify(harmless.codes);
      expect(isSame || answer.codes.length > 0, `${told}\n${answer.text}\n${harmless.text}`).toBe(true);
    }
  };
  for (let at = 0; at < places.length; at += 8) await Promise.all(places.slice(at, at + 8).map(one));
  expect(sent).toBe(places.length * PAYLOADS.length);
  expect(lines.filter((line) => /syntax error|invalid input syntax/.test(line))).toEqual([]);
}, 600_000);
