// The county model in code: every parameter is read by its own name, and only its owner reads a published document directly.
import { globSync, readFileSync } from 'node:fs';
import { yuping1 } from '@chunhui/model';
import { expect, it } from 'vitest';

const files = globSync('{services,packages}/*/src/**/*.ts').filter(
  (file) => !/\.(test|fixture)\.ts$|\/generated\/|\/migrations\//.test(file),
);
const withoutComments = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

it('every parameter of the model is read by code, by its own name', () => {
  const definitions = ['packages/model/src/parameters.ts'];
  const words = new Set(
    files.filter((file) => !definitions.includes(file)).flatMap((file) => withoutComments(file).match(/\w+/g) ?? []),
  );
  expect(Object.keys(yuping1.parameters).filter((name) => !words.has(name))).toEqual([]);
});

it('services read the county’s model, not a published document', () => {
  const owners = ['services/organizations/src/county-model/'];
  const readers = files.filter(
    (file) =>
      file.startsWith('services/') &&
      !owners.some((owner) => file.startsWith(owner)) &&
      /\byuping1\b/.test(withoutComments(file)),
  );
  expect(readers).toEqual([]);
});
