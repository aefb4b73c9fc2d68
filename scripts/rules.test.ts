// docs/rules.md names the parameter, the place in code and the test of each rule; what it names exists.
import { existsSync, readFileSync } from 'node:fs';
import { yuping1 } from '@chunhui/model';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const FOLDERS: Readonly<Record<string, string>> = {
  org: 'services/organizations/src',
  vol: 'services/volunteers/src',
  tal: 'services/talent-pool/src',
  act: 'services/activities/src',
  model: 'packages/model/src',
  sheet: 'packages/sheet/src',
  roster: 'packages/roster/src',
};

const rows = readFileSync(new URL('docs/rules.md', root), 'utf8')
  .split('\n')
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter((cells) => cells.length === 5 && cells[0] !== 'rule' && !/^-+$/.test(cells[0] ?? ''));

const named = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const pathOf = (name: string) =>
  name.replace(/^(\w+)\//, (all, folder: string) => (FOLDERS[folder] ? `${FOLDERS[folder]}/` : all));

describe('docs/rules.md', () => {
  test('names files that exist', () => {
    const files = rows.flatMap(([, , place, test]) => [...named(place), ...named(test)]);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !existsSync(new URL(pathOf(file), root)))).toEqual([]);
  });

  test('names parameters and catalogues of the model', () => {
    const known = new Set([...Object.keys(yuping1.parameters), ...Object.keys(yuping1.catalogue), 'single']);
    const names = rows.flatMap(([, parameter]) => named(parameter));
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  test('has a test for every rule that is held', () => {
    const held = rows.filter(([, , , , state]) => state === 'held');
    expect(held.length).toBeGreaterThan(30);
    expect(held.filter(([, , place, test]) => named(place).length === 0 || named(test).length === 0)).toEqual([]);
  });
});
