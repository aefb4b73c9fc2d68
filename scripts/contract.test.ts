// The published contract breaks no client of the released one, but for the changes that are listed with date and reason.
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const listed = z
  .array(z.strictObject({ change: z.string(), date: z.iso.date(), reason: z.string().min(10) }))
  .parse(parse(readFileSync('gateway/breaking-changes.yaml', 'utf8')));

const breaking = (released: string, contract: string) =>
  findBreakingChanges(buildSchema(released), buildSchema(contract)).map(({ description }) => description);

test('every breaking change since the release is listed, and no other', () => {
  const changes = breaking(
    readFileSync('gateway/api.released.graphql', 'utf8'),
    readFileSync('gateway/api.graphql', 'utf8'),
  );
  expect(changes.sort()).toEqual(listed.map(({ change }) => change).sort());
});

test('a removed field is found', () => {
  expect(breaking('type Query { a: Int b: Int }', 'type Query { a: Int }')).toEqual(['Query.b was removed.']);
});
