// Needs, offers and matches through the schema: from suggested to landed, every step kept, races decided, figures exact.
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, putThing, rollOut, useSubgraph } from '@chunhui/testing';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addTalents, connectTalentPool, createTalentPool, figures, schema } from '../index.ts';

const HOME = '520622100201';
const VILLAGE = '520622001001';
const under = useSubgraph({ schema, connect: connectTalentPool, create: createTalentPool });
let county: Identity;
let otherCounty: Identity;
let town: Identity;
let viewer: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await rollOut(under.test, '520628');
  await under.database.write(inCounty('520622'), (session) =>
    addTalents(
      session,
      ['1', '2', '3'].map((id) => ({
        countyCode: '520622',
        id: `520622-${id}`,
        divisionCode: HOME,
        personId: `p-${id}`,
        name: '乡友',
        group: 'OUTSTANDING_TALENT' as const,
        currentPlace: null,
        recordedOn: '2021-01-01',
        removedOn: null,
        sector: 'AGRICULTURE',
        skills: ['油茶加工'],
      })),
    ),
  );
  county = await under.test.caller('COUNTY_STAFF', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  town = await under.test.caller('TOWN_STAFF', '520622001');
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
});

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function act(identity: Identity, field: string, input: object, answer = ''): Promise<any> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const { data, errors } = await ask(
    under.subgraph,
    identity,
    `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${answer} errors { code path } } }`,
    { input },
  );
  return errors === undefined ? data?.answer : errors.map((error) => error.extensions?.code);
}
const codes = (answer: { errors: { code: string }[] }) => answer.errors.map(({ code }) => code);
const differences = () => under.database.read(inCounty('520622'), (session) => figures.differences(session));

const NEED = {
  division: VILLAGE,
  title: '油茶加工厂',
  reason: '鲜果卖不出价',
  kind: 'PROJECT',
  sector: 'AGRICULTURE',
  skills: ['油茶加工'],
  on: '2022-01-01',
};
const OFFER = { talent: '520622-1', title: '建厂', kind: 'PROJECT', amountFen: 5_000_000_000, on: '2022-02-01' };
const need = async () => (await act(county, 'recordNeed', NEED, 'need { id }')).need.id as string;
const offer = async (talent = '520622-1') =>
  (await act(county, 'recordOffer', { ...OFFER, talent }, 'offer { id }')).offer.id as string;
const match = async (state = 'MATCHED', talent = '520622-1') =>
  (await act(county, 'matchResources', { need: await need(), offer: await offer(talent), state }, 'match { id }')).match
    .id as string;
const LAND = { valueFen: 4_200_000_000, on: '2022-05-04', evidence: ['验收单 2022-18'] };

describe('recordNeed and closeNeed', () => {
  it('work, refuse, and are not another county’s', async () => {
    const { need: row, errors } = await act(
      town,
      'recordNeed',
      NEED,
      'need { id title reason state recordedBy division { code } }',
    );
    expect(errors).toEqual([]);
    expect(row).toMatchObject({
      title: NEED.title,
      state: 'OPEN',
      recordedBy: town.subject,
      division: { code: VILLAGE },
    });
    expect(codes(await act(town, 'recordNeed', { ...NEED, division: HOME, sector: 'MAGIC' }))).toEqual([
      'OUT_OF_SCOPE',
      'SECTOR_UNKNOWN',
    ]);
    expect(codes(await act(otherCounty, 'recordNeed', NEED))).toEqual(['OUT_OF_SCOPE']);
    expect(await act(viewer, 'recordNeed', NEED)).toEqual(['FORBIDDEN']);
    const close = { need: row.id, state: 'WITHDRAWN', on: '2022-02-02' };
    expect(codes(await act(county, 'closeNeed', { ...close, state: 'OPEN' }))).toEqual(['NEED_STATE_INVALID']);
    expect(codes(await act(otherCounty, 'closeNeed', close))).toEqual(['NEED_UNKNOWN']);
    expect(await act(viewer, 'closeNeed', close)).toEqual(['FORBIDDEN']);
    expect(await act(county, 'closeNeed', close, 'need { state closedBy }')).toMatchObject({
      need: { state: 'WITHDRAWN', closedBy: county.subject },
    });
    expect(codes(await act(county, 'closeNeed', close))).toEqual(['NEED_UNKNOWN']);
    const list = '{ villageNeeds(division: "520622", state: WITHDRAWN) { totalCount nodes { id } } }';
    expect((await ask(under.subgraph, county, list)).data).toMatchObject({ villageNeeds: { totalCount: 1 } });
    expect(codesOf(await ask(under.subgraph, otherCounty, list))).toEqual(['OUT_OF_SCOPE']);
  });
});

describe('recordOffer and withdrawOffer', () => {
  it('work, and what was not agreed falls through with the offer', async () => {
    const of = await offer('520622-3');
    const { match: made } = await act(county, 'matchResources', { need: await need(), offer: of }, 'match { id }');
    const withdraw = { offer: of, reason: '资金有变' };
    expect(codes(await act(otherCounty, 'withdrawOffer', withdraw))).toEqual(['OFFER_UNKNOWN']);
    expect(await act(viewer, 'withdrawOffer', withdraw)).toEqual(['FORBIDDEN']);
    expect(await act(county, 'withdrawOffer', withdraw, 'offer { state amountFen }')).toEqual({
      offer: { state: 'WITHDRAWN', amountFen: 5_000_000_000 },
      errors: [],
    });
    const list =
      '{ resourceMatches(division: "520622", talent: "520622-3") { nodes { id state steps { state note takenBy } } } }';
    expect((await ask(under.subgraph, county, list)).data).toEqual({
      resourceMatches: {
        nodes: [
          {
            id: made.id,
            state: 'FELL_THROUGH',
            steps: [
              { state: 'MATCHED', note: null, takenBy: county.subject },
              { state: 'FELL_THROUGH', note: '资金有变', takenBy: county.subject },
            ],
          },
        ],
      },
    });
    expect(codesOf(await ask(under.subgraph, otherCounty, list))).toEqual(['OUT_OF_SCOPE']);
    expect(codes(await act(otherCounty, 'recordOffer', OFFER))).toEqual(['TALENT_UNKNOWN']);
    expect(await act(viewer, 'recordOffer', OFFER)).toEqual(['FORBIDDEN']);
    expect(
      codes(await act(county, 'recordOffer', { ...OFFER, availableFrom: '2022-05-01', availableUntil: '2022-04-01' })),
    ).toEqual(['OFFER_ENDS_EARLY']);
    const offers = '{ resourceOffers(division: "520622", state: WITHDRAWN) { totalCount } }';
    expect((await ask(under.subgraph, county, offers)).data).toEqual({ resourceOffers: { totalCount: 1 } });
    expect(codesOf(await ask(under.subgraph, otherCounty, offers))).toEqual(['OUT_OF_SCOPE']);
  });
});

it('an offer follows its talent to a new home, and counts there', async () => {
  const id = await offer('520622-3');
  const move = (division: string) => act(county, 'changeTalent', { talent: '520622-3', division });
  expect(await move('520622100202')).toEqual({ errors: [] });
  const there = '{ resourceOffers(division: "520622100202") { nodes { id } } }';
  const { data } = await ask(under.subgraph, county, there);
  expect((data as { resourceOffers: { nodes: object[] } }).resourceOffers.nodes).toContainEqual({ id });
  expect(await differences()).toEqual([]);
  await move(HOME);
});

describe('a match', () => {
  const GET =
    'match { id state score valueFen landedOn evidence talentGroup became { kind project { id } } need { state } steps { state takenBy } }';

  it('goes from suggested to landed, step by step, and keeps who and when', async () => {
    for (const project of ['520622-x', '520628-x']) await putThing(under.test, 'PROJECT', project);
    const id = await match('SUGGESTED');
    expect(codes(await act(county, 'advanceMatch', { match: id, to: 'AGREED' }))).toEqual(['MATCH_STATE_INVALID']);
    expect(codes(await act(county, 'landMatch', { match: id, ...LAND }))).toEqual(['MATCH_STATE_INVALID']);
    await act(county, 'advanceMatch', { match: id, to: 'MATCHED' });
    await act(county, 'advanceMatch', { match: id, to: 'AGREED', note: '村民代表会议通过' });
    expect(
      codes(await act(county, 'landMatch', { match: id, ...LAND, became: { kind: 'PROJECT', id: '520628-x' } })),
    ).toEqual(['REFERENCE_UNKNOWN']);
    expect(codes(await act(county, 'landMatch', { match: id, ...LAND, evidence: [] }))).toEqual(['BAD_USER_INPUT']);
    const landed = await act(
      county,
      'landMatch',
      { match: id, ...LAND, became: { kind: 'PROJECT', id: '520622-x' } },
      GET,
    );
    expect(landed).toEqual({
      match: {
        id,
        state: 'LANDED',
        score: 76,
        valueFen: 4_200_000_000,
        landedOn: '2022-05-04',
        evidence: ['验收单 2022-18'],
        talentGroup: 'OUTSTANDING_TALENT',
        became: { kind: 'PROJECT', project: { id: '520622-x' } },
        need: { state: 'MET' },
        steps: ['SUGGESTED', 'MATCHED', 'AGREED', 'LANDED'].map((state) => ({ state, takenBy: county.subject })),
      },
      errors: [],
    });
    expect(codes(await act(county, 'dropMatch', { match: id, reason: '太迟' }))).toEqual(['MATCH_STATE_INVALID']);
    const figure = `{ _entities(representations: [{ __typename: "Division", code: "${VILLAGE}" }, { __typename: "Division", code: "520622000000" }]) {
      ... on Division { talentPool { conversion { talents offered landed } landed { matches valueFen bySector { code valueFen } byYear { code valueFen } byGroup { code matches } } } } } }`;
    const { data } = await ask(under.subgraph, viewer, figure);
    const value = {
      matches: 1,
      valueFen: 4_200_000_000,
      bySector: [{ code: 'AGRICULTURE', valueFen: 4_200_000_000 }],
      byYear: [{ code: '2022', valueFen: 4_200_000_000 }],
      byGroup: [{ code: 'OUTSTANDING_TALENT', matches: 1 }],
    };
    expect(data?._entities).toEqual([
      { talentPool: { conversion: { talents: 0, offered: 0, landed: 0 }, landed: value } },
      { talentPool: { conversion: { talents: 3, offered: 2, landed: 1 }, landed: value } },
    ]);
    expect(await differences()).toEqual([]);
  });

  it('is refused twice, for what is unknown, to another county and to a role without permission', async () => {
    const input = { need: await need(), offer: await offer() };
    expect(codes(await act(county, 'matchResources', { ...input, state: 'LANDED' }))).toEqual(['MATCH_STATE_INVALID']);
    const atOnce = await Promise.all(
      Array.from({ length: 6 }, () => act(county, 'matchResources', input, 'match { id }')),
    );
    expect(atOnce.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(new Set(atOnce.flatMap(codes))).toEqual(new Set(['MATCH_EXISTS']));
    expect(codes(await act(otherCounty, 'matchResources', input))).toEqual(['NEED_UNKNOWN', 'OFFER_UNKNOWN']);
    expect(await act(town, 'matchResources', input)).toEqual(['FORBIDDEN']);
    const id = atOnce.find(({ match: made }) => made)?.match.id;
    for (const [field, more] of [
      ['advanceMatch', { to: 'AGREED' }],
      ['landMatch', LAND],
      ['dropMatch', { reason: '不再需要' }],
    ] as const) {
      expect(codes(await act(otherCounty, field, { match: id, ...more })), field).toEqual(['MATCH_UNKNOWN']);
      expect(await act(viewer, field, { match: id, ...more }), field).toEqual(['FORBIDDEN']);
    }
    // What fell through may be tried again.
    expect(codes(await act(county, 'dropMatch', { match: id, reason: '时机未到' }))).toEqual([]);
    expect(codes(await act(county, 'matchResources', input))).toEqual([]);
  });

  it('lands once, however many say so at once; a key answers the same again', async () => {
    const id = await match();
    await act(county, 'advanceMatch', { match: id, to: 'AGREED' });
    const landings = await Promise.all(
      Array.from({ length: 6 }, () => act(county, 'landMatch', { match: id, ...LAND })),
    );
    expect(landings.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const second = await match();
    await act(county, 'advanceMatch', { match: second, to: 'AGREED' });
    const input = { match: second, ...LAND, idempotencyKey: 'landing-the-second' };
    const answer = await act(county, 'landMatch', input, GET);
    expect(await act(county, 'landMatch', input, GET)).toEqual(answer);
    expect(await differences()).toEqual([]);
  });

  it('that was not agreed falls through when the talent opts out; what was agreed stays', async () => {
    const [open, agreed] = [await match('MATCHED', '520622-2'), await match('MATCHED', '520622-2')];
    await act(county, 'advanceMatch', { match: agreed, to: 'AGREED' });
    await act(county, 'optOut', { talent: '520622-2' });
    const list = '{ resourceMatches(division: "520622", talent: "520622-2") { nodes { id state } } }';
    expect((await ask(under.subgraph, county, list)).data).toEqual({
      resourceMatches: {
        nodes: [
          { id: open, state: 'FELL_THROUGH' },
          { id: agreed, state: 'AGREED' },
        ],
      },
    });
    expect(codes(await act(county, 'recordOffer', { ...OFFER, talent: '520622-2' }))).toEqual(['TALENT_OPTED_OUT']);
  });
});

it('the figures equal a plain count after any steps at once', async () => {
  const step = fc.record({
    which: fc.nat(2),
    field: fc.constantFrom('agree', 'landMatch', 'dropMatch'),
    valueFen: fc.integer({ min: 0, max: 1_000_000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (steps) => {
      const ids = [await match(), await match(), await match('SUGGESTED')];
      await Promise.all(
        steps.map(({ which, field, valueFen }) =>
          field === 'agree'
            ? act(county, 'advanceMatch', { match: ids[which], to: 'AGREED' })
            : act(county, field, {
                match: ids[which],
                ...(field === 'dropMatch' ? { reason: '变化' } : { ...LAND, valueFen }),
              }),
        ),
      );
      expect(await differences()).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
