// Suggestions against sixty labelled needs, and what they promise: reasons, nobody who opted out, nothing for those without the right.
import type { Identity } from '@chunhui/runtime';
import { ask, codesOf, inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  addResourceOffers,
  addTalents,
  addVillageNeeds,
  connectTalentPool,
  createTalentPool,
  type NewTalent,
  type ResourceOffer,
  schema,
  suggestForNeed,
  type VillageNeed,
} from '../index.ts';
import { NEEDS, TALENTS } from './labelled-needs.fixture.ts';

const COUNTY = '520622';
const under = useSubgraph({ schema, connect: connectTalentPool, create: createTalentPool });
let county: Identity;

const linesOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string, string, string, string?]);
const codeOf = (place: string) => `${COUNTY}${place.replace('-', '')}`;

function talent(id: string, place: string, sector: string | null, skills: string[]): NewTalent {
  return {
    countyCode: COUNTY,
    id: `${COUNTY}-${id}`,
    divisionCode: codeOf(place),
    personId: `p-${id}`,
    name: '乡友',
    group: 'OUTSTANDING_TALENT',
    currentPlace: null,
    recordedOn: '2021-02-01',
    removedOn: null,
    sector,
    skills,
  };
}

const known = linesOf(TALENTS);
const offers = known
  .filter((line) => line[4] !== '-')
  .map(
    ([id, place, sector, , kind]): ResourceOffer => ({
      countyCode: COUNTY,
      id: `${COUNTY}-o-${id}`,
      divisionCode: codeOf(place),
      talentId: `${COUNTY}-${id}`,
      title: '可提供',
      kind: kind as ResourceOffer['kind'],
      amountFen: null,
      availableFrom: null,
      availableUntil: null,
      sector,
      skills: [],
      state: 'OPEN',
      recordedBy: 'test',
      offeredOn: '2021-03-01',
    }),
  );
const needs = linesOf(NEEDS).map(([place, kind, sector, skills, wanted], index) => ({
  wanted: wanted.split(' ').map((id) => `${COUNTY}-${id}`),
  row: {
    countyCode: COUNTY,
    id: `${COUNTY}-n-${index}`,
    divisionCode: codeOf(place),
    title: skills,
    reason: '村里需要',
    kind: kind as VillageNeed['kind'],
    quantity: null,
    amountFen: null,
    neededBy: '2022-06-30',
    sector,
    skills: skills.split(' '),
    state: 'OPEN',
    recordedBy: 'test',
    recordedOn: '2022-01-01',
    closedBy: null,
    closedOn: null,
  } satisfies VillageNeed,
}));

/** Four hundred others, who live and work everywhere and know something else. */
const SECTORS = [...new Set(known.map((line) => line[2]))];
const others = Array.from({ length: 400 }, (_, index) => {
  const town = 100 + (index % 5);
  const village = 201 + ((index * 7) % 4);
  return talent(`x${index}`, `${town}-${village}`, SECTORS[(index * 3) % SECTORS.length] ?? null, [
    ['驾驶', '写作', '摄影', '普通话', '办公软件'][index % 5] as string,
  ]);
});

beforeAll(async () => {
  await rollOut(under.test, COUNTY);
  await under.database.write(inCounty(COUNTY), async (session) => {
    await addTalents(session, [
      ...known.map(([id, place, sector, skills]) => talent(id, place, sector, skills.split(' '))),
      ...others,
    ]);
    await addResourceOffers(session, offers);
    await addVillageNeeds(
      session,
      needs.map(({ row }) => row),
    );
  });
  county = await under.test.caller('COUNTY_ADMINISTRATOR', COUNTY);
});

const SUGGEST = `query ($need: ID!) { suggestionsForNeed(need: $need) {
  score talent { id maskedPhone } offer { id } reasons { code points zh en } missing { code points zh en } } }`;

describe('suggestionsForNeed', () => {
  it('finds those whom somebody who knows the county would ask: top-5 recall of 0.9 over 60 labelled needs', async () => {
    expect(needs).toHaveLength(60);
    let found = 0;
    let wanted = 0;
    await under.database.read(inCounty(COUNTY), async (session) => {
      for (const need of needs) {
        const ids = (await suggestForNeed(session, need.row.id, 5))?.map((one) => one.talent.id) ?? [];
        found += need.wanted.filter((id) => ids.includes(id)).length;
        wanted += need.wanted.length;
      }
    });
    expect(found / wanted).toBeGreaterThanOrEqual(0.9);
  });

  it('works: ranked, with reasons in both languages, in one shortlist and one batch of offers', async () => {
    under.statements();
    const { data } = await ask(under.subgraph, county, SUGGEST, { need: `${COUNTY}-n-0` });
    expect(under.statements().filter((name) => name.startsWith('suggestions') || name.includes('openOf'))).toEqual([
      'suggestions.talents',
      'resourceOffers.openOf',
    ]);
    const [first] = (data as { suggestionsForNeed: { reasons: object[] }[] }).suggestionsForNeed;
    expect(first).toMatchObject({ talent: { id: `${COUNTY}-a01` }, offer: { id: `${COUNTY}-o-a01` }, missing: [] });
    expect(first?.reasons).toEqual([
      {
        code: 'SKILLS',
        points: 40,
        zh: '具备或接近所需技能：油茶管护（1/1）',
        en: 'has the needed skills or related ones: 油茶管护 (1 of 1)',
      },
      { code: 'SAME_SECTOR', points: 15, zh: '同属农林牧渔领域', en: 'works in Agriculture' },
      { code: 'SAME_VILLAGE', points: 15, zh: '家乡就在本村', en: 'comes from this very village' },
      { code: 'OFFER', points: 15, zh: '已提供所需资源', en: 'has offered what is needed' },
    ]);
  });

  it('leaves out at once who opted out, and a need that is closed', async () => {
    const optOut = `mutation { optOut(input: { talent: "${COUNTY}-a05" }) { talent { optedOut contactPurposes } errors { code } } }`;
    expect((await ask(under.subgraph, county, optOut)).data).toEqual({
      optOut: { talent: { optedOut: true, contactPurposes: [] }, errors: [] },
    });
    const { data } = await ask(under.subgraph, county, SUGGEST, { need: `${COUNTY}-n-4` });
    const { suggestionsForNeed } = data as { suggestionsForNeed: { talent: { id: string } }[] };
    expect(suggestionsForNeed.map((one) => one.talent.id)).not.toContain(`${COUNTY}-a05`);
    const forTalent = `{ suggestionsForTalent(talent: "${COUNTY}-a05") { score } }`;
    expect((await ask(under.subgraph, county, forTalent)).data).toEqual({ suggestionsForTalent: null });
    const close = `mutation { closeNeed(input: { need: "${COUNTY}-n-59", state: WITHDRAWN, on: "2022-02-01" }) { errors { code } } }`;
    await ask(under.subgraph, county, close);
    expect((await ask(under.subgraph, county, SUGGEST, { need: `${COUNTY}-n-59` })).data).toEqual({
      suggestionsForNeed: null,
    });
  });

  it('another county sees nothing; a role without permission is refused', async () => {
    const other = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
    expect((await ask(under.subgraph, other, SUGGEST, { need: `${COUNTY}-n-0` })).data).toEqual({
      suggestionsForNeed: null,
    });
    for (const role of ['MUNICIPAL_VIEWER', 'SOCIETY_PRESIDENT'] as const) {
      const caller = await under.test.caller(role, role === 'MUNICIPAL_VIEWER' ? '5206' : COUNTY);
      expect(codesOf(await ask(under.subgraph, caller, SUGGEST, { need: `${COUNTY}-n-0` }))).toEqual(['FORBIDDEN']);
    }
  });
});

describe('suggestionsForOffer and suggestionsForTalent', () => {
  it('find the needs that fit, the best first', async () => {
    const document = `{
      offer: suggestionsForOffer(offer: "${COUNTY}-o-h01", first: 1) { need { title } talent { id } }
      talent: suggestionsForTalent(talent: "${COUNTY}-t02", first: 1) { need { title } offer { id } }
    }`;
    expect((await ask(under.subgraph, county, document)).data).toEqual({
      offer: [{ need: { title: '慢病管理' }, talent: { id: `${COUNTY}-h01` } }],
      talent: [{ need: { title: '讲解' }, offer: { id: `${COUNTY}-o-t02` } }],
    });
  });

  it('another county sees nothing', async () => {
    const other = await under.test.caller('COUNTY_ADMINISTRATOR', '520628');
    const document = `{ suggestionsForOffer(offer: "${COUNTY}-o-h01") { score } suggestionsForTalent(talent: "${COUNTY}-t02") { score } }`;
    expect((await ask(under.subgraph, other, document)).data).toEqual({
      suggestionsForOffer: null,
      suggestionsForTalent: null,
    });
  });
});
