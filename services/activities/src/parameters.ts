// What of the county's model this service works by, in one place: a county's own value wins, as everywhere.
import { createModelReader } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { type CatalogueName, type Model, restoreModel, yuping1 } from '@chunhui/model';

/** The order of risks, lowest first: an activity from the model's risk on needs approval. */
export const RISKS = ['LOW', 'MEDIUM', 'HIGH'] as const;

/** Not in the model: how late what was captured offline may arrive before it has to be back-filled. */
const OFFLINE_HOURS = 72;

/** The parameters of a model, in the units that the rules here count in. */
function parametersIn({ parameters, catalogue }: Model) {
  const codes = (name: CatalogueName) => catalogue[name].map(({ code }) => code);
  return {
    checkInOpensHours: parameters.checkInOpensBefore.value / 60,
    checkInClosesHours: parameters.checkInClosesAfter.value / 60,
    checkInRadiusMetres: parameters.checkInRadius.value,
    checkInCodeSeconds: parameters.checkInCodeLifetime.value,
    offlineHours: OFFLINE_HOURS,
    openAttendanceHours: parameters.serviceAutoCloseAfter.value,
    checkInsPerDay: parameters.serviceMaxSignInsPerDay.value,
    backfillDays: parameters.serviceBackfillWithin.value,
    approvalFromRisk: parameters.activityApprovalFromRisk.value,
    approvalThemes: parameters.activityApprovalThemes.value,
    approvalWithChildren: parameters.activityApprovalWithChildren.value,
    wishHoldHours: parameters.wishClaimHold.value * 24,
    wishOpenDays: parameters.wishOpenPeriod.value,
    leftBehindBelowAge: parameters.leftBehindUnderAge.value,
    childBelowAge: parameters.childInDifficultyUnderAge.value,
    careAdultAge: parameters.carePartnerMinAge.value,
    careContactEveryDays: parameters.careContactRhythm.value,
    safeguardingEscalationHours: parameters.safeguardingEscalation.value,
    brokenGlassHours: parameters.breakGlassMax.value,
    smallCell: parameters.smallCellThreshold.value,
    careNoticeDays: parameters.careContactDueNotice.value,
    volunteerAdultAge: parameters.volunteerMinAge.value,
    minorThemes: parameters.minorVolunteerThemes.value,
    enrolmentModes: parameters.enrolmentModes.value,
    themes: codes('activityTheme'),
    campaigns: codes('careCampaign'),
    partnerKinds: codes('partnerKind'),
    careKinds: codes('careKind'),
  };
}

export type Parameters = ReturnType<typeof parametersIn>;

/** The model of the session's county. */
export const modelOf = createModelReader((document) => restoreModel(document, yuping1), yuping1);

/** The parameters of a county that has no model of its own. */
export const standardParameters = parametersIn(yuping1);

/** The parameters of the session's county. */
export async function parametersOf(session: Session): Promise<Parameters> {
  return parametersIn(await modelOf(session));
}
