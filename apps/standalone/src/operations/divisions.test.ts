// When villages merge, everything in them follows in every service; a parent is the sum of what is below it before, between and after.
import { addDays, dayOf } from '@chunhui/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { activities, organizations, talentPool, volunteers } from '../services.ts';
import { useGraph } from '../testing/graph.fixture.ts';
import { followEverywhere } from './divisions.ts';
import type { ServiceRows } from './maintenance.ts';
import { commit } from './maintenance.ts';

const under = useGraph();
const municipal = 'demo-municipal-viewer';
const TODAY = dayOf(new Date());
const TOWN = '520622100000';
let services: ServiceRows[];

const FIGURES = `organizations(asOf: $asOf) { leagueOrganizations leagueMembers chunhuiSocieties chunhuiEnvoys chunhuiMembers firstSecretaries { total } linkage { villages } }
  volunteering(asOf: $asOf) { registeredCumulative registeredActive leagueMembers teams serviceMinutes }
  talentPool(asOf: $asOf) { total canvass { planned found updated } landed { matches valueFen } }
  activities(asOf: $asOf) { projects sessions { total } personTimesHelped volunteerPersons }`;

interface Node {
  readonly code: string;
  readonly [figure: string]: unknown;
}

/** A division with its children on a day, and their figures as flat numbers. */
async function family(code: string, asOf: string) {
  const query = `query ($code: DivisionCode!, $asOf: Date!) { division(code: $code, asOf: $asOf) { code ${FIGURES} children(first: 100) { nodes { code ${FIGURES} } } } }`;
  const { data, errors } = JSON.parse((await under.post(municipal, query, { code, asOf })).text);
  expect(errors).toBeUndefined();
  const { children, ...own } = data.division as Node & { children: { nodes: Node[] } };
  return { own: flat(own), children: children.nodes.map((node) => ({ code: node.code, figures: flat(node) })) };
}

function flat(value: object, path = ''): Record<string, number> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'number'
        ? [[`${path}${key}`, inner]]
        : inner && typeof inner === 'object'
          ? Object.entries(flat(inner, `${path}${key}.`))
          : [],
    ),
  );
}

async function expectSum(code: string, asOf: string) {
  const { own, children } = await family(code, asOf);
  const sums: Record<string, number> = {};
  for (const { figures } of children)
    for (const [key, value] of Object.entries(figures)) sums[key] = (sums[key] ?? 0) + value;
  expect(sums).toEqual(own);
  return { own, children };
}

const rowsIn = async (division: string) => {
  const counts: Record<string, number> = {};
  for (const { schema, tables } of services) {
    for (const table of tables.filter(({ columns, key }) => columns.includes('divisionCode') && key.includes('id'))) {
      const [row] = await under.test.sql<{ count: number }>(
        `select count(*)::int as count from ${table.sql} where division_code = $1`,
        [division],
      );
      if (row && row.count > 0) counts[`${schema}.${table.name}`] = row.count;
    }
  }
  return counts;
};

/** Next year's code list of a town, in which one village takes the place of another: previewed and applied as the prefecture does. */
async function merge(town: string, goes: string, stays: string) {
  const { subject } = await under.test.caller('MUNICIPAL_ADMINISTRATOR', '5206');
  const list = await under.test.sql<{ code: string; name: string }>(
    'select code, name from organizations.divisions where starts_with(code, $1) and code <> $2 order by code',
    [town.slice(0, 9), goes],
  );
  const lines = list.map(({ code, name }) => `${code},${name},${code === stays ? goes : ''}`);
  const input = {
    division: town,
    validFrom: TODAY,
    file: Buffer.from(['代码,名称,原代码', ...lines].join('\n')).toString('base64'),
    fileName: '代码表.csv',
  };
  const ask = async (field: string, type: string, given: object) => {
    const document = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { plan { id superseded abolished problems { code } } errors { code } } }`;
    const { data, errors } = JSON.parse((await under.post(subject, document, { input: given })).text);
    expect(errors).toBeUndefined();
    expect(data.answer).toMatchObject({ plan: { superseded: 1, abolished: 0, problems: [] }, errors: [] });
    return data.answer.plan.id as string;
  };
  const plan = await ask('previewDivisionChanges', 'DivisionChangesInput', input);
  await ask('applyDivisionChanges', 'ApplyDivisionChangesInput', { ...input, plan });
}

beforeAll(() => {
  const { databases } = under;
  services = [
    { ...organizations, database: databases.organizations },
    { ...volunteers, database: databases.volunteers },
    { ...talentPool, database: databases.talentPool },
    { ...activities, database: databases.activities },
  ];
});

describe('two villages that become one', () => {
  it('a parent is the sum of what is below it throughout, every row follows, and what is over stays', async () => {
    const yesterday = addDays(TODAY, -1);
    const before = await expectSum(TOWN, TODAY);
    const then = await expectSum(TOWN, yesterday);
    const villages = before.children.filter(({ code }) => code.slice(9) >= '200');
    const [stays, goes] = villages.slice(-2).map(({ code }) => code) as [string, string];
    const inBoth = await rowsIn(goes);
    expect(Object.keys(inBoth).length).toBeGreaterThan(12);
    expect(new Set(Object.keys(inBoth).map((name) => name.split('.')[0]))).toEqual(
      new Set(['organizations', 'volunteers', 'talent_pool', 'activities']),
    );
    await under.test.sql(
      `insert into organizations.grants (scope, subject, role, given_by, valid_from) values ($1, 'clerk-of-the-village', 'VILLAGE_STAFF', 'test', now() - interval '1 day')`,
      [goes],
    );
    await merge(TOWN, goes, stays);

    const between = await expectSum(TOWN, TODAY);
    expect(between.children.map(({ code }) => code)).toContain(goes);
    expect(between.own).toEqual(before.own);

    const { moved, left } = await followEverywhere(services, '520622', commit);
    expect(left).toEqual([]);
    expect(moved).toBe(Object.values(inBoth).reduce((sum, count) => sum + count, 0));
    expect(await rowsIn(goes)).toEqual({});

    const after = await expectSum(TOWN, TODAY);
    expect(after.children.map(({ code }) => code)).not.toContain(goes);
    // What is a village less is a village less; everything else is what it was.
    expect(after.own).toEqual({
      ...before.own,
      'organizations.linkage.villages': (before.own['organizations.linkage.villages'] ?? 0) - 1,
    });
    await expectSum('520622', TODAY);
    await expectSum('5206', TODAY);
    for (const service of services)
      expect(
        await service.database.write(
          { scope: '520622', subject: null, requestId: 'test' },
          (session) => (service as unknown as typeof volunteers).figures.differences(session),
          'bulk',
        ),
      ).toEqual([]);

    expect(await family(TOWN, yesterday)).toEqual(then);
    expect(
      await under.test.sql(
        `select role from organizations.grants where scope = $1 and subject = 'clerk-of-the-village'`,
        [stays],
      ),
    ).toEqual([{ role: 'VILLAGE_STAFF' }]);
    expect(await followEverywhere(services, '520622', commit)).toEqual({ moved: 0, left: [] });
  });

  it('what nothing takes the place of stays where it is, and is listed', async () => {
    const { children } = await family('520622200000', TODAY);
    const village = children.at(-1)?.code as string;
    await under.test.sql(`update organizations.divisions set valid_to = $2 where code = $1`, [village, TODAY]);
    expect(await followEverywhere(services, '520622', commit)).toEqual({ moved: 0, left: [village] });
    expect((await expectSum('520622200000', TODAY)).children.map(({ code }) => code)).toContain(village);
  });
});
