// The county model through the schema: applied, overridden, upgraded, exported, also under concurrency.

import { modelOf } from '@chunhui/county';
import { yuping1 } from '@chunhui/model';
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectOrganizations, createOrganizations, schema } from '../index.ts';
import { actOn } from '../organizations.fixture.ts';

const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
const act = actOn(under);
let county: Identity;
let otherCounty: Identity;
let municipal: Identity;
let viewer: Identity;

beforeAll(async () => {
  for (const code of ['520622', '520628']) await rollOut(under.test, code);
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  municipal = await under.test.caller('MUNICIPAL_ADMINISTRATOR', '5206');
  viewer = await under.test.caller('COUNTY_STAFF', '520628');
});

const APPLY = `mutation ($input: ApplyModelInput!) { answer: applyModel(input: $input) { countyModel { name version appliedAt } errors { code path } } }`;
const OVERRIDE = `mutation ($input: OverrideParameterInput!) { answer: overrideParameter(input: $input) { countyModel { overrides { parameter value author reason } } errors { code path } } }`;
const WITHDRAW = `mutation ($input: WithdrawOverrideInput!) { answer: withdrawOverride(input: $input) { countyModel { overrides { parameter } } errors { code } } }`;
const EXPORT = `mutation ($input: ExportModelInput!) { answer: exportModel(input: $input) { model { name version document } errors { code } } }`;
const PUBLISH = `mutation ($input: PublishModelInput!) { answer: publishModel(input: $input) { model { name version } errors { code path } } }`;
const PLAN = `query ($county: DivisionCode!, $version: Int!) { planModel(county: $county, version: $version) { planId from to differences { path } kept { parameter } dropped { reason { code } } } }`;
const DRIFT = `query ($county: DivisionCode!) { modelDrift(county: $county) { versionsBehind expected { difference { kind path from to } override { reason } } unexpected { path } } }`;
const MODEL = `query ($county: DivisionCode!) { countyModel(county: $county) { name version policyNumber appliedAt document parameters { name value modelValue policy min max override { value } } catalogue { name entries { code zh en } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: tests read any field
async function read(identity: Identity, document: string, variables: object): Promise<any> {
  const { data, errors } = await ask(under.subgraph, identity, document, variables as Record<string, unknown>);
  return errors === undefined ? Object.values(data ?? {})[0] : errors.map((error) => error.extensions?.code);
}

const plan = (code: string, version: number, who = municipal) => read(who, PLAN, { county: code, version });
const drift = (code: string) => read(municipal, DRIFT, { county: code });
const own = (value: string, of: object = {}) => ({
  county: '520628',
  parameter: chosen.name,
  value,
  reason: '本县人口较多',
  ...of,
});

/** A parameter that a county may raise by one. */
const chosen = Object.entries(yuping1.parameters)
  .map(([name, parameter]) => ({
    name,
    ...(parameter as { policy: string; value: unknown; min?: number; max?: number }),
  }))
  .find(({ policy, value, max }) => policy === 'overridable' && max !== undefined && Number(value) < max) as {
  name: string;
  value: number;
  max: number;
};
const locked = Object.entries(yuping1.parameters).find(([, { policy }]) => policy === 'locked')?.[0];

describe("applying Yuping's model to 520628", () => {
  it('gives the same catalogue and no drift, also when repeated', async () => {
    expect(await drift('520628')).toBeNull();
    for (const code of ['520622', '520628', '520628']) {
      const { planId, differences } = await plan(code, 1);
      expect(differences).toEqual([]);
      expect(await act(municipal, APPLY, { county: code, version: 1, planId })).toMatchObject({
        countyModel: { name: 'yuping', version: 1 },
        errors: [],
      });
    }
    const [pilot, replica] = [
      await read(municipal, MODEL, { county: '520622' }),
      await read(municipal, MODEL, { county: '520628' }),
    ];
    expect(replica.policyNumber).toBe('玉委〔2021〕51号');
    expect({ ...replica, appliedAt: null }).toEqual({ ...pilot, appliedAt: null });
    expect(await drift('520628')).toEqual({ versionsBehind: 0, expected: [], unexpected: [] });
  });

  it('keeps the applied document where the other services read it', async () => {
    const [row] = await under.test.sql<{ document: unknown }>(
      `select document from organizations_published.effective_models where county_code = '520628'`,
    );
    expect(row?.document).toEqual(JSON.parse(JSON.stringify(yuping1)));
  });
});

describe('overrideParameter', () => {
  it('is one line of drift, and in force within seconds', async () => {
    const value = String(chosen.value + 1);
    expect(await act(county, OVERRIDE, own(value))).toMatchObject({
      countyModel: { overrides: [{ parameter: chosen.name, value, author: county.subject, reason: '本县人口较多' }] },
      errors: [],
    });
    expect(await drift('520628')).toEqual({
      versionsBehind: 0,
      expected: [
        {
          difference: {
            kind: 'CHANGED',
            path: `parameters.${chosen.name}.value`,
            from: String(chosen.value),
            to: value,
          },
          override: { reason: '本县人口较多' },
        },
      ],
      unexpected: [],
    });
    const model = await under.database.read(inCounty('520628'), modelOf);
    expect(model.parameters[chosen.name as keyof typeof model.parameters].value).toBe(chosen.value + 1);
    expect(await drift('520622')).toMatchObject({ expected: [], unexpected: [] });
  });

  it.each([
    ['a locked parameter', { parameter: locked }, '1', 'LOCKED'],
    ['a parameter that is none', { parameter: 'ageOfTheMoon' }, '1', 'UNKNOWN_PARAMETER'],
    ['a value out of bounds', {}, String(chosen.max + 1), 'OUT_OF_BOUNDS'],
    ['a value of another kind', {}, '"many"', 'WRONG_TYPE'],
    ['a value that is no JSON', {}, 'many', 'VALUE_NOT_JSON'],
    ['no reason', { reason: ' ' }, String(chosen.value), 'BAD_USER_INPUT'],
    ['a county that is not prepared', { county: '520621' }, String(chosen.value), 'COUNTY_NOT_PREPARED'],
  ])('refuses %s', async (_what, of, value, code) => {
    const who = 'county' in of ? municipal : county;
    expect(await act(who, OVERRIDE, own(value, of))).toMatchObject({ countyModel: null, errors: [{ code }] });
  });

  it('refuses staff and other counties', async () => {
    expect(await act(otherCounty, OVERRIDE, own('1'))).toEqual(['OUT_OF_SCOPE']);
    expect(await act(viewer, OVERRIDE, own('1'))).toEqual(['FORBIDDEN']);
    expect(await read(otherCounty, MODEL, { county: '520628' })).toEqual(['OUT_OF_SCOPE']);
  });

  it('separates unexplained differences from decided ones', async () => {
    await under.test.sql(
      `update organizations.county_models set document = jsonb_set(document, '{title,zh}', '"改了"') where county_code = '520628'`,
    );
    expect(await drift('520628')).toMatchObject({ expected: [{}], unexpected: [{ path: 'title.zh' }] });
    const { planId } = await plan('520628', 1);
    await act(municipal, APPLY, { county: '520628', version: 1, planId });
    expect(await drift('520628')).toMatchObject({ expected: [{}], unexpected: [] });
  });
});

describe('a second version', () => {
  it('comes from a pilot county, is planned before it is applied, and keeps the override', async () => {
    const { model } = await act(municipal, EXPORT, { county: '520622' });
    expect(model).toMatchObject({ name: 'yuping', version: 2 });
    expect(await drift('520628')).toMatchObject({ versionsBehind: 1 });
    const before = await plan('520628', 2);
    expect(before).toMatchObject({ from: 'yuping/1', to: 'yuping/2', kept: [{ parameter: chosen.name }], dropped: [] });
    const apply = { county: '520628', version: 2, planId: before.planId };
    // Of two concurrent administrators one applies, and the other's plan is stale.
    const answers = await Promise.all([act(municipal, APPLY, apply), act(county, APPLY, apply)]);
    expect(answers.filter(({ countyModel }) => countyModel !== null)).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([{ code: 'PLAN_STALE', path: ['planId'] }]);
    expect(await drift('520628')).toMatchObject({ versionsBehind: 0, expected: [{}], unexpected: [] });
  });

  it('makes a plan stale when the county changes a parameter in between', async () => {
    const { planId } = await plan('520628', 1);
    const withdrawn = await act(county, WITHDRAW, { county: '520628', parameter: chosen.name, reason: '恢复' });
    expect(withdrawn).toEqual({ countyModel: { overrides: [] }, errors: [] });
    expect(await act(county, WITHDRAW, { county: '520628', parameter: chosen.name, reason: '恢复' })).toMatchObject({
      errors: [{ code: 'NOT_OVERRIDDEN' }],
    });
    expect(await act(county, APPLY, { county: '520628', version: 1, planId })).toMatchObject({
      errors: [{ code: 'PLAN_STALE' }],
    });
    expect(await act(county, APPLY, { county: '520628', version: 9, planId })).toMatchObject({
      errors: [{ code: 'MODEL_UNKNOWN' }],
    });
  });

  it('is not published by a county, with an unknown key, or twice', async () => {
    expect(await act(otherCounty, EXPORT, { county: '520622' })).toMatchObject({
      errors: [{ code: 'MODEL_FROM_ABOVE_COUNTY' }],
    });
    const third = { ...JSON.parse(JSON.stringify(yuping1)), version: 3 };
    const publish = (document: object) => act(municipal, PUBLISH, { document: JSON.stringify(document) });
    expect(await publish({ ...third, moons: 2 })).toMatchObject({
      model: null,
      errors: [{ code: 'MODEL_KEY_UNKNOWN', path: ['document', 'moons'] }],
    });
    const answers = await Promise.all([publish(third), publish(third)]);
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'MODEL_VERSION_TAKEN' }]);
    expect(await act(viewer, PUBLISH, { document: '{}' })).toEqual(['FORBIDDEN']);
    expect(await read(municipal, '{ models { name version } }', {})).toEqual(
      [1, 2, 3].map((version) => ({ name: 'yuping', version })),
    );
  });
});

describe('catalogue', () => {
  it('names every code in both languages for every signed-in caller', async () => {
    const channels = `query ($county: DivisionCode) { catalogue(county: $county, name: "sourceChannel") { name entries { code zh en } } }`;
    const [own628] = await read(otherCounty, channels, { county: '520628' });
    expect(own628.entries.map(({ zh }: { zh: string }) => zh)).toEqual([
      '驻村工作队',
      '村支两委',
      '农村优秀知识青年',
      '致富带头人',
    ]);
    expect(await read(viewer, channels, {})).toEqual([own628]);
    const all = await read(viewer, '{ catalogue { name entries { code zh en } } }', {});
    expect(all).toHaveLength(Object.keys(yuping1.catalogue).length);
  });
});

describe('modelAdoption', () => {
  it('lists the version of each county of a prefecture', async () => {
    const adoption = await read(
      municipal,
      '{ modelAdoption(division: "5206") { county { code } model versionsBehind overrides prepared } }',
      {},
    );
    expect(adoption).toHaveLength(10);
    expect(adoption.filter(({ prepared }: { prepared: boolean }) => prepared)).toMatchObject([
      { county: { code: '520622000000' }, model: 'yuping/1', versionsBehind: 2 },
      { county: { code: '520628000000' }, model: 'yuping/2', versionsBehind: 1, overrides: 0 },
    ]);
  });
});
