// docs/endings.md says for each reference what happens when the noun it refers to ends. A new reference column fails until it is listed.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
/** Schemas whose references are all listed. */
const SCHEMAS = ['organizations', 'talent_pool', 'volunteers'];
/** Columns that refer to no row: ids of the request and of whatever an audit record is about, and ids of persons. */
const NO_REFERENCE = /^(?:audit_log\.\w+|\w+\.person_id)$/;

const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The columns of a schema that refer to a row, as `schema.table.column`: foreign keys, and text columns named `…_id`. */
function referencesIn(sql: string, schema: string): string[] {
  const tables = sql.matchAll(/^create table (\w+)\.(\w+) \($([^;]*)^\);/gim);
  return [...tables].flatMap(([, owner, table = '', body = '']) => {
    if (owner !== schema) return [];
    const keys = [...body.matchAll(/FOREIGN KEY \((?:\w+, )*(\w+)\) REFERENCES/g)];
    const named = [...body.matchAll(/^ {2}(\w+_id) (?:text|uuid)/gm)];
    const columns = new Set([...keys, ...named].map(([, column]) => `${table}.${column}`));
    return [...columns].filter((column) => !NO_REFERENCE.test(column)).map((column) => `${schema}.${column}`);
  });
}

/** The references that the document lists. */
const listedIn = (document: string) => [...document.matchAll(/^\| `(\w+\.\w+\.\w+)` \|/gm)].map(([, column]) => column);

describe.each(SCHEMAS)('%s', (schema) => {
  const listed = listedIn(read('docs/endings.md')).filter((column) => column?.startsWith(`${schema}.`));

  test('lists every reference once, and no other', () => {
    const references = referencesIn(read('docs/schema.sql'), schema);
    expect(references.length).toBeGreaterThan(10);
    expect(listed.toSorted()).toEqual(references.toSorted());
  });
});

test('a new reference column is found, with and without a foreign key', () => {
  const sql = `create table a.links (
  county_code text not null,
  id text not null,
  society_id text,
  member text,
  person_id text,
  constraint k FOREIGN KEY (county_code, member) REFERENCES a.members(county_code, id)
);`;
  expect(referencesIn(sql, 'a')).toEqual(['a.links.member', 'a.links.society_id']);
});
