// .env.example tells of every variable: those of the one table with their defaults, those of the compose file, and no others.
import { readFileSync } from 'node:fs';
import { ENVIRONMENT } from '@chunhui/runtime';
import { describe, expect, it } from 'vitest';
import { throwawaySettings } from './compose-settings.ts';

const COMPOSE_SECTION = '## Compose alone\n';

const example = readFileSync('.env.example', 'utf8');
const compose = readFileSync('docker-compose.yml', 'utf8');
const [processes = '', composeAlone = ''] = example.split(COMPOSE_SECTION);

/** The assignments of a text, with those that stand in comments. */
function readVariables(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^(?:# )?([A-Z][A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [`${name}`, `${value}`]),
  );
}

/** The variables that the compose file takes from outside, each with its default. */
const inputs = new Map(
  [...compose.matchAll(/\$\{([A-Z_]+)(?::-([^}]*))?/g)].map(([, name, value]) => [`${name}`, value ?? '']),
);

it('has every variable of the processes, and no others', () => {
  expect([...readVariables(processes).keys()].sort()).toEqual(Object.keys(ENVIRONMENT).sort());
});

it('has every variable of compose alone, and no others', () => {
  const alone = [...inputs.keys()].filter((name) => !(name in ENVIRONMENT));
  expect([...readVariables(composeAlone).keys()].sort()).toEqual(alone.sort());
});

describe.each([...readVariables(example)])('%s', (name, value) => {
  it('has its default', () => {
    const rule = ENVIRONMENT[name as keyof typeof ENVIRONMENT];
    const byDefault = rule === undefined ? inputs.get(name) : (rule.safeParse(undefined).data ?? '');
    expect(value).toBe(String(byDefault));
  });

  it('says on the line before what it is for', () => {
    const lines = example.split('\n');
    const before = lines[lines.findIndex((line) => line.replace('# ', '').startsWith(`${name}=`)) - 1];
    expect(before).toMatch(/^# .*[^=]$/);
    expect(before).not.toMatch(/^# [A-Z_]+=/);
  });
});

it('the check of the deployment gives every variable that the compose file reads to start', () => {
  const given = Object.keys(throwawaySettings({ image: '', postgresImage: '', port: 0, lookupKeysFile: '' }));
  const toStart = [...inputs.keys()].filter((name) => name !== 'NODE_IMAGE');
  expect(given.filter((name) => !name.startsWith('COMPOSE_')).sort()).toEqual(toStart.sort());
});

it('the secrets of compose have no default', () => {
  for (const name of [...inputs.keys()].filter((input) => /PASSWORD|SECRET|_KEYS?$/.test(input)))
    expect(compose, name).not.toContain(`\${${name}:-`);
});
