// Consent and contact through the schema: asked, agreed, called, due, and ended by an opt-out.
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectTalentPool, createTalentPool, schema } from '../index.ts';

const VILLAGE = '520622100201';
const under = useSubgraph({ schema, connect: connectTalentPool, create: createTalentPool });
let county: Identity;
let staff: Identity;
let otherCounty: Identity;
let viewer: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await rollOut(under.test, '520628');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  staff = await under.test.caller('COUNTY_STAFF', '520622');
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
const codes = (answer: { errors: { code: string }[] }) => answer.errors.map(({ code }) => code);

describe('consent, contacts and opting out', () => {
  const CONTACT = 'contact { id owner note nextActionOn talent { id } }';
  const log = (identity: Identity, talent: string, input: object) =>
    act(
      identity,
      'logContact',
      { talent, medium: 'PHONE', purpose: 'RESOURCE_MATCHING', outcome: 'REACHED', on: '2022-01-10', ...input },
      CONTACT,
    );
  const reveal = (talent: string) =>
    `{ talentContact(talent: "${talent}", purpose: RESOURCE_MATCHING, reason: "联系油茶项目") { phone refusal } }`;
  const due = (on: string, overdueOnly = false) =>
    `{ contactsDue(division: "520622", on: "${on}", overdueOnly: ${overdueOnly}) { nodes { nextAction } } }`;

  it('work together: ask, agree, call, next action due and overdue, opt out', async () => {
    const { talent } = await record(county, { name: '潘丽', phone: '13700000001' });
    const { id } = talent;
    expect(codes(await log(county, id, {}))).toEqual(['CONSENT_MISSING']);
    expect(await log(county, id, { purpose: 'ASK_CONSENT' })).toMatchObject({ errors: [] });
    expect((await ask(under.subgraph, county, reveal(id))).data).toEqual({
      talentContact: { phone: null, refusal: 'NO_CONSENT' },
    });
    const consent = { talent: id, purposes: ['RESOURCE_MATCHING'], method: 'SPOKEN', on: '2022-01-10' };
    expect(await act(county, 'giveContactConsent', consent, 'talent { contactPurposes }')).toEqual({
      talent: { contactPurposes: ['RESOURCE_MATCHING'] },
      errors: [],
    });
    expect((await ask(under.subgraph, county, reveal(id))).data).toEqual({
      talentContact: { phone: '13700000001', refusal: null },
    });
    expect(codesOf(await ask(under.subgraph, staff, reveal(id)))).toEqual(['FORBIDDEN']);
    expect((await ask(under.subgraph, otherCounty, reveal(id))).data).toEqual({ talentContact: null });
    expect(
      await under.test.sql(
        `select purpose from talent_pool.audit_log where action = 'talent.reveal' and noun_id = $1`,
        [id],
      ),
    ).toHaveLength(2);

    const next = { note: '愿意支持油茶', nextAction: '发送项目书', nextActionOn: '2022-01-20' };
    expect(codes(await log(county, id, { nextAction: '只有内容' }))).toEqual(['NEXT_ACTION_INCOMPLETE']);
    expect(await log(county, id, next)).toMatchObject({
      contact: { note: '愿意支持油茶', owner: county.subject },
      errors: [],
    });
    expect((await ask(under.subgraph, county, due('2022-01-19'))).data).toEqual({ contactsDue: { nodes: [] } });
    const open = { contactsDue: { nodes: [{ nextAction: '发送项目书' }] } };
    expect((await ask(under.subgraph, county, due('2022-01-20'))).data).toEqual(open);
    expect((await ask(under.subgraph, county, due('2022-01-20', true))).data).toEqual({ contactsDue: { nodes: [] } });
    expect((await ask(under.subgraph, county, due('2022-01-21', true))).data).toEqual(open);
    expect((await ask(under.subgraph, staff, due('2022-01-21'))).data).toEqual({ contactsDue: { nodes: [] } });

    // Said in a conversation, the opt-out holds at once and everywhere.
    expect(await log(county, id, { outcome: 'OPTED_OUT' })).toMatchObject({ errors: [] });
    expect((await ask(under.subgraph, county, due('2022-02-01'))).data).toEqual({ contactsDue: { nodes: [] } });
    expect(codes(await log(county, id, { purpose: 'ASK_CONSENT' }))).toEqual(['TALENT_OPTED_OUT']);
    expect((await ask(under.subgraph, county, reveal(id))).data).toEqual({
      talentContact: { phone: null, refusal: 'OPTED_OUT' },
    });
    const state = `{ talents(division: "${VILLAGE}", first: 100) { nodes { id maskedPhone optedOut contactPurposes } } }`;
    const { data } = await ask(under.subgraph, county, state);
    expect((data as { talents: { nodes: object[] } }).talents.nodes).toContainEqual({
      id,
      maskedPhone: null,
      optedOut: true,
      contactPurposes: [],
    });
    // Other services see it, in this county and in no other.
    const published = (code: string) =>
      under.database.read(inCounty(code), (session) =>
        session.query('select person_id from talent_pool_published.opt_outs'),
      );
    expect(await published('520622')).toHaveLength(1);
    expect(await published('520628')).toEqual([]);
    // And a new consent ends it.
    expect(await act(county, 'giveContactConsent', consent, 'talent { optedOut }')).toMatchObject({
      talent: { optedOut: false },
    });
  });

  it('are closed once, and nobody else’s', async () => {
    const { talent } = await record(county, { name: '向东' });
    const { contact } = await log(county, talent.id, {
      purpose: 'ASK_CONSENT',
      nextAction: '再打电话',
      nextActionOn: '2022-03-01',
    });
    expect(codes(await act(otherCounty, 'closeNextAction', { contact: contact.id }, ''))).toEqual(['CONTACT_UNKNOWN']);
    expect(await act(viewer, 'closeNextAction', { contact: contact.id }, '')).toEqual(['FORBIDDEN']);
    const closing = await Promise.all(
      Array.from({ length: 4 }, () => act(county, 'closeNextAction', { contact: contact.id }, 'contact { id }')),
    );
    expect(closing.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const contacts = `{ contacts(talent: "${talent.id}") { totalCount } }`;
    expect((await ask(under.subgraph, county, contacts)).data).toEqual({ contacts: { totalCount: 1 } });
    expect((await ask(under.subgraph, otherCounty, contacts)).data).toEqual({ contacts: { totalCount: 0 } });
    for (const [field, input] of [
      [
        'logContact',
        { talent: talent.id, medium: 'PHONE', purpose: 'ASK_CONSENT', outcome: 'REACHED', on: '2022-01-10' },
      ],
      ['giveContactConsent', { talent: talent.id, purposes: ['HOMETOWN_NEWS'], method: 'SPOKEN', on: '2022-01-10' }],
      ['optOut', { talent: talent.id }],
      ['assignLiaison', { talent: talent.id }],
    ] as const) {
      expect(codes(await act(otherCounty, field, input, '')), field).toEqual(['TALENT_UNKNOWN']);
      expect(await act(viewer, field, input, ''), field).toEqual(['FORBIDDEN']);
    }
  });
});
