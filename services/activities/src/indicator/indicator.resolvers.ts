// The indicators of activities and care: their values, from this subgraph's own figures; those about children from the released ones.
import { type DivisionFigures, total } from '@chunhui/county';
import { type IndicatorValues, parseIndicatorId, standingFields } from '@chunhui/model';
import type { ActivitiesContext } from '../context.ts';
import { releasedCare, releasedNumber } from '../disclosure/care-figures.resolvers.ts';
import type { ReleasedMeasure } from '../disclosure/measures.ts';
import type { ReleasedDivision } from '../disclosure/release.store.ts';
import { figures } from '../figures.ts';
import type { ActivityIndicatorResolvers } from '../generated/resolvers.ts';

/** 协助党委政府、村支两委: the partners that the report names. */
const PARTNERS = ['PARTY_COMMITTEE', 'GOVERNMENT', 'VILLAGE_COMMITTEE'];

function valuesOf(
  found: DivisionFigures<keyof typeof figures.definitions>,
  care: ReleasedDivision | null,
): IndicatorValues {
  const released = (measure: ReleasedMeasure) =>
    care === null ? null : (releasedNumber(care, measure)?.count ?? null);
  return {
    projects: total(found, 'projects'),
    sessions: total(found, 'sessions'),
    societySessions: total(found, 'sessions', (category) => category.startsWith('CHUNHUI_SOCIETY/')),
    partnerSessions: total(found, 'sessionsByPartners', (kinds) =>
      kinds.split('+').some((kind) => PARTNERS.includes(kind)),
    ),
    participants: total(found, 'volunteerPersons'),
    participations: total(found, 'volunteerPersonTimes'),
    youthsHelped: total(found, 'personTimesHelped'),
    wishesPublished: released('wishesPublished'),
    wishesClaimed: released('wishesClaimed'),
    wishesConfirmed: released('wishesConfirmed'),
    studentAidPaid: released('aidPaidFen'),
    campaignSessions: total(found, 'sessionsByCampaign'),
    careContacts: released('contacts'),
    carePairings: released('pairedChildren'),
    carePairingsVettingLapsed: released('lapsedVettingChildren'),
    careContactsOverdue: released('overdueChildren'),
    careFilesWithoutConsent: total(found, 'filesWithoutConsent'),
  };
}

export const activityIndicatorResolvers: ActivityIndicatorResolvers = {
  __resolveReference: (reference) => (parseIndicatorId(reference.id) === null ? null : reference),
  ...standingFields(async ({ code, day }, context: ActivitiesContext) => {
    const found = await figures.of(context.load, { code, day });
    return found === null ? null : valuesOf(found, await releasedCare(context, code, day));
  }),
};
