// Micro-wishes through the schema: every state, one winner of a hundred, holds that lapse, and who may learn who wishes.
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, putThing, rollOut, useSubgraph } from '@chunhui/testing';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acting } from '../acting.fixture.ts';
import { connectActivities, createActivities, figures, schema } from '../index.ts';
import {
  publishVolunteer,
  standInForVolunteers,
  type VolunteerFixture,
} from '../volunteer/published-volunteers.fixture.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
const VILLAGE = '520622100201';
let collector: Identity;
let staff: Identity;
let otherCounty: Identity;
let viewer: Identity;
let worker: Identity;
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
  worker = await under.test.caller('CARE_WORKER', '520622');
});

let named = 0;

/** A volunteer who may claim a child's wish, unless the facts say otherwise. */
async function volunteer(facts: VolunteerFixture = {}): Promise<Identity> {
  named += 1;
  return publishVolunteer(under.test, `v${named}`, { vettedUntil: '2099-01-01', ...facts });
}

// New people for each test: how many wishes somebody holds is limited.
beforeEach(async () => {
  ann = await volunteer();
  bo = await volunteer();
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
    const [county] = await under.database.read(inCounty('520622'), (session) =>
      figures.byDivision(session, ['520622000000']),
    );
    expect([...(county?.values.get('wishes') ?? [])].filter(([, count]) => count > 0)).toEqual([['CONFIRMED', 1]]);
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
    expect(
      codes.filter((code) => code === 'WON'),
      codes.join(' '),
    ).toHaveLength(1);
    expect(codes.filter((code) => code === 'WISH_TAKEN' || code === 'UNAVAILABLE')).toHaveLength(99);
    expect(await under.test.sql(`select from activities.wish_claims where wish_id = $1`, [wish])).toHaveLength(1);
    expect(await differences()).toEqual([]);
  });

  it('of a group are as many as there are places, whatever comes at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 8 }), async (slots, claims) => {
        const wish = await open({ slots });
        const people = await Promise.all(Array.from({ length: claims }, () => volunteer()));
        const answers = await Promise.all(people.map((one) => act(one, 'claimWish', { wish })));
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
    const list = '{ microWishes(division: "520622", status: OPEN, first: 100) { nodes { id claims { slot } } } }';
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

describe('a child’s wish', () => {
  it('is claimed by vetted adults only, decided on the day of the claim', async () => {
    const wish = await open();
    for (const [facts, code] of [
      [{ birthDate: '2010-05-04' }, 'VOLUNTEER_NOT_ADULT'],
      [{ vettedUntil: null }, 'VOLUNTEER_NOT_VETTED'],
      [{ status: 'SUSPENDED' }, 'VOLUNTEER_NOT_ACTIVE'],
      // The maximum counts from the day of vetting, whatever last day was entered.
      [{ vettedOn: '2020-01-01', vettedUntil: '2030-01-01' }, 'VOLUNTEER_NOT_VETTED'],
    ] as const)
      expect(await act(await volunteer(facts), 'claimWish', { wish }), code).toMatchObject({ errors: [{ code }] });
    const other = await open({ forChild: false });
    expect(await act(await volunteer({ vettedUntil: null }), 'claimWish', { wish: other })).toMatchObject({
      errors: [],
    });
  });

  it('is one of at most two that a volunteer holds, also when claimed at once', async () => {
    const wishes = await Promise.all(Array.from({ length: 5 }, () => open()));
    const answers = await Promise.all(wishes.map((wish) => act(ann, 'claimWish', { wish })));
    expect(answers.map(({ errors }) => errors[0]?.code ?? 'CLAIMED').sort()).toEqual([
      'CLAIMED',
      'CLAIMED',
      ...Array(3).fill('WISH_CLAIMS_TOO_MANY'),
    ]);
  });

  it('is open or expired by its last day, before anything is settled', async () => {
    const wish = await open();
    await under.test.sql(`update activities.wishes set expires_on = '2020-01-01' where id = $1`, [wish]);
    const listed = async (status: string) => {
      const list = `{ microWishes(division: "520622", status: ${status}, first: 100) { nodes { id status } } }`;
      const { data } = await ask(under.subgraph, ann, list);
      return (data as { microWishes: { nodes: { id: string }[] } }).microWishes.nodes.filter(({ id }) => id === wish);
    };
    expect(await listed('OPEN')).toEqual([]);
    expect(await listed('EXPIRED')).toEqual([{ id: wish, status: 'EXPIRED' }]);
    expect(await act(ann, 'claimWish', { wish })).toMatchObject({ errors: [{ code: 'WISH_NOT_OPEN_TO_THIS' }] });
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    for (const [expiresOn, code] of [
      ['2020-01-01', 'WISH_EXPIRES_IN_PAST'],
      ['2199-01-01', 'WISH_OPEN_TOO_LONG'],
    ])
      expect(await act(staff, 'openWish', { wish, expiresOn })).toMatchObject({ errors: [{ code }] });
    expect(await act(staff, 'openWish', { wish, expiresOn: today })).toMatchObject({ wish: { status: 'OPEN' } });
  });
});

describe('who wishes', () => {
  const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const inDays = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  const claimed = async (who = ann) => {
    const wish = await open();
    const { claim } = await act(who, 'claimWish', { wish }, 'claim { id handover deliverOn }');
    return { wish, claim };
  };
  const approve = (who: Identity, claim: { id: string }, changes: object = {}) =>
    act(who, 'approveClaim', { claim: claim.id, deliverOn: today(), ...changes }, 'claim { handover deliverOn }');

  it('stays hidden from a volunteer who claims, looks and gives up in a loop', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      const { wish, claim } = await claimed();
      expect(claim).toMatchObject({ handover: 'CARE_WORKER', deliverOn: null });
      expect(await reveal(ann, wish)).toBeNull();
      expect(await act(ann, 'releaseClaim', { wish })).toMatchObject({ errors: [] });
    }
  });

  it('is shown to nobody but the care worker when the gift is handed over, which is the default', async () => {
    const { wish, claim } = await claimed();
    expect(await reveal(worker, wish)).toBeNull();
    expect(await approve(staff, claim)).toMatchObject({ claim: { handover: 'CARE_WORKER' }, errors: [] });
    expect(await reveal(ann, wish)).toBeNull();
    expect(await reveal(staff, wish)).toBeNull();
    expect(await reveal(worker, wish)).toEqual(WISH.recipient);
    expect(await reveal(await under.test.caller('CARE_WORKER', '520622200'), wish)).toBeNull();
  });

  it('is shown to the vetted claimant after staff approved a delivery in person, from the county’s time before it', async () => {
    const { wish, claim } = await claimed();
    expect(await approve(ann, claim, { handover: 'IN_PERSON' })).toEqual(['FORBIDDEN']);
    expect(await approve(staff, claim, { deliverOn: inDays(60) })).toMatchObject({
      errors: [{ code: 'WISH_DELIVERY_OUTSIDE_HOLD' }],
    });
    await approve(staff, claim, { handover: 'IN_PERSON', deliverOn: inDays(4) });
    expect(await reveal(ann, wish)).toBeNull();
    await approve(staff, claim, { handover: 'IN_PERSON', deliverOn: inDays(1) });
    expect(await reveal(bo, wish)).toBeNull();
    expect(await reveal(ann, wish)).toEqual(WISH.recipient);
    // Seen is seen: the delivery stays in person.
    expect(await approve(staff, claim)).toMatchObject({ errors: [{ code: 'WISH_CLAIM_REVEALED' }] });
    await under.test.sql(
      `update volunteers_published.volunteers set vetted_until = '2020-01-01' where person_id = $1`,
      [ann.subject],
    );
    expect(await reveal(ann, wish)).toBeNull();
    expect(await act(ann, 'deliverWish', { wish })).toMatchObject({ wish: { status: 'DELIVERED' } });
    await act(staff, 'confirmWish', { wish });
    expect(await reveal(ann, wish)).toBeNull();
    const looks = await under.test.sql<{ subject: string; purpose: string; after: string }>(
      `select subject, purpose, after from activities.audit_log where noun_id = $1 and action = 'wish.reveal' order by number`,
      [wish],
    );
    expect(looks.map(({ subject, after }) => [subject, JSON.parse(after).shown])).toEqual([
      [ann.subject, false],
      [bo.subject, false],
      [ann.subject, true],
      [ann.subject, false],
      [ann.subject, false],
    ]);
  });

  it('counts against a claimant who gave up after they had seen it, until staff excuse it', async () => {
    const { wish, claim } = await claimed();
    await approve(staff, claim, { handover: 'IN_PERSON' });
    expect(await reveal(ann, wish)).toEqual(WISH.recipient);
    await act(ann, 'releaseClaim', { wish });
    const next = await open();
    const refused = { errors: [{ code: 'WISH_CLAIM_NEEDS_STAFF' }] };
    expect(await act(ann, 'claimWish', { wish: next })).toMatchObject(refused);
    const excuse = { claim: claim.id, reason: '家中急事' };
    expect(await act(ann, 'excuseClaim', excuse, 'claim { id }')).toEqual(['FORBIDDEN']);
    expect(await act(otherCounty, 'excuseClaim', excuse, 'claim { id }')).toMatchObject({
      errors: [{ code: 'WISH_CLAIM_UNKNOWN' }],
    });
    expect(await act(staff, 'excuseClaim', excuse, 'claim { id }')).toMatchObject({ errors: [] });
    expect(await act(ann, 'claimWish', { wish: next })).toMatchObject({ errors: [] });
    // A hold that lapses after a reveal counts as well, before anything is settled.
    const { wish: lapsing, claim: second } = await claimed(bo);
    await approve(staff, second, { handover: 'IN_PERSON' });
    await reveal(bo, lapsing);
    await under.test.sql('update activities.wish_claims set held_until = now() where id = $1', [second.id]);
    expect(await act(bo, 'claimWish', { wish: await open() })).toMatchObject(refused);
  });

  it('needs a purpose', async () => {
    const { wish } = await claimed();
    const document = `query ($wish: ID!) { wishRecipient(wish: $wish, purpose: " ") { name } }`;
    expect(codesOf(await ask(under.subgraph, ann, document, { wish }))).toEqual(['BAD_USER_INPUT']);
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
