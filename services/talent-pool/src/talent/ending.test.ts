// Leaving the pool and opting out: what depends on the talent ends with it. And what no write accepts: future days, people too young.
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, putThing, residentIdOf, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectTalentPool, createTalentPool, figures, schema } from '../index.ts';

const VILLAGE = '520622100201';
const under = useSubgraph({ schema, connect: connectTalentPool, create: createTalentPool });
let county: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  await putThing(under.test, 'CHUNHUI_ENVOY', 'p-envoy', '520622');
  await putThing(under.test, 'CHUNHUI_SOCIETY', '520622-society');
});

async function act(
  field: string,
  input: object,
  answer = '',
  type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`,
  // biome-ignore lint/suspicious/noExplicitAny: the tests read answers of every shape
): Promise<any> {
  const document = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${answer} errors { code path } } }`;
  const { data, errors } = await ask(under.subgraph, county, document, { input });
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data?.answer;
}
const codes = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);
const idOf = async (field: string, noun: string, input: object): Promise<string> =>
  (await act(field, input, `${noun} { id }`))[noun].id;

/** A talent with a liaison, an open next action, a proposed move, two offers; one match is agreed, one is not. */
async function scene(name: string) {
  const on = '2022-01-10';
  const talent = await idOf('recordTalent', 'talent', {
    name,
    group: 'COLLEGE_STUDENT',
    division: VILLAGE,
    on,
    isAnother: true,
    student: { graduatesOn: '2021-06-30' },
  });
  await act('assignLiaison', { talent, envoy: 'p-envoy', society: '520622-society' });
  const call = { medium: 'PHONE', purpose: 'ASK_CONSENT', outcome: 'REACHED' };
  await act('logContact', { talent, on, ...call, nextAction: '回访', nextActionOn: '2022-02-01' });
  await act('proposeGraduations', { division: VILLAGE, on });
  const matches: string[] = [];
  const needs: string[] = [];
  const offers: string[] = [];
  for (const title of ['达成', '在谈']) {
    const need = await idOf('recordNeed', 'need', { division: VILLAGE, title, reason: '需要', kind: 'TIME', on });
    const offer = await idOf('recordOffer', 'offer', { talent, title, kind: 'TIME', on });
    needs.push(need);
    offers.push(offer);
    matches.push(await idOf('matchResources', 'match', { need, offer }));
  }
  await act('advanceMatch', { match: matches[0], to: 'AGREED' });
  return { talent, needs, offers, matches };
}

async function stateOf(talent: string) {
  const [row] = await under.test.sql<Record<string, unknown>>(
    `select t.envoy_person_id, t.society_id,
       (select count(*)::int from talent_pool.contacts c where c.talent_id = t.id and c.next_action_closed_at is null) as actions,
       (select array_agg(m.state order by m.id) from talent_pool.group_moves m where m.talent_id = t.id) as moves,
       (select array_agg(o.state order by o.id) from talent_pool.resource_offers o where o.talent_id = t.id) as offers,
       (select array_agg(m.state order by m.id) from talent_pool.resource_matches m where m.talent_id = t.id) as matches
     from talent_pool.talents t where t.id = $1`,
    [talent],
  );
  return row;
}
const differences = () => under.database.read(inCounty('520622'), (session) => figures.differences(session));

describe('what ends with a talent', () => {
  it('who leaves the pool: liaison, next actions, the proposed move, offers and matches; an agreed match stays with its offer', async () => {
    const { talent } = await scene('龙一');
    expect(codes(await act('removeTalent', { talent, on: '2022-03-01', reason: '迁出' }))).toEqual([]);
    expect(await stateOf(talent)).toEqual({
      envoy_person_id: null,
      society_id: null,
      actions: 0,
      moves: ['DECLINED'],
      offers: ['OPEN', 'WITHDRAWN'],
      matches: ['AGREED', 'FELL_THROUGH'],
    });
    expect(await differences()).toEqual([]);
  });

  it('who opts out: the same, but for the record and its group', async () => {
    const { talent } = await scene('龙二');
    expect(codes(await act('optOut', { talent }))).toEqual([]);
    expect(await stateOf(talent)).toMatchObject({
      envoy_person_id: null,
      society_id: null,
      actions: 0,
      moves: ['PROPOSED'],
      offers: ['OPEN', 'WITHDRAWN'],
      matches: ['AGREED', 'FELL_THROUGH'],
    });
    expect(await differences()).toEqual([]);
  });

  it('neither a need nor an offer with an agreed match is closed', async () => {
    const { needs, offers } = await scene('龙三');
    for (const state of ['MET', 'WITHDRAWN'])
      expect(codes(await act('closeNeed', { need: needs[0], state, on: '2022-03-01' }))).toEqual(['NEED_IS_AGREED']);
    expect(codes(await act('withdrawOffer', { offer: offers[0], reason: '无' }))).toEqual(['OFFER_IS_AGREED']);
    expect(codes(await act('closeNeed', { need: needs[1], state: 'MET', on: '2022-03-01' }))).toEqual([]);
  });
});

describe('what no write accepts', () => {
  it('a person below the least age of the model on the day of recording', async () => {
    const record = (birthDate: string, group: string) =>
      act('recordTalent', {
        name: '年幼',
        group,
        division: VILLAGE,
        on: '2022-01-10',
        residentId: residentIdOf(birthDate),
        isAnother: true,
      });
    for (const group of ['MIGRANT_WORKER', 'COLLEGE_STUDENT', 'OUTSTANDING_TALENT']) {
      expect(codes(await record('2016-01-10', group))).toEqual(['TALENT_TOO_YOUNG']);
      expect(codes(await record('2006-01-11', group))).toEqual(['TALENT_TOO_YOUNG']);
    }
    expect(codes(await record('2006-01-10', 'MIGRANT_WORKER'))).toEqual([]);
  });

  it('a day in the future, wherever something has happened', async () => {
    const { talent, needs, matches } = await scene('龙四');
    const on = '2199-01-01';
    const contact = { medium: 'PHONE', purpose: 'ASK_CONSENT', outcome: 'REACHED' };
    const inputs: Record<string, object> = {
      recordTalent: { name: '将来', group: 'MIGRANT_WORKER', division: VILLAGE, isAnother: true },
      removeTalent: { talent, reason: '迁出' },
      giveContactConsent: { talent, purposes: ['HOMETOWN_NEWS'], method: 'SPOKEN' },
      logContact: { talent, ...contact },
      recordNeed: { division: VILLAGE, title: '将来', reason: '需要', kind: 'TIME' },
      closeNeed: { need: needs[1], state: 'MET' },
      recordOffer: { talent, title: '将来', kind: 'TIME' },
      landMatch: { match: matches[0], valueFen: 1, evidence: ['验收单'] },
    };
    for (const [field, input] of Object.entries(inputs))
      expect(await act(field, { ...input, on }), field).toEqual({ errors: [{ code: 'DATE_IN_FUTURE', path: ['on'] }] });
  });

  it('a day of leaving before the day of recording', async () => {
    const { talent } = await scene('龙五');
    const early = { talent, on: '2022-01-09', reason: '迁出' };
    expect(codes(await act('removeTalent', early))).toEqual(['REMOVED_BEFORE_RECORDED']);
  });
});

it('a request of a person has a day by which it is answered', async () => {
  const residentId = residentIdOf('1990-01-01');
  await act('recordTalent', { name: '查询', group: 'MIGRANT_WORKER', division: VILLAGE, on: '2022-01-10', residentId });
  const correction = { subject: { residentId }, name: '查洵', purpose: '本人请求', requestedOn: '2022-02-20' };
  expect(await act('correctTalentData', correction, 'answerDueOn', 'CorrectDataInput')).toEqual({
    answerDueOn: '2022-03-07',
    errors: [],
  });
});
