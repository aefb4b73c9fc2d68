// Many hands on the same need, offer and person at once: whatever the order, what must hold afterwards holds.
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addTalents, connectTalentPool, createTalentPool, figures, schema } from '../index.ts';

const HOME = '520622100201';
const under = useSubgraph({ schema, connect: connectTalentPool, create: createTalentPool });
let one: Identity;
let other: Identity;
let talents = 0;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  one = await under.test.caller('COUNTY_STAFF', '520622');
  other = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
});

// biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
async function act(identity: Identity, field: string, input: object, answer = ''): Promise<any> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${answer} errors { code } } }`;
  const { data, errors } = await ask(under.subgraph, identity, document, { input });
  // A refusal is data; anything else would be a deadlock or worse.
  expect(errors).toBe(undefined);
  return data?.answer;
}
const codes = (answer: { errors: { code: string }[] }) => answer.errors.map(({ code }) => code);

async function scene() {
  talents += 1;
  const talent = `520622-t${talents}`;
  await under.database.write(inCounty('520622'), (session) =>
    addTalents(session, [
      {
        countyCode: '520622',
        id: talent,
        divisionCode: HOME,
        personId: `p-${talents}`,
        name: '乡友',
        group: 'MIGRANT_WORKER',
        currentPlace: null,
        recordedOn: '2021-01-01',
        removedOn: null,
      },
    ]),
  );
  const need = { division: HOME, title: '需求', reason: '理由', kind: 'MONEY', on: '2022-01-01' };
  const offer = { talent, title: '资源', kind: 'MONEY', on: '2022-01-01' };
  const needs = [0, 1].map(async () => (await act(one, 'recordNeed', need, 'need { id }')).need.id as string);
  const offers = [0, 1].map(async () => (await act(one, 'recordOffer', offer, 'offer { id }')).offer.id as string);
  return { talent, needs: await Promise.all(needs), offers: await Promise.all(offers) };
}

const matchesOf = (talent: string) =>
  under.test.sql<{ state: string; need: string; offer: string; steps: string[] }>(
    `select m.state, n.state as need, o.state as offer,
       (select array_agg(s.state order by s.taken_at, s.id) from talent_pool.match_steps s where s.match_id = m.id) as steps
     from talent_pool.resource_matches m join talent_pool.village_needs n on n.id = m.need_id
     join talent_pool.resource_offers o on o.id = m.offer_id where m.talent_id = $1`,
    [talent],
  );
const LAND = { on: '2022-05-04', evidence: ['验收单'] };

describe('at once', () => {
  it('opting out, matching, advancing, landing, dropping, withdrawing and closing leave nothing in flight that may not be', async () => {
    const step = fc.record({
      act: fc.constantFrom('match', 'advance', 'land', 'drop', 'withdraw', 'close', 'optOut', 'remove'),
      which: fc.nat(1),
      offer: fc.nat(1),
      by: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), async (steps) => {
        const { talent, needs, offers } = await scene();
        const made = await Promise.all(
          [0, 1].map(async (at) => {
            const input = { need: needs[at], offer: offers[at] };
            return (await act(one, 'matchResources', input, 'match { id }')).match.id as string;
          }),
        );
        await Promise.all(
          steps.map(({ act: what, which, offer, by }) => {
            const as = by ? one : other;
            const match = made[which];
            const does: Record<string, () => Promise<unknown>> = {
              match: () => act(as, 'matchResources', { need: needs[which], offer: offers[offer] }),
              advance: () => act(as, 'advanceMatch', { match, to: 'AGREED' }),
              land: () => act(as, 'landMatch', { match, valueFen: 1_000, ...LAND }),
              drop: () => act(as, 'dropMatch', { match, reason: '变化' }),
              withdraw: () => act(as, 'withdrawOffer', { offer: offers[offer], reason: '变化' }),
              close: () => act(as, 'closeNeed', { need: needs[which], state: 'WITHDRAWN', on: '2022-02-01' }),
              optOut: () => act(as, 'optOut', { talent }),
              remove: () => act(as, 'removeTalent', { talent, on: '2022-06-01', reason: '变化' }),
            };
            return does[what]?.();
          }),
        );
        const gone = steps.some(({ act: what }) => what === 'optOut' || what === 'remove');
        for (const { state, need, offer, steps: taken } of await matchesOf(talent)) {
          const inFlight = state === 'SUGGESTED' || state === 'MATCHED';
          if (inFlight) expect([gone, need, offer]).toEqual([false, 'OPEN', 'OPEN']);
          // Every step is kept, in order, and the last one is where it stands.
          expect(taken.at(-1)).toBe(state);
          expect(taken).toEqual(['MATCHED', 'AGREED', 'LANDED', 'FELL_THROUGH'].filter((each) => taken.includes(each)));
        }
        expect(await under.database.read(inCounty('520622'), (session) => figures.differences(session))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('two who match the same need and offer make one match', async () => {
    const { talent, needs, offers } = await scene();
    const input = { need: needs[0], offer: offers[0] };
    const answers = await Promise.all([one, other, one, other].map((as) => act(as, 'matchResources', input)));
    expect(answers.flatMap(codes)).toEqual(['MATCH_EXISTS', 'MATCH_EXISTS', 'MATCH_EXISTS']);
    expect(await matchesOf(talent)).toHaveLength(1);
  });

  it('two who land the same match land it once, and its value counts once', async () => {
    const { talent, needs, offers } = await scene();
    const input = { need: needs[0], offer: offers[0] };
    const { match } = await act(one, 'matchResources', input, 'match { id }');
    await act(one, 'advanceMatch', { match: match.id, to: 'AGREED' });
    const answers = await Promise.all(
      [one, other].map((as, at) => act(as, 'landMatch', { match: match.id, valueFen: 100 + at, ...LAND })),
    );
    expect(answers.flatMap(codes)).toEqual(['MATCH_STATE_INVALID']);
    expect(await under.test.sql('select landed_count from talent_pool.talents where id = $1', [talent])).toEqual([
      { landed_count: 1 },
    ]);
  });
});

describe('what is over', () => {
  it('an offer whose last day has passed is suggested to nobody and matched with nothing', async () => {
    const { talent, needs } = await scene();
    const over = { talent, title: '资源', kind: 'MONEY', on: '2022-01-01', availableUntil: '2022-03-01' };
    const { offer } = await act(one, 'recordOffer', over, 'offer { id }');
    expect(codes(await act(one, 'matchResources', { need: needs[0], offer: offer.id }))).toEqual(['OFFER_OVER']);
    const document = `{ suggestionsForOffer(offer: "${offer.id}") { score } suggestionsForNeed(need: "${needs[0]}", first: 100) { offer { id } } }`;
    const { data } = await ask(under.subgraph, one, document);
    expect(data?.suggestionsForOffer).toBe(null);
    expect(JSON.stringify(data?.suggestionsForNeed)).not.toContain(offer.id);
  });

  it('a need that is met lets go of the other matches of it; what another had agreed stays', async () => {
    const { talent, needs, offers } = await scene();
    const make = async (offer: string | undefined) =>
      (await act(one, 'matchResources', { need: needs[0], offer }, 'match { id }')).match.id as string;
    const [landing] = [await make(offers[0]), await make(offers[1])];
    await act(one, 'advanceMatch', { match: landing, to: 'AGREED' });
    await act(one, 'landMatch', { match: landing, valueFen: 1, ...LAND });
    expect((await matchesOf(talent)).map(({ state }) => state).sort()).toEqual(['FELL_THROUGH', 'LANDED']);
  });
});

it('money is exact to the fen, up to the bound of the contract and not beyond', async () => {
  const MOST = 10_000_000_000_000;
  const FIGURE = `{ _entities(representations: [{ __typename: "Division", code: "520622000000" }]) { ... on Division { talentPool { landed { valueFen byYear { valueFen } } } } } }`;
  const landed = async () => {
    const { data } = await ask(under.subgraph, one, FIGURE);
    // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
    return (data as any)._entities[0].talentPool.landed as { valueFen: number; byYear: { valueFen: number }[] };
  };
  const land = async (valueFen: number) => {
    const { needs, offers } = await scene();
    const { match } = await act(one, 'matchResources', { need: needs[0], offer: offers[0] }, 'match { id }');
    await act(one, 'advanceMatch', { match: match.id, to: 'AGREED' });
    return act(one, 'landMatch', { match: match.id, valueFen, ...LAND }, 'match { valueFen }');
  };
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.integer({ min: 0, max: MOST }), fc.constantFrom(0, 1, MOST - 1, MOST)),
      async (valueFen) => {
        const before = (await landed()).valueFen;
        expect(await land(valueFen)).toEqual({ match: { valueFen }, errors: [] });
        const after = await landed();
        expect(after.valueFen).toBe(before + valueFen);
        expect(after.byYear.reduce((sum, year) => sum + year.valueFen, 0)).toBe(after.valueFen);
      },
    ),
    { numRuns: 8 },
  );
  for (const beyond of [MOST + 1, -1, 0.5]) expect(codes(await land(beyond))).toEqual(['BAD_USER_INPUT']);
});
