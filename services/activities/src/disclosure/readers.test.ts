// Counters about children, wishes and student aid are read where they are released, and nowhere else in this service.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { figures } from '../figures.ts';
import { countExactly, RELEASED_MEASURES } from './measures.ts';

const PROTECTED = [
  'children',
  'care_pairings',
  'care_contacts',
  'wishes',
  'aid_pairs',
  'aid_payments',
  'safeguarding_reports',
];

/** A constraint of the database keeps it 0, so it tells nothing. */
const HARMLESS = ['filesWithoutConsent'];

const measures = Object.entries(figures.definitions)
  .filter(([name, { table }]) => PROTECTED.includes(table) && !HARMLESS.includes(name))
  .map(([name]) => name);

const source = fileURLToPath(new URL('../', import.meta.url));
const readersIn = (text: string) =>
  measures.filter((name) =>
    new RegExp(`\\b(total|byCategory)\\(\\w+, '${name}'|values\\.get\\('${name}'\\)`).test(text),
  );

it('no other file reads a counter of a table about them', () => {
  const files = globSync('**/*.ts', { cwd: source }).filter(
    (file) => !/^(disclosure|generated|migrations)\/|\.(test|fixture)\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  const readers = files.filter((file) => readersIn(readFileSync(`${source}${file}`, 'utf8')).length > 0);
  expect(readers).toEqual([]);
});

it('every counter of such a table is released, and the check finds its reader', () => {
  expect(readersIn(readFileSync(`${source}disclosure/measures.ts`, 'utf8')).sort()).toEqual([...measures].sort());
  const none = { code: '520622000000', asOf: '2026-01-01', reporting: true, values: new Map() };
  expect(Object.keys(countExactly(none, '2026-01-01'))).toEqual(RELEASED_MEASURES);
});
