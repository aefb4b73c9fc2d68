// Every refusal says the same in both languages.
import { expect, it } from 'vitest';
import { PROBLEMS, Refusal } from './problem.ts';

const namesIn = (words: string) => [...words.matchAll(/\{(\w+?)(?:En)?\}/g)].map((match) => match[1]).sort();

it.each(Object.entries(PROBLEMS))('%s fills in the same names in Chinese and English', (_, { zh, en }) => {
  expect(namesIn(en)).toEqual(namesIn(zh));
});

it('fills in', () => {
  expect(new Refusal('CELL_TOO_LONG', { limit: 10 })).toMatchObject({
    code: 'CELL_TOO_LONG',
    zh: '内容过长（最多 10 字），请删减。',
  });
});
