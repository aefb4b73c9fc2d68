// The figures of this subgraph after random writes: every counter is the plain count of its rows, and GraphQL says the same.
import type { Session } from '@chunhui/database';
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { changePairing } from './care/pairing.store.ts';
import {
  addActivitySessions,
  addChildren,
  addContacts,
  addPairings,
  addProjects,
  addWishes,
  changeActivitySession,
  connectActivities,
  createActivities,
  figures,
  type OrganizerKind,
  schema,
} from './index.ts';
import { changeWish } from './wish/wish.store.ts';
import { WISH_STATES, type WishStatus } from './wish/wish.table.ts';

const under = useSubgraph({ schema, connect: connectActivities, create: createActivities });
const COUNTY = '520622';
const VILLAGES = ['520622100201', '520622100200', '520622102201'] as const;
const THEMES = ['STUDENT_AID', 'PUBLICITY', 'WARMTH'] as const;
const KINDS: readonly OrganizerKind[] = ['CHUNHUI_SOCIETY', 'VOLUNTEER_TEAM'];
const STATES = ['PLANNED', 'HELD', 'CANCELLED'] as const;
let viewer: Identity;
let worker: Identity;
let serial = 0;

beforeAll(async () => {
  await rollOut(under.test, COUNTY);
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
  worker = await under.test.caller('CARE_WORKER', COUNTY);
});

const nextId = () => {
  serial += 1;
  return `${COUNTY}-${String(serial).padStart(6, '0')}`;
};

const sessionFacts = fc.record({
  divisionCode: fc.constantFrom(...VILLAGES),
  theme: fc.constantFrom(...THEMES),
  organizerKind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATES),
  campaign: fc.constantFrom(null, 'WARM_WINTER', 'BIG_HAND_SMALL_HAND'),
  partnerKinds: fc.constantFrom<string[]>([], ['GOVERNMENT'], ['GOVERNMENT', 'VILLAGE_COMMITTEE']),
  heldOn: fc.constantFrom('2022-03-05', '2022-03-31', '2022-04-01'),
  personTimesHelped: fc.integer({ min: 5, max: 40 }),
  personsHelped: fc.integer({ min: 0, max: 5 }),
});
const step = fc.oneof(
  fc.record({ what: fc.constant('session' as const), facts: sessionFacts }),
  fc.record({ what: fc.constant('change' as const), which: fc.nat(), status: fc.constantFrom(...STATES) }),
  fc.record({ what: fc.constant('project' as const), theme: fc.constantFrom(...THEMES), at: fc.constantFrom(...VILLAGES) }),
  fc.record({ what: fc.constant('wish' as const), at: fc.constantFrom(...VILLAGES) }),
  fc.record({ what: fc.constant('wishMoves' as const), which: fc.nat(), status: fc.constantFrom(...WISH_STATES) }),
  fc.record({ what: fc.constant('care' as const), at: fc.constantFrom(...VILLAGES), kind: fc.constantFrom('TUTORING', 'HOLIDAY_COMPANIONSHIP') }),
  fc.record({ what: fc.constant('pairing' as const), which: fc.nat(), status: fc.constantFrom('ACTIVE' as const, 'SUSPENDED' as const), due: fc.constantFrom('2022-02-01', '2099-01-01') }),
); // biome-ignore format: a step on a line
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Ids of what was written so far. */
const written = { sessions: [] as string[], wishes: [] as string[], pairings: [] as string[] };
const pick = (from: readonly string[], which: number) => from[which % from.length];

async function write(session: Session, one: Step): Promise<void> {
  const id = nextId();
  const base = { countyCode: COUNTY, id };
  switch (one.what) {
    case 'session':
      written.sessions.push(id);
      return addActivitySessions(session, [
        { ...base, ...one.facts, projectId: null, title: '活动', organizerId: `${COUNTY}-o` },
      ]);
    case 'change': {
      const which = pick(written.sessions, one.which);
      if (which !== undefined) await changeActivitySession(session, which, { status: one.status });
      return;
    }
    case 'project':
      return addProjects(session, [
        { ...base, divisionCode: one.at, name: '项目', theme: one.theme, startedOn: '2022-01-01' },
      ]);
    case 'wish':
      written.wishes.push(id);
      return addWishes(session, [wishOf(id, one.at)]);
    case 'wishMoves': {
      const which = pick(written.wishes, one.which);
      if (which !== undefined) await changeWish(session, which, movedTo(one.status));
      return;
    }
    case 'care':
      return addCare(session, id, one.at, one.kind);
    case 'pairing': {
      const which = pick(written.pairings, one.which);
      if (which !== undefined) await changePairing(session, which, { status: one.status, nextContactDue: one.due });
      return;
    }
  }
}

function wishOf(id: string, divisionCode: string) {
  return {
    countyCode: COUNTY,
    id,
    divisionCode,
    title: '书包',
    description: '书包',
    alias: '小溪',
    forChild: true,
    budgetFen: null,
    slots: 1,
    recipient: Buffer.from('x'),
    status: 'DRAFT' as const,
    statusReason: null,
    collectedBy: 'x',
    verifiedBy: null,
    expiresOn: null,
    confirmedBy: null,
    closedOn: null,
  };
}

/** A state with what the database asks of it. */
const movedTo = (status: WishStatus) => ({ status, verifiedBy: 'y', expiresOn: '2099-01-01', confirmedBy: 'z', statusReason: 'x', closedOn: status === 'CONFIRMED' || status === 'CANCELLED' ? '2026-01-01' : null }); // biome-ignore format: one row

async function addCare(session: Session, id: string, divisionCode: string, kind: string): Promise<void> {
  const at = { countyCode: COUNTY, divisionCode };
  const [consentId, pairingId, contactId] = [`${id}-g`, `${id}-p`, `${id}-c`];
  await addChildren(
    session,
    [{ ...at, id: consentId, childId: id, version: 1, purposes: ['CARE', 'PAIRING'], relation: '祖父', method: '书面', guardian: Buffer.from('x'), givenOn: '2022-01-01', withdrawnOn: null, supersededOn: null, inForce: true, recordedBy: 'x' }],
    [{ ...at, id, alias: '小石', category: 'LEFT_BEHIND', birthMonth: '2018-06', name: Buffer.from('x'), note: null, externalReference: null, externalReferenceHash: null, consentId, consentInForce: true, status: 'OPEN', statusReason: null, openedOn: '2022-01-01', closedOn: null }],
  ); // biome-ignore format: a row on a line
  await addPairings(session, [{ ...at, id: pairingId, childId: id, volunteerId: `${COUNTY}-v`, status: 'ACTIVE', statusReason: null, vettedUntil: '2099-01-01', everyDays: 30, startedOn: '2022-01-01', nextContactDue: '2022-02-01', endedOn: null, handedOverFrom: null }]); // biome-ignore format: a row on a line
  await addContacts(session, [{ ...at, id: contactId, childId: id, pairingId, kind, campaign: 'WARM_WINTER', contactedOn: '2022-01-20', note: null, recordedBy: 'x', status: 'CONFIRMED', decidedBy: null, decisionReason: null }]); // biome-ignore format: a row on a line
  written.pairings.push(pairingId);
}

const QUERY = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division {
  activities { projects sessions { total } personTimesHelped personsHelped helpedPersonTimes { total byTheme { count } byOrganizerKind { count } byMonth { count } }
    byCampaign { count } byMonth { count } } } } }`;

/** Exact figures about children, for the county's own. */
const EXACT = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Division {
  careExact { pairedChildren overdueChildren contacts wishesByStatus { status count } } } } }`;

/** The same by a plain count over the rows of a county. */
const PLAIN = `select
  (select count(*)::int from activities.projects) as projects,
  (select count(*)::int from activities.activity_sessions where status = 'HELD') as sessions,
  (select coalesce(sum(person_times_helped), 0)::int from activities.activity_sessions where status = 'HELD') as person_times,
  (select coalesce(sum(persons_helped), 0)::int from activities.activity_sessions where status = 'HELD') as persons,
  (select count(*)::int from activities.activity_sessions where status = 'HELD' and campaign is not null) as in_campaigns,
  (select coalesce(jsonb_object_agg(status, n), '{}') from (select status, count(*)::int as n from activities.wishes group by 1) w) as wishes,
  (select count(distinct child_id)::int from activities.care_pairings where status = 'ACTIVE') as paired,
  (select count(distinct child_id)::int from activities.care_pairings
   where status = 'ACTIVE' and next_contact_due < (now() at time zone 'Asia/Shanghai')::date) as overdue,
  (select count(*)::int from activities.care_contacts) as contacts`;

it('are the plain count of the rows, at every level', async () => {
  const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      await under.database.write(inCounty(COUNTY), async (session) => {
        for (const one of steps) await write(session, one);
      });
      expect(await under.database.read(inCounty(COUNTY), (session) => figures.differences(session))).toEqual([]);
      // biome-ignore lint/suspicious/noExplicitAny: what a count answers
      const [plain] = await under.test.sql<any>(PLAIN);
      const of = ['520600000000', '520622000000'].map((code) => ({ __typename: 'Division', code }));
      const { data } = await ask(under.subgraph, viewer, QUERY, { of });
      // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
      for (const { activities } of (data as any)._entities) {
        expect(activities.projects).toBe(plain.projects);
        expect(activities.sessions.total).toBe(plain.sessions);
        expect(sum(activities.byMonth)).toBe(plain.sessions);
        expect(sum(activities.byCampaign)).toBe(plain.in_campaigns);
        expect(activities.personTimesHelped).toBe(plain.person_times);
        expect(activities.personsHelped).toBe(plain.persons);
        for (const breakdown of ['byTheme', 'byOrganizerKind', 'byMonth'])
          expect(sum(activities.helpedPersonTimes[breakdown]), breakdown).toBe(plain.person_times);
      }
      const exact = await ask(under.subgraph, worker, EXACT, { of: of.slice(1) });
      // biome-ignore lint/suspicious/noExplicitAny: the tests look where they like
      const [{ careExact }] = (exact.data as any)._entities;
      expect(careExact).toMatchObject({
        pairedChildren: plain.paired,
        overdueChildren: plain.overdue,
        contacts: plain.contacts,
      });
      for (const { status, count } of careExact.wishesByStatus) expect(count, status).toBe(plain.wishes[status] ?? 0);
    }),
    { numRuns: 15 },
  );
});
