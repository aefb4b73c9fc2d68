// The parameters of volunteering that the county works by, in one place: code reads them here and keeps none of its own.
import { createModelReader } from '@chunhui/county';
import type { Session } from '@chunhui/database';
import { hasCode, type Model, restoreModel, yuping1 } from '@chunhui/model';

/** The county's effective model; Yuping's until it has one of its own. */
export const modelOf = createModelReader((document) => restoreModel(document, yuping1), yuping1);

export interface VolunteeringParameters {
  /** Full years from which one registers without anybody else. */
  readonly registrationMinAge: number;
  /** From which one does who lives on their own labour. */
  readonly ownLabourMinAge: number;
  /** From which one does with the guardian's consent. */
  readonly guardianConsentMinAge: number;
  readonly vettingMonths: number;
  readonly dailyMinutesCap: number;
  readonly backfillDays: number;
  /** Approved hours of 1, 2, 3 … stars. */
  readonly starHours: readonly number[];
  /** Who issues 1, 2, 3 … stars. */
  readonly starIssuers: readonly string[];
  readonly starNoticeWorkingDays: number;
  readonly appealDays: number;
  readonly certificatePrefix: string;
  /** Whether a code stands in one of the model's catalogues. */
  readonly knows: (
    catalogue: 'skill' | 'language' | 'interest' | 'availabilitySlot' | 'sector',
    code: string,
  ) => boolean;
}

export async function parametersOf(session: Session): Promise<VolunteeringParameters> {
  const model: Model = await modelOf(session);
  const { parameters } = model;
  return {
    registrationMinAge: parameters.volunteerMinAge.value,
    ownLabourMinAge: parameters.volunteerSelfSupportingMinAge.value,
    guardianConsentMinAge: parameters.volunteerWithConsentMinAge.value,
    vettingMonths: parameters.careVettingValid.value,
    dailyMinutesCap: parameters.serviceMaxPerDay.value,
    backfillDays: parameters.serviceBackfillWithin.value,
    starHours: parameters.starMinHours.value,
    starIssuers: parameters.starIssuingLevels.value,
    starNoticeWorkingDays: parameters.publicNoticePeriod.value,
    appealDays: parameters.appealPeriod.value,
    certificatePrefix: parameters.certificatePrefix.value,
    knows: (catalogue, code) => hasCode(model, catalogue, code),
  };
}
