// A cursor is valid for the order that gave it out, and for no other.
import { expect, test } from 'vitest';
import { type PagedList, toConnection } from './page.ts';

type Row = readonly [name: string, id: string];
const ROWS: readonly Row[] = [
  ['a', '3'],
  ['b', '1'],
  ['c', '2'],
];

const listBy = (...sortedBy: string[]): PagedList<Row> => ({
  sortedBy,
  keyOf: (row) => [...row].slice(-sortedBy.length),
  rows: async ({ first, after }) => ROWS.filter(([name]) => after === null || name > `${after[0]}`).slice(0, first + 1),
  count: async () => ROWS.length,
});

const byName = listBy('name', 'people.id');

test('a page continues after its cursor', async () => {
  const { pageInfo } = await toConnection({ first: 2 }, byName);
  const { nodes } = await toConnection({ first: 2, after: pageInfo.endCursor }, byName);
  expect(nodes).toEqual([['c', '2']]);
});

test.each([
  ['another order with as many columns', listBy('hours', 'people.id')],
  ['another order with fewer columns', listBy('people.id')],
  ['another list', listBy('name', 'teams.id')],
])('the cursor of a list by name is CURSOR_INVALID for %s', async (_, list) => {
  const { pageInfo } = await toConnection({ first: 2 }, byName);
  const attempt = toConnection({ after: pageInfo.endCursor }, list);
  await expect(attempt).rejects.toMatchObject({ extensions: { code: 'CURSOR_INVALID' } });
});

test.each(['', 'x', 'null', '[]', '["a","3"]', '[1,2,3]', '{"0":"a"}'])('%s is not a cursor', async (text) => {
  const after = Buffer.from(text).toString('base64url');
  await expect(toConnection({ after }, byName)).rejects.toMatchObject({ extensions: { code: 'CURSOR_INVALID' } });
});
