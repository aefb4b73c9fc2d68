// Suggestions against forty needs that are easily got wrong: who should be asked is among the first five, and before who should not.
import { inCounty, rollOut, useSubgraph } from '@chunhui/testing';
import { beforeAll, expect, it } from 'vitest';
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
import { HARD_NEEDS, HARD_TALENTS, UNSEEN_NEEDS, UNSEEN_TALENTS } from './hard-needs.fixture.ts';

const COUNTY = '520622';
const under = useSubgraph({ schema, connect: connectTalentPool, create: createTalentPool });
const linesOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
const codeOf = (place = '') => `${COUNTY}${place.replace('-', '')}`;
const given = (cell: string | undefined) => (cell === undefined || cell === '-' ? null : cell);
const idsOf = (cell: string | undefined) => (given(cell) ?? '').split(' ').filter((id) => id !== '');

const people = linesOf(`${HARD_TALENTS.trim()}${UNSEEN_TALENTS}`).map(
  ([id, place, sector, skills = '', availability = '', past = '', offer = '']) => {
    const [landedCount = 0, fellThroughCount = 0] = past.split('/').map(Number);
    const [kind, amount, from, until] = offer.split(' ');
    const divisionCode = codeOf(place);
    const talent: NewTalent = {
      countyCode: COUNTY,
      id: `${COUNTY}-${id}`,
      divisionCode,
      personId: `p-${id}`,
      name: '乡友',
      group: 'MIGRANT_WORKER',
      currentPlace: null,
      recordedOn: '2021-02-01',
      removedOn: null,
      sector: given(sector),
      skills: skills.split(' '),
      availability: [availability],
      landedCount,
      fellThroughCount,
    };
    const offered: ResourceOffer = {
      countyCode: COUNTY,
      id: `${COUNTY}-o-${id}`,
      divisionCode,
      talentId: talent.id,
      title: '可提供',
      kind: kind as ResourceOffer['kind'],
      amountFen: given(amount) === null ? null : Number(amount),
      availableFrom: given(from),
      availableUntil: given(until),
      sector: given(sector),
      skills: [],
      state: 'OPEN',
      recordedBy: 'test',
      offeredOn: '2021-03-01',
    };
    return { talent, offered };
  },
);

const needs = linesOf(`${HARD_NEEDS.trim()}${UNSEEN_NEEDS}`).map(
  ([place, kind, sector, skills = '', amount, neededBy, wanted, after], index) => ({
    wanted: idsOf(wanted),
    after: idsOf(after),
    row: {
      countyCode: COUNTY,
      id: `${COUNTY}-n-${index}`,
      divisionCode: codeOf(place),
      title: skills,
      reason: '村里需要',
      kind: kind as VillageNeed['kind'],
      quantity: null,
      amountFen: given(amount) === null ? null : Number(amount),
      neededBy: given(neededBy),
      sector: given(sector),
      skills: skills.split(' '),
      state: 'OPEN',
      recordedBy: 'test',
      recordedOn: '2022-01-01',
      closedBy: null,
      closedOn: null,
    } satisfies VillageNeed,
  }),
);

/** Six hundred others, who live and work everywhere and offer something else. */
const SECTORS = [...new Set(people.map(({ talent }) => talent.sector ?? null))];
const others = Array.from(
  { length: 600 },
  (_, index): NewTalent => ({
    ...(people[0]?.talent as NewTalent),
    id: `${COUNTY}-x${index}`,
    personId: `p-x${index}`,
    divisionCode: codeOf(`${100 + (index % 5)}-${201 + ((index * 7) % 4)}`),
    sector: SECTORS[(index * 3) % SECTORS.length] ?? null,
    skills: [['驾驶', '写作', '普通话', '办公软件', '保安'][index % 5] as string],
    landedCount: index % 3,
    fellThroughCount: index % 2,
  }),
);

beforeAll(async () => {
  await rollOut(under.test, COUNTY);
  await under.database.write(inCounty(COUNTY), async (session) => {
    await addTalents(session, [...people.map(({ talent }) => talent), ...others]);
    await addResourceOffers(
      session,
      people.map(({ offered }) => offered),
    );
    await addVillageNeeds(
      session,
      needs.map(({ row }) => row),
    );
  });
});

async function measure(some: readonly (typeof needs)[number][]) {
  const lost: string[] = [];
  const overtaken: string[] = [];
  const missed: string[] = [];
  const wanted = some.reduce((sum, need) => sum + need.wanted.length, 0);
  await under.database.read(inCounty(COUNTY), async (session) => {
    for (const need of some) {
      const ranked = (await suggestForNeed(session, need.row.id, 100))?.map(({ talent }) => talent.id.slice(7)) ?? [];
      const about = `${need.row.divisionCode.slice(6)} ${need.row.title}`;
      lost.push(...need.wanted.filter((id) => !ranked.slice(0, 5).includes(id)).map((id) => `${about}: ${id}`));
      if (!need.wanted.some((id) => ranked.slice(0, 5).includes(id))) missed.push(about);
      const first = Math.min(...need.wanted.map((id) => (ranked.includes(id) ? ranked.indexOf(id) : 100)));
      const early = need.after.filter((id) => ranked.includes(id) && ranked.indexOf(id) < first);
      overtaken.push(...early.map((id) => `${about}: ${id}`));
    }
  });
  return { recall: (wanted - lost.length) / wanted, lost, overtaken, missed };
}

it('forty needs by which weights and relations were set: top-5 recall of 0.9, and who must not stand before them does not', async () => {
  const { recall, lost, overtaken } = await measure(needs.slice(0, 40));
  expect(recall, lost.join('; ')).toBeGreaterThanOrEqual(0.9);
  expect(overtaken).toEqual([]);
});

it('twenty that were written afterwards: somebody to ask is always among the first five; of all whom to ask seven in ten are', async () => {
  // Most of what is lost is called by another word altogether: 牙科 for 口腔科, 烹饪 for 厨师, 记账 for 会计; the rest lives far away.
  const { recall, lost, missed } = await measure(needs.slice(40));
  expect(missed).toEqual([]);
  expect(recall, lost.join('; ')).toBeGreaterThanOrEqual(0.7);
});
