// Corrections of landings, needs and offers: the figures follow, the history stays, and another county cannot correct.
import type { Identity } from '@chunhui/runtime';
import { ask, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { addTalents, connectTalentPool, createTalentPool, figures, schema } from '../index.ts';

const VILLAGE = '520622100201';
const TALENT = '520622-giver';
const under = useSubgraph({ schema, connect: connectTalentPool, create: createTalentPool });
let county: Identity;
let otherCounty: Identity;
let viewer: Identity;

beforeAll(async () => {
  await rollOut(under.test, '520622');
  await rollOut(under.test, '520628');
  await under.database.write(inCounty('520622'), (session) =>
    addTalents(session, [
      {
        countyCode: '520622',
        id: TALENT,
        divisionCode: VILLAGE,
        personId: 'p-giver',
        name: '乡友',
        group: 'OUTSTANDING_TALENT',
        currentPlace: null,
        recordedOn: '2021-01-01',
        removedOn: null,
      },
    ]),
  );
  county = await under.test.caller('COUNTY_ADMINISTRATOR', '520622');
  otherCounty = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
  viewer = await under.test.caller('MUNICIPAL_VIEWER', '5206');
});

async function act(
  field: string,
  input: object,
  answer = '',
  identity = county,
  // biome-ignore lint/suspicious/noExplicitAny: the tests read answers of every shape
): Promise<any> {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${answer} errors { code } } }`;
  const { data, errors } = await ask(under.subgraph, identity, document, { input });
  return errors === undefined ? data?.answer : { errors: errors.map((error) => error.extensions) };
}
const codes = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);
const on = '2022-01-10';

async function matched() {
  const { need } = await act(
    'recordNeed',
    { division: VILLAGE, title: '水泵', reason: '干旱', kind: 'GOODS', on },
    'need { id }',
  );
  const { offer } = await act('recordOffer', { talent: TALENT, title: '水泵', kind: 'GOODS', on }, 'offer { id }');
  const { match } = await act('matchResources', { need: need.id, offer: offer.id }, 'match { id }');
  await act('advanceMatch', { match: match.id, to: 'AGREED' });
  return { need: need.id as string, offer: offer.id as string, match: match.id as string };
}
const land = (match: string, valueFen: number, landedOn: string) =>
  act('landMatch', { match, valueFen, on: landedOn, evidence: ['验收单'] });
async function landedFigures() {
  const query = `{ _entities(representations: [{ __typename: "Division", code: "520622000000" }]) {
    ... on Division { talentPool { needs { code count } landed { matches valueFen byYear { code matches valueFen } } } } } }`;
  const { data } = await ask(under.subgraph, county, query);
  return (data as { _entities: [{ talentPool: { landed: object; needs: object } }] })._entities[0].talentPool;
}
const differences = () => under.database.read(inCounty('520622'), (session) => figures.differences(session));
const talent = () =>
  under.test.sql('select landed_count, first_landed_on::text from talent_pool.talents where id = $1', [TALENT]);

describe('correctLandedMatch', () => {
  it('corrects value and day: figures and the talent follow, the steps keep what was recorded', async () => {
    const { match } = await matched();
    await land(match, 100_000, '2022-03-01');
    const answer = await act(
      'correctLandedMatch',
      { match, valueFen: 1_000, on: '2021-12-31', correctionReason: '多写了两个零' },
      'match { valueFen landedOn evidence steps { state valueFen landedOn note } }',
    );
    expect(answer).toEqual({
      match: {
        valueFen: 1_000,
        landedOn: '2021-12-31',
        evidence: ['验收单'],
        steps: [
          { state: 'MATCHED', valueFen: null, landedOn: null, note: null },
          { state: 'AGREED', valueFen: null, landedOn: null, note: null },
          { state: 'LANDED', valueFen: 100_000, landedOn: '2022-03-01', note: null },
          { state: 'LANDED', valueFen: 1_000, landedOn: '2021-12-31', note: '多写了两个零' },
        ],
      },
      errors: [],
    });
    expect((await landedFigures()).landed).toEqual({
      matches: 1,
      valueFen: 1_000,
      byYear: [{ code: '2021', matches: 1, valueFen: 1_000 }],
    });
    expect(await talent()).toEqual([{ landed_count: 1, first_landed_on: '2021-12-31' }]);
    expect(await differences()).toEqual([]);
  });

  it('takes back a landing that did not happen', async () => {
    const { match } = await matched();
    await land(match, 500, '2022-04-01');
    const back = { match, landed: false, correctionReason: '登错了对接' };
    expect(await act('correctLandedMatch', back, 'match { state valueFen landedOn evidence }')).toEqual({
      match: { state: 'AGREED', valueFen: null, landedOn: null, evidence: [] },
      errors: [],
    });
    expect(codes(await act('correctLandedMatch', back))).toEqual(['MATCH_NOT_LANDED']);
    expect(await talent()).toEqual([{ landed_count: 1, first_landed_on: '2021-12-31' }]);
    expect(await differences()).toEqual([]);
  });

  it('refuses a day in the future, another county, and a role without the permission', async () => {
    const { match } = await matched();
    await land(match, 500, '2022-04-01');
    const correction = { match, valueFen: 1, correctionReason: '更正' };
    expect(codes(await act('correctLandedMatch', { ...correction, on: '2199-01-01' }))).toEqual(['DATE_IN_FUTURE']);
    expect(codes(await act('correctLandedMatch', correction, '', otherCounty))).toEqual(['MATCH_UNKNOWN']);
    expect(codes(await act('correctLandedMatch', correction, '', viewer))).toEqual(['FORBIDDEN']);
  });
});

describe('correctNeed and correctOffer', () => {
  it('correct what was recorded wrong, reopen a need, and keep the values before in the audit log', async () => {
    const { need, offer, match } = await matched();
    await act('dropMatch', { match, reason: '变化' });
    await act('closeNeed', { need, state: 'MET', on: '2022-02-01' });
    const correction = { need, title: '两台水泵', skills: ['水电安装'], reopen: true, correctionReason: '尚未解决' };
    expect(await act('correctNeed', correction, 'need { title reason skills state closedOn }')).toEqual({
      need: { title: '两台水泵', reason: '干旱', skills: ['水电安装'], state: 'OPEN', closedOn: null },
      errors: [],
    });
    const terms = { offer, amountFen: 5_000, availableUntil: '2022-12-31', correctionReason: '漏填' };
    expect(await act('correctOffer', terms, 'offer { title amountFen availableUntil }')).toEqual({
      offer: { title: '水泵', amountFen: 5_000, availableUntil: '2022-12-31' },
      errors: [],
    });
    expect(
      codes(await act('correctOffer', { ...terms, availableFrom: '2023-01-01', availableUntil: '2022-12-31' })),
    ).toEqual(['OFFER_ENDS_EARLY']);
    expect(codes(await act('correctNeed', correction, '', otherCounty))).toEqual(['NEED_UNKNOWN']);
    expect(codes(await act('correctOffer', terms, '', otherCounty))).toEqual(['OFFER_UNKNOWN']);
    for (const [field, input] of Object.entries({ correctNeed: correction, correctOffer: terms }))
      expect(codes(await act(field, input, '', viewer)), field).toEqual(['FORBIDDEN']);
    expect(
      await under.test.sql(
        `select action, purpose, before::json->>'title' as title from talent_pool.audit_log where action like '%.correct' and noun_id = any($1) order by number`,
        [[need, offer]],
      ),
    ).toEqual([
      { action: 'need.correct', purpose: '尚未解决', title: '水泵' },
      { action: 'offer.correct', purpose: '漏填', title: '水泵' },
    ]);
    expect(await differences()).toEqual([]);
  });
});
