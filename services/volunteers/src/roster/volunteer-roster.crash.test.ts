// A commit of a roster whose connection is killed at fifty points, from its first statement to its last: all of it is there or nothing.
import { setImmediate } from 'node:timers/promises';
import type { Database } from '@chunhui/database';
import { createLog, type Identity, type Subgraph } from '@chunhui/runtime';
import { asAdmin, ask, codesOf, inCounty, rollOut, testVault, useSubgraph } from '@chunhui/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registration } from '../examples.fixture.ts';
import { connectVolunteers, createVolunteers, figures, schema } from '../index.ts';

const under = useSubgraph({ schema, connect: connectVolunteers, create: createVolunteers });
const VILLAGE = '520622100201';
const POINTS = 50;
const PEOPLE = 12;
const TABLES = ['volunteers', 'person_marks', 'figures', 'daily_figures', 'audit_log', 'running_numbers'];
let county: Identity;
/** The same service over connections that the test can have killed. */
let fragile: { database: Database; subgraph: Subgraph };
let onStatement: () => void = () => undefined;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  const observe = () => onStatement();
  const database = await connectVolunteers({ url: under.test.url(schema), poolSize: 1, vault: testVault, observe });
  fragile = { database, subgraph: await createVolunteers(database, createLog('test', 'silent')) };
});

afterAll(async () => {
  await fragile?.subgraph.stop();
  await fragile?.database.close();
});

function csv(rows: readonly ReturnType<typeof registration>[]): string {
  const lines = rows.map(({ name, residentId, phone, division }) => [name, residentId, phone, division].join(','));
  return Buffer.from(['姓名,身份证号,手机号,所在村', ...lines].join('\r\n')).toString('base64');
}

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function send(subgraph: Subgraph, field: string, input: object): Promise<any> {
  const name = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  const document = `mutation ($input: ${name}Input!) { answer: ${field}(input: $input) {
    preview { id outcome { added updated same skipped } } errors { code } } }`;
  const answer = await ask(subgraph, county, document, { input });
  return answer.errors === undefined ? answer.data?.answer : codesOf(answer);
}

async function previewed(file: string): Promise<string> {
  const input = { division: VILLAGE, file, fileName: '名单.csv' };
  return (await send(under.subgraph, 'previewVolunteerRoster', input)).preview.id;
}

const commit = (subgraph: Subgraph, preview: string) =>
  send(subgraph, 'commitVolunteerRoster', { preview, onDuplicate: 'SKIP', onAlike: 'ADD' });

it('a commit leaves all of it or nothing, and the same file again makes it whole', async () => {
  let statements = 0;
  onStatement = () => {
    statements += 1;
  };
  const warm = Array.from({ length: 5 }, () => registration(VILLAGE));
  expect(await commit(fragile.subgraph, await previewed(csv(warm)))).toMatchObject({ errors: [] });
  const whole = statements;
  expect(whole).toBeGreaterThan(10);

  let broken = 0;
  await asAdmin(under.test.adminUrl, async (admin) => {
    const hashes = TABLES.map(
      (table) => `(select md5(string_agg(t::text, '|' order by t::text)) from volunteers.${table} t)`,
    );
    const everything = async () => (await admin.query(`select array[${hashes.join(', ')}] as hashes`)).rows;
    const kill = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = 'chunhui_volunteers' and xact_start is not null`;
    for (let point = 0; point < POINTS; point += 1) {
      const people = Array.from({ length: PEOPLE }, () => registration(VILLAGE, `19${50 + point}-03-04`));
      const file = csv(people);
      const preview = await previewed(file);
      const before = await everything();
      const [at, turns] = [1 + (point % whole), Math.floor(point / whole)];
      statements = 0;
      let killed: Promise<unknown> = Promise.resolve();
      onStatement = () => {
        statements += 1;
        if (statements === at) killed = killAfter(turns);
      };
      const killAfter = async (passes: number) => {
        for (let pass = 0; pass < passes * 3; pass += 1) await setImmediate();
        await admin.query(kill);
      };
      const answer = await commit(fragile.subgraph, preview);
      onStatement = () => undefined;
      await killed;
      if (answer.preview === undefined) {
        broken += 1;
        expect(answer).toEqual(['UNAVAILABLE']);
        expect(await everything(), `killed at statement ${at}`).toEqual(before);
      } else expect(answer.preview.outcome).toMatchObject({ added: PEOPLE });
      const again = await commit(under.subgraph, await previewed(file));
      expect(again.preview.outcome).toMatchObject(answer.preview === undefined ? { added: PEOPLE } : { same: PEOPLE });
    }
  });
  // Most of them: a kill may also come after the last statement.
  expect(broken).toBeGreaterThan(POINTS / 2);
  const differences = await under.database.read(inCounty('520622'), (session) => figures.differences(session));
  expect(differences).toEqual([]);
});
