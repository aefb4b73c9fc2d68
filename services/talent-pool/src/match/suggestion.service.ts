// Suggested matches: a shortlist from the store, the exact score of each, the best with their reasons.
import { modelOf, parametersOf } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { hasEnded, openOffersOf, resourceOffersById, villageNeedsById } from '../resource/resource.store.ts';
import type { ResourceOffer } from '../resource/resource-offer.table.ts';
import type { VillageNeed } from '../resource/village-need.table.ts';
import { optOutsByPerson, talentsById } from '../talent/talent.store.ts';
import type { Talent } from '../talent/talent.table.ts';
import { explainMatch, type MatchScore, type MatchWeights, type Sectors, scoreOf } from './scoring.ts';
import { needsForTalent, type ShortlistedTalent, talentsForNeed } from './suggestion.store.ts';

export interface MatchSuggestion extends MatchScore {
  readonly need: VillageNeed;
  readonly talent: Talent;
  readonly offer: ResourceOffer | null;
}

interface Candidate<Of> {
  readonly need: VillageNeed;
  readonly talent: Of;
  readonly offer: ResourceOffer | null;
}

/** The best of a list, with their reasons; of equals the one with the smaller ids, so that the list is the same every time. */
function best<Of extends ShortlistedTalent>(
  candidates: readonly Candidate<Of>[],
  first: number,
  parameters: MatchWeights & { readonly matchMinScore: number },
  sectors: Sectors,
): (Candidate<Of> & MatchScore)[] {
  return candidates
    .map((candidate) => ({
      candidate,
      score: scoreOf(candidate.need, candidate.talent, candidate.offer, parameters),
    }))
    .filter(({ score }) => score >= parameters.matchMinScore)
    .sort(
      (one, other) =>
        other.score - one.score ||
        (one.candidate.talent.id + one.candidate.need.id < other.candidate.talent.id + other.candidate.need.id
          ? -1
          : 1),
    )
    .slice(0, first)
    .map(({ candidate }) => ({
      ...candidate,
      ...explainMatch(candidate.need, candidate.talent, candidate.offer, parameters, sectors),
    }));
}

/** A talent with the offer that fits a need best; without one when they offer nothing. */
function withBestOffer<Of extends ShortlistedTalent>(
  need: VillageNeed,
  talent: Of,
  offers: readonly ResourceOffer[],
  weights: MatchWeights,
): Candidate<Of> {
  let chosen: Candidate<Of> = { need, talent, offer: null };
  let highest = -1;
  for (const offer of offers) {
    const score = scoreOf(need, talent, offer, weights);
    if (score > highest) {
      highest = score;
      chosen = { need, talent, offer };
    }
  }
  return chosen;
}

/** Who may meet an open need; null for one that is not open or not in the caller's division. */
export async function suggestForNeed(
  session: Session,
  needId: string,
  first: number,
): Promise<MatchSuggestion[] | null> {
  const [need] = await villageNeedsById(session, [needId]);
  if (need?.state !== 'OPEN') return null;
  const parameters = await parametersOf(session);
  const shortlist = await talentsForNeed(session, need, parameters);
  const offers = Map.groupBy(
    await openOffersOf(
      session,
      shortlist.map(({ id }) => id),
      dayOf(new Date()),
    ),
    ({ talentId }) => talentId,
  );
  const chosen = best(
    shortlist.map((talent) => withBestOffer(need, talent, offers.get(talent.id) ?? [], parameters)),
    first,
    parameters,
    (await modelOf(session)).catalogue.sector,
  );
  const whole = await talentsById(
    session,
    chosen.map(({ talent }) => talent.id),
  );
  return chosen.flatMap((suggestion, index) => {
    const talent = whole[index];
    return talent == null ? [] : [{ ...suggestion, talent }];
  });
}

/** Which open needs an offer may meet; null for one that is not open, or whose talent opted out. */
export async function suggestForOffer(
  session: Session,
  offerId: string,
  first: number,
): Promise<MatchSuggestion[] | null> {
  const [offer] = await resourceOffersById(session, [offerId]);
  if (offer?.state !== 'OPEN' || hasEnded(offer, dayOf(new Date()))) return null;
  return suggestNeeds(session, offer.talentId, first, [offer]);
}

/** Which open needs a talent may meet with the best of their offers; null for one who opted out. */
export async function suggestForTalent(
  session: Session,
  talentId: string,
  first: number,
): Promise<MatchSuggestion[] | null> {
  return suggestNeeds(session, talentId, first, await openOffersOf(session, [talentId], dayOf(new Date())));
}

async function suggestNeeds(
  session: Session,
  talentId: string,
  first: number,
  offers: readonly ResourceOffer[],
): Promise<MatchSuggestion[] | null> {
  const [talent] = await talentsById(session, [talentId]);
  if (talent == null || talent.removedOn !== null) return null;
  const [optOut] = await optOutsByPerson(session, [talent.personId]);
  if (optOut != null) return null;
  const parameters = await parametersOf(session);
  const needs = await needsForTalent(
    session,
    talent,
    {
      kinds: offers.map(({ kind }) => kind),
      skills: offers.flatMap(({ skills }) => skills),
      sectors: offers.flatMap(({ sector }) => (sector === null ? [] : [sector])),
    },
    parameters,
  );
  return best(
    needs.map((need) => withBestOffer(need, talent, offers, parameters)),
    first,
    parameters,
    (await modelOf(session)).catalogue.sector,
  );
}
