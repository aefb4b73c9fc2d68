// The READMEs in both languages have the same sections, commands and links, and every link leads to a file.
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const [english, chinese] = ['README.md', 'README.zh-CN.md'].map((file) => readFileSync(file, 'utf8')) as [
  string,
  string,
];

const headings = (text: string) => [...text.matchAll(/^(#+) /gm)].map(([, level]) => level);
const commands = (text: string) =>
  [...text.matchAll(/^(npm|cp|docker|curl|DATABASE_URL=\S+) [^#\n]*/gm)].map(([line]) => line.trim());
const links = (text: string) => [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => `${target}`);

it('sections are the same', () => expect(headings(chinese)).toEqual(headings(english)));

it('commands are the same', () => expect(commands(chinese)).toEqual(commands(english)));

it('links are the same but for the other language, and lead to files', () => {
  const other = (target: string) => !target.startsWith('README');
  expect(links(chinese).filter(other)).toEqual(links(english).filter(other));
  for (const target of links(english)) expect(existsSync(target), target).toBe(true);
});

it('documents name only npm scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const file of ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'docs/operations.md'])
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/npm run ([\w:-]+)/g))
      expect(scripts, file).toHaveProperty([`${name}`]);
});
