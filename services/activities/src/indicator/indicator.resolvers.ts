// The indicators of activities and care: their values, from this subgraph's own figures; those of children as far as care tells them.
import { total } from '@chunhui/county';
import { type IndicatorValues, parseIndicatorId, standingFields } from '@chunhui/model';
import { before, type CareFigures, careByDivision, shown } from '../care/care.figures.ts';
import type { ActivitiesContext } from '../context.ts';
import type { ActivityIndicatorResolvers } from '../generated/resolvers.ts';
import { CLAIMED, PUBLISHED } from '../wish/wish.resolvers.ts';

/** 协助党委政府、村支两委: whom the report names as partners. */
const PARTNERS = ['PARTY_COMMITTEE', 'GOVERNMENT', 'VILLAGE_COMMITTEE'];

const valuesIn = (care: CareFigures): IndicatorValues => {
  const { found } = care;
  const wishes = (states: readonly string[]) => total(found, 'wishes', (state) => states.includes(state));
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
    wishesPublished: wishes(PUBLISHED),
    wishesClaimed: wishes(CLAIMED),
    wishesConfirmed: wishes(['CONFIRMED']),
    studentAidPaid: total(found, 'aidPaidFen'),
    campaignSessions: total(found, 'sessionsByCampaign'),
    careContacts: shown(care, 'contacts'),
    carePairings: shown(care, 'pairs'),
    carePairingsVettingLapsed: shown(care, 'pairs', before(care.asOf)),
    careContactsOverdue: shown(care, 'contactsDue', before(care.asOf)),
    careFilesWithoutConsent: total(found, 'filesWithoutConsent'),
  };
};

export const activityIndicatorResolvers: ActivityIndicatorResolvers = {
  __resolveReference: (reference) => (parseIndicatorId(reference.id) === null ? null : reference),
  ...standingFields(async (key, { load }: ActivitiesContext) => {
    const care = await load(careByDivision, key);
    return care?.found.reporting ? valuesIn(care) : null;
  }),
};
