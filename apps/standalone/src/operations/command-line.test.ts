// The parser of command lines.
import { describe, expect, it } from 'vitest';
import { helpOf, parseCommandLine } from './command-line.ts';

const declaration = {
  name: 'npm run pack',
  summary: 'Packs a county.',
  arguments: [
    { name: 'county', description: 'Six digits.' },
    { name: 'year', description: 'Four digits.', default: '2025' },
  ],
  options: {
    yes: { type: 'boolean', description: 'Does it.' },
    file: { type: 'string', description: 'Where to.' },
  },
  examples: [['520622 --yes', 'packs Yuping']],
} as const;
const parse = (...words: string[]) => parseCommandLine(declaration, words);

it('reads arguments and options, with their defaults', () => {
  expect(parse('520622')).toEqual({ arguments: ['520622', '2025'], options: { yes: false, file: undefined } });
  expect(parse('--file=a', '520622', '2024', '--yes')).toEqual({
    arguments: ['520622', '2024'],
    options: { yes: true, file: 'a' },
  });
});

it.each([[['--help']], [['-h']], [['520622', '--yes', '--help']]])('asks for help: %j', (words) => {
  expect(parse(...words)).toBeNull();
});

describe('refuses', () => {
  it.each([
    [['520622', '--dry-run'], "Unknown option '--dry-run'"],
    [['520622', '--yes=no'], "Option '--yes' does not take an argument"],
    [['520622', '--file'], "Option '--file <value>' argument missing"],
    [['520622', '2024', 'now'], "Unexpected argument 'now'"],
    [[], '<county> is missing'],
  ])('%j', (words, message) => {
    expect(() => parse(...words)).toThrow(`${message}. See \`npm run pack -- --help\`.`);
  });
});

it('shows options after --, which npm would drop otherwise', () => {
  expect(helpOf(declaration)).toBe(
    [
      'Usage: npm run pack -- <county> [year] [options]',
      '',
      'Packs a county.',
      '',
      '  <county>        Six digits.',
      '  [year]          Four digits. Default: 2025',
      '  --yes           Does it.',
      '  --file <value>  Where to.',
      '  --help          Prints this help.',
      '',
      'Examples:',
      '  npm run pack -- 520622 --yes  packs Yuping',
      '',
    ].join('\n'),
  );
});
