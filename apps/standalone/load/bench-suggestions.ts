// Measures suggestions on a PostgreSQL of its own. Target: 50 ms per need. Not a test: times depend on the machine.
import { makeVaultOptions, newId, Vault } from '@chunhui/database';
import { yuping1 } from '@chunhui/model';
import * as organizations from '@chunhui/organizations';
import * as talentPool from '@chunhui/talent-pool';
import { inCounty, serviceUrl, startTestServer } from '@chunhui/testing';
import * as volunteers from '@chunhui/volunteers';
import { readCommandLine } from '../src/operations/command-line.ts';

const COUNTY = '520622';
const { arguments: words } = readCommandLine({
  name: 'npm run bench:suggestions',
  summary: 'Measures the suggestions of matches between needs and talents on a PostgreSQL of its own.',
  arguments: [
    { name: 'needs', description: 'The number of needs.', default: '1000' },
    { name: 'talents', description: 'The number of talents.', default: '16000' },
  ],
  examples: [['', 'measures 1,000 needs over 16,000 talents']],
});
const [needCount = 0, talentCount = 0] = words.map(Number);

const sectors = yuping1.catalogue.sector.map(({ code }) => code);
const skills = yuping1.catalogue.skill.flatMap(({ zh }) => [zh, `${zh}培训`, `${zh}管理`]);
const kinds = ['MONEY', 'SKILL', 'PROJECT', 'MARKET', 'GOODS', 'TIME'] as const;

/** Numbers that repeat themselves. */
let state = 7;
function pick<Item>(items: readonly Item[]): Item {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return items[(state >>> 8) % items.length] as Item;
}
const villages = Array.from(
  { length: 90 },
  (_, index) => `${COUNTY}${100 + (index % 8)}${200 + Math.floor(index / 8)}`,
);

const server = await startTestServer([organizations, volunteers, talentPool]);
const database = await talentPool.connectTalentPool({
  url: serviceUrl(server, talentPool.schema, server.template),
  poolSize: 2,
  vault: new Vault(makeVaultOptions()),
});
try {
  const needs: talentPool.VillageNeed[] = Array.from({ length: needCount }, () => ({
    countyCode: COUNTY,
    id: newId(COUNTY),
    divisionCode: pick(villages),
    title: '需求',
    reason: '测量',
    kind: pick(kinds),
    quantity: null,
    amountFen: null,
    neededBy: '2022-06-30',
    sector: pick(sectors),
    skills: [pick(skills), pick(skills)],
    state: 'OPEN',
    recordedBy: 'bench',
    recordedOn: '2022-01-01',
    closedBy: null,
    closedOn: null,
  }));
  const talents = Array.from({ length: talentCount }, (_, index) => ({
    countyCode: COUNTY,
    id: newId(COUNTY),
    divisionCode: pick(villages),
    personId: `p-${index}`,
    name: '乡友',
    group: pick(['COLLEGE_STUDENT', 'MIGRANT_WORKER', 'OUTSTANDING_TALENT'] as const),
    currentPlace: null,
    recordedOn: '2021-01-01',
    removedOn: null,
    sector: pick(sectors),
    skills: [pick(skills), pick(skills), pick(skills)],
    availability: ['REMOTE'],
  }));
  const offers: talentPool.ResourceOffer[] = talents
    .filter((_, index) => index % 5 === 0)
    .map(({ id, divisionCode, sector }) => ({
      countyCode: COUNTY,
      id: newId(COUNTY),
      divisionCode,
      talentId: id,
      title: '资源',
      kind: pick(kinds),
      amountFen: null,
      availableFrom: null,
      availableUntil: null,
      sector,
      skills: [pick(skills)],
      state: 'OPEN',
      recordedBy: 'bench',
      offeredOn: '2022-01-01',
    }));
  await database.write(
    inCounty(COUNTY),
    async (session) => {
      await talentPool.addVillageNeeds(session, needs);
      await talentPool.addTalents(session, talents);
      await talentPool.addResourceOffers(session, offers);
    },
    'bulk',
  );
  const times: number[] = [];
  for (const need of needs) {
    const from = performance.now();
    await database.read(inCounty(COUNTY), (session) => talentPool.suggestForNeed(session, need.id, 5));
    times.push(performance.now() - from);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  process.stdout.write(
    `${needCount} needs × ${talentCount} talents: mean ${mean.toFixed(1)} ms a need, median ${at(0.5)}, 95th ${at(0.95)}, longest ${at(1)}\n`,
  );
} finally {
  await database.close();
  await server.stop();
}
