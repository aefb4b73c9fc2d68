// No regular expression takes time that grows faster than its input: one quadratic expression over a caller's text stops the event loop.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { type ESTree, parseAst, Visitor } from 'vite';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const files = globSync('{gateway,packages,services,apps,scripts}/**/*.{ts,tsx,mjs}', {
  cwd: root,
  exclude: (name) => name.includes('node_modules') || /\.(test|fixture)\.ts$/.test(name),
});

interface Found {
  /** Distinct literals with a file that has each. */
  readonly literals: Map<string, { pattern: string; flags: string; file: string }>;
  /** Expressions that are put together at run time and cannot be checked. */
  readonly built: string[];
}

function findIn(sources: Iterable<[file: string, text: string]>): Found {
  const found: Found = { literals: new Map(), built: [] };
  for (const [file, text] of sources) {
    const build = ({ callee }: ESTree.NewExpression | ESTree.CallExpression) => {
      if (callee.type === 'Identifier' && callee.name === 'RegExp') found.built.push(file);
    };
    new Visitor({
      Literal(node) {
        if (!('regex' in node)) return;
        const { pattern, flags } = node.regex;
        found.literals.set(`/${pattern}/${flags}`, { pattern, flags, file });
      },
      NewExpression: build,
      CallExpression: build,
    }).visit(parseAst(text, { lang: 'ts' }));
  }
  return found;
}

/** recheck does not follow an unbounded lookahead that runs again at every place where the expression can begin. */
function looksAheadWithoutBound(pattern: string): boolean {
  return !pattern.startsWith('^') && /\(\?<?[=!][^)]*[*+]/.test(pattern);
}

async function isLinear({ pattern, flags }: { pattern: string; flags: string }): Promise<boolean> {
  return !looksAheadWithoutBound(pattern) && (await check(pattern, flags)).status === 'safe';
}

test('every literal outside of tests', { timeout: 120_000 }, async () => {
  const { literals, built } = findIn(files.map((file) => [file, readFileSync(`${root}${file}`, 'utf8')]));
  expect(literals.size).toBeGreaterThan(100);
  expect(built).toEqual([]);
  const slow: string[] = [];
  for (const [text, literal] of literals) if (!(await isLinear(literal))) slow.push(`${literal.file}: ${text}`);
  expect(slow).toEqual([]);
});

test.each([
  ['an exponential one', /^(a+)+$/],
  ['a quadratic one', /\s+$/],
  ['a lookahead to the end at every match', / at "[\w.]+"; (?!.* at "[\w.]+"; )/s],
])('%s is found', async (_, { source, flags }) => {
  const text = `const found = /${source}/${flags};`;
  const [literal] = findIn([['a.ts', text]]).literals.values();
  expect(literal).toBeDefined();
  expect(await isLinear(literal as { pattern: string; flags: string })).toBe(false);
});

test('one that is built at run time is found', () => {
  expect(findIn([['a.ts', 'const a = new RegExp(b); const c = RegExp(d);']]).built).toEqual(['a.ts', 'a.ts']);
});
