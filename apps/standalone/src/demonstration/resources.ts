// What villages need, what talents offer, and what became of it: from offers to matches that landed.
import type { MatchStep, NewTalent, ResourceMatch, ResourceOffer, VillageNeed } from '@chunhui/talent-pool';
import type { County } from './county.ts';
import { AS_OF } from './days.ts';
import { Random, rowId } from './random.ts';
import { pickTrade } from './talents.ts';

const KINDS = ['MONEY', 'SKILL', 'PROJECT', 'MARKET', 'GOODS', 'TIME'] as const;
/** Of how many in the pool one has offered something. */
const OFFERING = 8;
/** The day from which the county matches needs and offers. */
const SINCE = '2021-03-10';
const RECORDER = 'demonstration';

interface Resources {
  /** The pool, with what each offered and landed first. */
  readonly talents: NewTalent[];
  readonly needs: VillageNeed[];
  readonly offers: ResourceOffer[];
  readonly matches: ResourceMatch[];
  readonly steps: MatchStep[];
}

export function createResources({ code, villages }: County, pool: readonly NewTalent[]): Resources {
  const random = new Random(`${code}/resources`);
  const inPool = pool.filter(({ removedOn }) => removedOn === null);
  const offering = random.take(inPool, Math.floor(inPool.length / OFFERING));
  const rows: Resources = { talents: [], needs: [], offers: [], matches: [], steps: [] };
  const changed = new Map<string, Partial<NewTalent>>();
  for (const [index, talent] of offering.entries()) {
    const trade = talent.sector == null ? pickTrade(random) : { sector: talent.sector, skills: talent.skills ?? [] };
    const kind = random.pick(KINDS);
    const offeredOn = random.day(talent.recordedOn > SINCE ? talent.recordedOn : SINCE, '2021-10-10');
    const common = { countyCode: code, kind, amountFen: null, recordedBy: RECORDER, ...trade };
    const offer: ResourceOffer = {
      ...common,
      id: rowId(code, 'offer', index, offeredOn),
      divisionCode: talent.divisionCode,
      talentId: talent.id,
      title: `${trade.skills[0]}支持`,
      availableFrom: null,
      availableUntil: null,
      state: 'OPEN',
      offeredOn,
    };
    const isLanded = random.chance(0.35);
    const landedOn = random.day(offeredOn, AS_OF);
    const need: VillageNeed = {
      ...common,
      id: rowId(code, 'need', index, offeredOn),
      divisionCode: random.chance(0.6) ? talent.divisionCode : random.pick(villages).code,
      title: `${trade.skills[0]}`,
      reason: '村民代表会议提出',
      quantity: null,
      neededBy: '2022-06-30',
      state: isLanded ? 'MET' : 'OPEN',
      recordedOn: offeredOn,
      closedBy: isLanded ? RECORDER : null,
      closedOn: isLanded ? landedOn : null,
    };
    rows.offers.push(offer);
    rows.needs.push(need);
    changed.set(talent.id, {
      firstOfferedOn: offeredOn,
      ...(isLanded ? { firstLandedOn: landedOn, landedCount: 1 } : {}),
    });
    if (!isLanded && random.chance(0.5)) continue;
    const match: ResourceMatch = {
      countyCode: code,
      id: rowId(code, 'match', index, offeredOn),
      divisionCode: need.divisionCode,
      needId: need.id,
      offerId: offer.id,
      talentId: talent.id,
      talentGroup: talent.group,
      sector: need.sector,
      state: isLanded ? 'LANDED' : 'MATCHED',
      score: random.integer(55, 95),
      valueFen: isLanded ? random.integer(2, 400) * 50_000 : null,
      landedOn: isLanded ? landedOn : null,
      evidence: isLanded ? ['演示数据：验收单'] : [],
      becameKind: null,
      becameId: null,
    };
    rows.matches.push(match);
    const states = isLanded ? (['MATCHED', 'AGREED', 'LANDED'] as const) : (['MATCHED'] as const);
    for (const [at, state] of states.entries())
      rows.steps.push({
        countyCode: code,
        id: rowId(code, `match-step-${at}`, index, offeredOn),
        matchId: match.id,
        state,
        takenBy: RECORDER,
        takenAt: new Date(`${state === 'LANDED' ? landedOn : offeredOn}T0${at + 1}:00:00Z`),
        note: null,
        valueFen: state === 'LANDED' ? match.valueFen : null,
        landedOn: state === 'LANDED' ? match.landedOn : null,
      });
  }
  rows.talents.push(...pool.map((talent) => ({ ...talent, ...changed.get(talent.id) })));
  return rows;
}
