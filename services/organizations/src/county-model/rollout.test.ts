// The rollout of a county through the schema: planned by milestones, refused until every readiness check passes.
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { addLeagueOrganizations, connectOrganizations, createOrganizations, schema } from '../index.ts';
import { actOn } from '../organizations.fixture.ts';

const under = useSubgraph({ schema, connect: connectOrganizations, create: createOrganizations });
const act = actOn(under);
let county: Identity;
let municipal: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520628');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  municipal = await under.test.caller('MUNICIPAL_ADMINISTRATOR', '5206');
});

const APPLY = `mutation ($input: ApplyModelInput!) { answer: applyModel(input: $input) { countyModel { name version appliedAt } errors { code path } } }`;
const PLAN_ROLLOUT = `mutation ($input: PlanRolloutInput!) { answer: planRollout(input: $input) { adoption { prepared rolledOutOn milestones { code dueOn reached overdue } } errors { code } } }`;
const ROLL_OUT = `mutation ($input: RollOutCountyInput!) { answer: rollOutCounty(input: $input) { adoption { rolledOutOn model milestones { code reached } } errors { code } } }`;
const PLAN = '{ planModel(county: "520621", version: 1) { planId } }';

describe('rolling a county out', () => {
  const milestones = [
    { milestone: 'MODEL_APPLIED', dueOn: '2022-01-01' },
    { milestone: 'REPORTING', dueOn: '2199-06-01' },
  ];

  it('is planned, checked and completed', async () => {
    expect((await act(municipal, PLAN_ROLLOUT, { county: '520621', milestones })).adoption).toMatchObject({
      prepared: true,
      rolledOutOn: null,
      milestones: [
        { code: 'MODEL_APPLIED', dueOn: '2022-01-01', reached: false, overdue: true },
        { code: 'ADMINISTRATOR_NAMED', dueOn: null, reached: false, overdue: false },
        { code: 'ORGANIZATIONS_ENTERED' },
        { code: 'REPORTING', dueOn: '2199-06-01', overdue: false },
      ],
    });
    const rolling = { county: '520621', on: '2022-01-01' };
    expect((await act(municipal, ROLL_OUT, rolling)).errors.map(({ code }: { code: string }) => code)).toEqual([
      'NOT_READY_MODEL_APPLIED',
      'NOT_READY_ADMINISTRATOR_NAMED',
      'NOT_READY_ORGANIZATIONS_ENTERED',
    ]);
    const { data } = await ask(under.subgraph, municipal, PLAN, {});
    const plan = data?.planModel as { readonly planId: string };
    await act(municipal, APPLY, { county: '520621', version: 1, planId: plan.planId });
    await under.test.caller('COUNTY_ADMINISTRATOR', '520621');
    const [village] = await under.test.sql<{ code: string }>(
      `select code from organizations.divisions where level = 'VILLAGE' and code like '520621%' order by code limit 1`,
    );
    await under.database.write(inCounty('520621'), (session) =>
      addLeagueOrganizations(session, [
        {
          countyCode: '520621',
          id: '520621-branch',
          divisionCode: village?.code ?? '',
          name: '某团支部',
          kind: 'BRANCH',
          parentId: null,
          partyOrganization: null,
          foundedOn: null,
          needs: [],
          isSchool: false,
          electedOn: null,
          termEndsOn: null,
        },
      ]),
    );
    expect(await act(municipal, ROLL_OUT, rolling)).toMatchObject({
      adoption: { rolledOutOn: '2022-01-01', model: 'yuping/1', milestones: Array(4).fill({ reached: true }) },
      errors: [],
    });
    expect(await act(municipal, ROLL_OUT, { ...rolling, on: '2023-01-01' })).toMatchObject({
      adoption: { rolledOutOn: '2022-01-01' },
    });
  });

  it.each([
    ['a prefecture', { county: '5206' }, 'NOT_A_COUNTY'],
    ['an unknown county', { county: '520699' }, 'NOT_A_COUNTY'],
    [
      'milestones out of order',
      { milestones: [milestones[1], { milestone: 'MODEL_APPLIED', dueOn: '2199-07-01' }] },
      'MILESTONES_OUT_OF_ORDER',
    ],
    ['a milestone twice', { milestones: [milestones[0], milestones[0]] }, 'MILESTONE_TWICE'],
  ])('refuses %s', async (_what, of, code) => {
    expect(await act(municipal, PLAN_ROLLOUT, { county: '520621', milestones, ...of })).toMatchObject({
      errors: [{ code }],
    });
  });

  it('refuses a county and another prefecture', async () => {
    expect(await act(county, PLAN_ROLLOUT, { county: '520628', milestones })).toEqual(['FORBIDDEN']);
    const elsewhere = await under.test.caller('MUNICIPAL_ADMINISTRATOR', '5205');
    expect(await act(elsewhere, ROLL_OUT, { county: '520628', on: '2022-01-01' })).toEqual(['OUT_OF_SCOPE']);
  });
});
