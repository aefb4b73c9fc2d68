// Recording through the schema: one record a person, canvassed, moved on after graduation, with a liaison.
import { verifyAudit } from '@chunhui/database';
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, putThing, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectTalentPool, createTalentPool, figures, schema } from '../index.ts';

const VILLAGE = '520622100201';
const under = useSubgraph({ schema, connect: connectTalentPool, create: createTalentPool });
let county: Identity;
let town: Identity;
let otherCounty: Identity;
let viewer: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await rollOut(under.test, '520628');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  town = await under.test.caller('TOWN_STAFF', '520622102');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
});

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function act(identity: Identity, field: string, input: object, answer: string): Promise<any> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await ask(
    under.subgraph,
    identity,
    `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${answer} errors { code path } } }`,
    { input },
  );
  return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
}
const RECORD =
  'outcome talent { id group maskedPhone skills sector division { code } student { university level } worker { trade } }';
const record = (identity: Identity, input: object) =>
  act(
    identity,
    'recordTalent',
    { name: '杨晓', group: 'COLLEGE_STUDENT', division: VILLAGE, on: '2021-07-15', ...input },
    RECORD,
  );
const differences = () => under.database.read(inCounty('520622'), (session) => figures.differences(session));
const codes = (answer: { errors: { code: string }[] }) => answer.errors.map(({ code }) => code);

describe('recordTalent', () => {
  it('works: sealed, masked, counted and written down without what is personal', async () => {
    const answer = await record(county, {
      residentId: '11010519491231002x',
      phone: '+86 138-0000-1234',
      sector: 'EDUCATION',
      skills: ['数学辅导', ' 数学辅导'],
      student: { university: '贵州大学', level: 'BACHELOR' },
    });
    expect(answer).toMatchObject({
      outcome: 'NEW',
      errors: [],
      talent: {
        group: 'COLLEGE_STUDENT',
        maskedPhone: '*********34',
        skills: ['数学辅导'],
        division: { code: VILLAGE },
        student: { university: '贵州大学', level: 'BACHELOR' },
        worker: null,
      },
    });
    const rows = await under.test.sql(
      `select t::text from talent_pool.talents t union all select a::text from talent_pool.audit_log a`,
    );
    expect(JSON.stringify(rows)).not.toMatch(/13800001234|11010519491231002/);
    expect(await differences()).toEqual([]);
    expect(await under.database.read(inCounty('520622'), verifyAudit)).toMatchObject({ whole: true });
  });

  it('brings a known person up to date, told apart from a new one', async () => {
    const again = await record(county, {
      residentId: '11010519491231002X',
      group: 'MIGRANT_WORKER',
      worker: { trade: '电焊' },
    });
    expect(again).toMatchObject({ outcome: 'UPDATED', talent: { group: 'MIGRANT_WORKER', worker: { trade: '电焊' } } });
    expect(await differences()).toEqual([]);
  });

  it('shows a possible duplicate and merges nothing silently', async () => {
    expect(codes(await record(county, { phone: '13800001234', name: '杨小' }))).toEqual(['POSSIBLE_DUPLICATE']);
    const list = `{ possibleTalentDuplicates(division: "${VILLAGE}", name: "杨小", phone: "13800001234") { id maskedPhone } }`;
    const { data } = await ask(under.subgraph, county, list);
    const [same] = (data as { possibleTalentDuplicates: { id: string }[] }).possibleTalentDuplicates;
    expect(await record(county, { phone: '13800001234', sameAs: same?.id })).toMatchObject({ outcome: 'UPDATED' });
    expect(await record(county, { name: '杨晓', isAnother: true })).toMatchObject({ outcome: 'NEW' });
    expect(codesOf(await ask(under.subgraph, otherCounty, list))).toEqual(['OUT_OF_SCOPE']);
    expect(codesOf(await ask(under.subgraph, viewer, list))).toEqual(['FORBIDDEN']);
  });

  it('refuses with every reason', async () => {
    const answer = await record(county, {
      division: '520622100000',
      residentId: '123',
      phone: '12345',
      sector: 'MAGIC',
      outstanding: { title: '教授' },
    });
    expect(codes(answer).sort()).toEqual([
      'DIVISION_NOT_A_VILLAGE',
      'GROUP_FACTS_MISPLACED',
      'PHONE_INVALID',
      'RESIDENT_ID_INVALID',
      'SECTOR_UNKNOWN',
    ]);
    expect(codes(await record(town, {}))).toEqual(['OUT_OF_SCOPE']);
    expect(codes(await record(otherCounty, {}))).toEqual(['OUT_OF_SCOPE']);
    expect(await record(viewer, {})).toEqual(['FORBIDDEN']);
  });

  it('tells a town that the county knows this person, and no more', async () => {
    const elsewhere = { division: '520622102201', residentId: '11010519491231002X' };
    expect(codes(await record(town, elsewhere))).toEqual(['TALENT_ELSEWHERE']);
  });

  it('of ten at once makes one record', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => record(county, { name: '吴静', residentId: '440524188001010014' })),
    );
    expect(answers.filter(({ outcome }) => outcome === 'NEW')).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await differences()).toEqual([]);
  });

  it('answers the same again for the same key', async () => {
    const input = { name: '龙梅', phone: '13900000000', idempotencyKey: 'record-long-mei' };
    const [first, second] = [await record(county, input), await record(county, input)];
    expect(first.outcome).toBe('NEW');
    expect(second).toEqual(first);
  });
});

describe('changeTalent and removeTalent', () => {
  it('work, refuse, and are not another county’s', async () => {
    const { talent } = await record(county, { name: '姚远' });
    const change = { talent: talent.id, division: '520622102201', sector: 'HEALTH', education: 'MASTER' };
    expect(await act(county, 'changeTalent', change, 'talent { sector education division { code } }')).toEqual({
      talent: { sector: 'HEALTH', education: 'MASTER', division: { code: '520622102201' } },
      errors: [],
    });
    expect(codes(await act(county, 'changeTalent', { talent: talent.id, worker: {} }, ''))).toEqual([
      'GROUP_FACTS_MISPLACED',
    ]);
    expect(codes(await act(otherCounty, 'changeTalent', change, ''))).toEqual(['TALENT_UNKNOWN']);
    expect(await act(viewer, 'changeTalent', change, '')).toEqual(['FORBIDDEN']);
    const remove = { talent: talent.id, on: '2022-01-01', reason: '本人要求' };
    expect(codes(await act(otherCounty, 'removeTalent', remove, ''))).toEqual(['TALENT_UNKNOWN']);
    expect(await act(viewer, 'removeTalent', remove, '')).toEqual(['FORBIDDEN']);
    expect(await act(county, 'removeTalent', remove, 'talent { removedOn }')).toMatchObject({ errors: [] });
    expect(codes(await act(county, 'removeTalent', remove, ''))).toEqual(['TALENT_UNKNOWN']);
    expect(await differences()).toEqual([]);
  });
});

describe('graduation', () => {
  it('is proposed once and confirmed by a person; the groups still sum to the pool', async () => {
    const { talent } = await record(county, { name: '罗敏', student: { graduatesOn: '2021-06-30' } });
    const input = { division: '520622', on: '2021-07-01' };
    const MOVES = 'moves { id talent { id } toGroup }';
    const { moves } = await act(county, 'proposeGraduations', input, MOVES);
    expect(moves).toMatchObject([{ talent: { id: talent.id }, toGroup: 'MIGRANT_WORKER' }]);
    expect(await act(county, 'proposeGraduations', input, MOVES)).toEqual({ moves: [], errors: [] });
    const decide = { move: moves[0].id, confirm: true, toGroup: 'OUTSTANDING_TALENT' };
    expect(codes(await act(otherCounty, 'decideGroupMove', decide, ''))).toEqual(['MOVE_UNKNOWN']);
    expect(await act(viewer, 'decideGroupMove', decide, '')).toEqual(['FORBIDDEN']);
    expect(await act(viewer, 'proposeGraduations', input, '')).toEqual(['FORBIDDEN']);
    expect(codes(await act(otherCounty, 'proposeGraduations', input, ''))).toEqual(['OUT_OF_SCOPE']);
    expect(await act(county, 'decideGroupMove', decide, 'move { state decidedBy talent { group } }')).toEqual({
      move: { state: 'CONFIRMED', decidedBy: county.subject, talent: { group: 'OUTSTANDING_TALENT' } },
      errors: [],
    });
    expect(codes(await act(county, 'decideGroupMove', decide, ''))).toEqual(['MOVE_UNKNOWN']);
    const list = '{ groupMoves(division: "520622", state: CONFIRMED) { totalCount } }';
    expect((await ask(under.subgraph, county, list)).data).toEqual({ groupMoves: { totalCount: 1 } });
    expect(codesOf(await ask(under.subgraph, otherCounty, list))).toEqual(['OUT_OF_SCOPE']);
    expect(await differences()).toEqual([]);
  });
});

describe('canvass rounds', () => {
  it('count who was found, new and known apart, each once', async () => {
    const plan = {
      title: '2021 暑期摸排',
      startsOn: '2021-07-10',
      endsOn: '2021-09-10',
      targets: [{ division: '520622102202', planned: 5 }],
    };
    expect(codes(await act(county, 'planCanvassRound', { ...plan, endsOn: '2021-07-01' }, ''))).toEqual([
      'ROUND_ENDS_EARLY',
    ]);
    expect(codes(await act(otherCounty, 'planCanvassRound', plan, ''))).toEqual(['OUT_OF_SCOPE']);
    expect(await act(viewer, 'planCanvassRound', plan, '')).toEqual(['FORBIDDEN']);
    const { canvassRound } = await act(county, 'planCanvassRound', plan, 'canvassRound { id }');
    const found = { division: '520622102202', canvassRound: canvassRound.id };
    await Promise.all(['唐一', '唐二', '唐三'].map((name) => record(town, { ...found, name })));
    const known = { ...found, residentId: '11010519491231002X', group: 'MIGRANT_WORKER' };
    await Promise.all([record(county, known), record(county, known)]);
    expect(codes(await record(county, { ...found, division: VILLAGE, name: '别处' }))).toEqual(['ROUND_NOT_HERE']);
    expect(codes(await record(county, { ...found, on: '2022-07-15', name: '太晚' }))).toEqual(['ROUND_NOT_OPEN']);
    const list =
      '{ canvassRounds(division: "520622") { nodes { title targets { planned found updated division { code } } } } }';
    expect((await ask(under.subgraph, county, list)).data).toEqual({
      canvassRounds: {
        nodes: [
          {
            title: '2021 暑期摸排',
            targets: [{ planned: 5, found: 3, updated: 1, division: { code: '520622102202' } }],
          },
        ],
      },
    });
    expect(codesOf(await ask(under.subgraph, otherCounty, list))).toEqual(['OUT_OF_SCOPE']);
    const coverage = `{ _entities(representations: [{ __typename: "Division", code: "520622000000" }]) { ... on Division {
      talentPool { total canvass { planned found updated } bySector { count } byEducation { count } } } } }`;
    const { data } = await ask(under.subgraph, viewer, coverage);
    const [{ talentPool }] = (
      data as { _entities: [{ talentPool: Record<string, { count: number }[]> & { total: number } }] }
    )._entities;
    expect(talentPool).toMatchObject({ canvass: { planned: 5, found: 3, updated: 1 } });
    for (const part of ['bySector', 'byEducation'])
      expect(talentPool[part]?.reduce((sum, { count }) => sum + count, 0)).toBe(talentPool.total);
    expect(await differences()).toEqual([]);
  });
});

describe('liaison', () => {
  it('names a talent’s envoy and society, and a society’s talents', async () => {
    const { talent } = await record(county, { name: '杨帆' });
    await putThing(under.test, 'CHUNHUI_ENVOY', 'p-envoy', '520622');
    for (const society of ['520622-society', '520628-society']) await putThing(under.test, 'CHUNHUI_SOCIETY', society);
    const input = { talent: talent.id, envoy: 'p-envoy', society: '520622-society' };
    expect(await act(county, 'assignLiaison', input, 'talent { envoy { id } society { id talentCount } }')).toEqual({
      talent: { envoy: { id: 'p-envoy' }, society: { id: '520622-society', talentCount: 1 } },
      errors: [],
    });
    for (const unknown of [{ society: '520628-society' }, { society: '520622-none' }, { envoy: 'p-nobody' }])
      expect(codes(await act(county, 'assignLiaison', { ...input, ...unknown }, ''))).toEqual(['REFERENCE_UNKNOWN']);
    const list = '{ talents(division: "520622", society: "520622-society", envoy: "p-envoy") { nodes { id } } }';
    expect((await ask(under.subgraph, county, list)).data).toEqual({ talents: { nodes: [{ id: talent.id }] } });
    const society = `{ _entities(representations: [{ __typename: "ChunhuiSociety", id: "520622-society" }]) { ... on ChunhuiSociety { talentCount } } }`;
    expect((await ask(under.subgraph, otherCounty, society)).data).toEqual({ _entities: [null] });
  });
});
