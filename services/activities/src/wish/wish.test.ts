// Micro-wishes through the schema: every state, one winner of a hundred, holds that lapse, and an identity that only the deliverer learns.
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, putThing, rollOut, useSubgraph } from '@chunhui/testing';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, figures, schema } from '../index.ts';
import { publishVolunteer, standInForVolunteers } from '../volunteer/published-volunteers.fixture.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
const VILLAGE = '520622100201';
let collector: Identity;
let staff: Identity;
let otherCounty: Identity;
let viewer: Identity;
let ann: Identity;
let bo: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await standInForVolunteers(under.test);
  await putThing(under.test, 'LEAGUE_ORGANIZATION', '520622-league');
  collector = await under.test.caller('VILLAGE_STAFF', VILLAGE);
  staff = await under.test.caller('COUNTY_STAFF', '520622');
  otherCounty = await under.test.caller('COUNTY_STAFF', '520628');
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
  ann = await publishVolunteer(under.test, 'ann');
  bo = await publishVolunteer(under.test, 'bo');
});

const act = (identity: Identity, field: string, input: object, selection = 'wish { id status }') =>
  acting(under)(identity, field, input, selection);

const WISH = {
  division: VILLAGE,
  title: '一个书包',
  description: '想要一个蓝色的书包',
  alias: '小溪',
  recipient: { name: '杨小明', phone: '13800001111', place: '茅坪村三组' },
};

const collect = async (changes: object = {}): Promise<string> =>
  (await act(collector, 'collectWish', { ...WISH, ...changes })).wish.id;

async function open(changes: object = {}): Promise<string> {
  const wish = await collect(changes);
  await act(staff, 'verifyWish', { wish });
  await act(staff, 'openWish', { wish });
  return wish;
}

const reveal = async (identity: Identity, wish: string) => {
  const document = `query ($wish: ID!) { wishRecipient(wish: $wish, purpose: "送达") { name phone place } }`;
  return (await ask(under.subgraph, identity, document, { wish })).data?.wishRecipient;
};

const differences = () => under.database.read(inCounty('520622'), (session) => figures.differences(session));

describe('a wish', () => {
  it('goes the whole way, and counts when it is confirmed', async () => {
    const wish = await collect();
    const steps: [Identity, string, string][] = [
      [staff, 'verifyWish', 'VERIFIED'],
      [staff, 'openWish', 'OPEN'],
      [ann, 'claimWish', 'CLAIMED'],
      [ann, 'deliverWish', 'DELIVERED'],
      [staff, 'confirmWish', 'CONFIRMED'],
    ];
    for (const [who, field, status] of steps)
      expect(await act(who, field, { wish }), field).toMatchObject({ wish: { status }, errors: [] });
    const document = `query ($d: _Any!) { _entities(representations: [$d]) { ... on Division { activities { wishes { published claimed confirmed byStatus { status count } } } } } }`;
    const { data } = await ask(under.subgraph, viewer, document, {
      d: { __typename: 'Division', code: '520600000000' },
    });
    // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
    const [{ activities }] = (data as any)._entities;
    expect(activities.wishes).toMatchObject({ published: 1, claimed: 1, confirmed: 1 });
    expect(activities.wishes.byStatus.filter((state: { count: number }) => state.count > 0)).toEqual([
      { status: 'CONFIRMED', count: 1 },
    ]);
    expect(await differences()).toEqual([]);
  });

  it('is verified by a second person, and confirmed by another than who delivered', async () => {
    const wish = await collect();
    expect(await act(collector, 'verifyWish', { wish })).toMatchObject({ errors: [{ code: 'WISH_OWN' }] });
    const own = await open();
    await act(staff, 'claimWish', { wish: own, claimantKind: 'LEAGUE_ORGANIZATION', claimant: '520622-league' });
    await act(staff, 'deliverWish', { wish: own });
    expect(await act(staff, 'confirmWish', { wish: own })).toMatchObject({ errors: [{ code: 'WISH_OWN' }] });
    expect(await act(collector, 'confirmWish', { wish: own })).toMatchObject({ wish: { status: 'CONFIRMED' } });
  });

  it('is returned, mended, cancelled; a claim is given up', async () => {
    const wish = await collect();
    expect(await act(staff, 'returnWish', { wish, reason: '请写清尺寸' })).toMatchObject({
      wish: { status: 'RETURNED' },
    });
    expect(await act(collector, 'amendWish', { wish, title: '书包', description: '蓝色，小号' })).toMatchObject({
      wish: { status: 'DRAFT' },
    });
    await act(staff, 'verifyWish', { wish });
    await act(staff, 'openWish', { wish });
    await act(ann, 'claimWish', { wish });
    expect(await act(bo, 'releaseClaim', { wish })).toMatchObject({ errors: [{ code: 'WISH_NOT_YOURS' }] });
    expect(await act(ann, 'releaseClaim', { wish })).toMatchObject({ wish: { status: 'OPEN' } });
    expect(await act(staff, 'cancelWish', { wish, reason: '已由学校解决' })).toMatchObject({
      wish: { status: 'CANCELLED' },
    });
    expect(await act(ann, 'claimWish', { wish })).toMatchObject({ errors: [{ code: 'WISH_NOT_OPEN_TO_THIS' }] });
  });

  it('another county and a role without permission reach nothing', async () => {
    const wish = await open();
    expect(await act(otherCounty, 'cancelWish', { wish, reason: 'x' })).toMatchObject({
      errors: [{ code: 'WISH_UNKNOWN' }],
    });
    expect(await act(ann, 'cancelWish', { wish, reason: 'x' })).toEqual(['FORBIDDEN']);
    const list = '{ microWishes(division: "520622", status: OPEN) { nodes { alias title claims { slot } } } }';
    expect(JSON.stringify(await ask(under.subgraph, ann, list))).toContain('小溪');
    expect((await ask(under.subgraph, viewer, list)).data).toEqual({ microWishes: null });
    expect((await ask(under.subgraph, otherCounty, list)).data).toEqual({ microWishes: null });
  });
});

describe('claims', () => {
  it('one of a hundred at once wins', async () => {
    const wish = await open();
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => act(index % 2 ? ann : bo, 'claimWish', { wish })),
    );
    // On a busy machine some are told to try again, and have left nothing.
    const codes = answers.map((answer) => (Array.isArray(answer) ? answer[0] : (answer.errors[0]?.code ?? 'WON')));
    expect(codes.filter((code) => code === 'WON')).toHaveLength(1);
    expect(codes.filter((code) => code === 'WISH_TAKEN' || code === 'UNAVAILABLE')).toHaveLength(99);
    expect(await under.test.sql(`select from activities.wish_claims where wish_id = $1`, [wish])).toHaveLength(1);
    expect(await differences()).toEqual([]);
  });

  it('of a group are as many as there are places, whatever comes at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 8 }), async (slots, claims) => {
        const wish = await open({ slots });
        const answers = await Promise.all(Array.from({ length: claims }, () => act(ann, 'claimWish', { wish })));
        const won = answers.filter(({ errors }) => errors.length === 0).length;
        expect(won).toBe(Math.min(slots, claims));
        const [row] = await under.test.sql('select status from activities.wishes where id = $1', [wish]);
        expect(row).toEqual({ status: won === slots ? 'CLAIMED' : 'OPEN' });
      }),
      { numRuns: 8 },
    );
  });

  it('are made in an organization’s name by who works for one, and by no volunteer', async () => {
    const wish = await open();
    const claim = { wish, claimantKind: 'LEAGUE_ORGANIZATION', claimant: '520622-league' };
    expect(await act(ann, 'claimWish', claim)).toMatchObject({ errors: [{ code: 'WISH_CLAIMANT_OTHER' }] });
    expect(await act(staff, 'claimWish', claim)).toMatchObject({ errors: [] });
  });

  it('are delivered part by part', async () => {
    const wish = await open({ slots: 2 });
    await act(ann, 'claimWish', { wish });
    await act(bo, 'claimWish', { wish });
    expect(await act(ann, 'deliverWish', { wish })).toMatchObject({ wish: { status: 'CLAIMED' } });
    expect(await act(bo, 'deliverWish', { wish })).toMatchObject({ wish: { status: 'DELIVERED' } });
  });

  it('lapse after the hold, at the next claim or when it is settled; a wish expires', async () => {
    const wish = await open();
    await act(ann, 'claimWish', { wish });
    await under.test.sql(`update activities.wish_claims set held_until = now() where wish_id = $1`, [wish]);
    const list = '{ microWishes(division: "520622", status: CLAIMED, first: 100) { nodes { id claims { slot } } } }';
    const { data } = await ask(under.subgraph, ann, list);
    // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
    expect((data as any).microWishes.nodes).toContainEqual({ id: wish, claims: [] });
    expect(await act(ann, 'deliverWish', { wish })).toMatchObject({ errors: [{ code: 'WISH_NOT_YOURS' }] });
    expect(await act(bo, 'claimWish', { wish })).toMatchObject({ wish: { status: 'CLAIMED' }, errors: [] });
    await under.test.sql(`update activities.wish_claims set held_until = now() where wish_id = $1`, [wish]);
    const old = await open();
    await under.test.sql(`update activities.wishes set expires_on = '2020-01-01' where id = $1`, [old]);
    const settled = await act(staff, 'settleWishes', { division: '520622' }, 'wishes { id status }');
    expect(settled.wishes).toEqual(
      expect.arrayContaining([
        { id: wish, status: 'OPEN' },
        { id: old, status: 'EXPIRED' },
      ]),
    );
    expect(await act(staff, 'openWish', { wish: old })).toMatchObject({ wish: { status: 'OPEN' } });
    expect(await differences()).toEqual([]);
  });
});

describe('who wishes', () => {
  it('only the deliverer learns, only meanwhile, and every look is written down', async () => {
    const wish = await open();
    expect(await reveal(ann, wish)).toBeNull();
    await act(ann, 'claimWish', { wish });
    expect(await reveal(ann, wish)).toEqual(WISH.recipient);
    expect(await reveal(bo, wish)).toBeNull();
    await act(ann, 'deliverWish', { wish });
    await act(staff, 'confirmWish', { wish });
    expect(await reveal(ann, wish)).toBeNull();
    const looks = await under.test.sql<{ subject: string; purpose: string; after: string }>(
      `select subject, purpose, after from activities.audit_log where noun_id = $1 and action = 'wish.reveal' order by number`,
      [wish],
    );
    expect(looks.map(({ subject, after }) => [subject, JSON.parse(after).shown])).toEqual([
      [ann.subject, false],
      [ann.subject, true],
      [bo.subject, false],
      [ann.subject, false],
    ]);
  });

  it('stands nowhere in clear', async () => {
    await act(collector, 'collectWish', { ...WISH, idempotencyKey: 'collect-once' });
    const rows = await under.test.sql(
      `select w::text as row from activities.wishes w union all select a::text from activities.audit_log a
       union all select k::text from activities.idempotency_keys k`,
    );
    for (const secret of Object.values(WISH.recipient)) expect(JSON.stringify(rows)).not.toContain(secret);
  });
});
