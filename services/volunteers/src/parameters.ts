// The parameters of volunteering that the county works by, in one place: code reads them here and keeps none of its own.
import type { Session } from '@chunhui/database';

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
  readonly starIssuers: readonly ('COUNTY' | 'PREFECTURE' | 'PROVINCE')[];
  readonly starNoticeWorkingDays: number;
  readonly appealDays: number;
}

/** 《志愿服务条例》《中国注册志愿者管理办法》《志愿服务记录与证明出具办法》: what a county has until its model says otherwise. */
const STANDARD: VolunteeringParameters = {
  registrationMinAge: 18,
  ownLabourMinAge: 16,
  guardianConsentMinAge: 14,
  vettingMonths: 12,
  dailyMinutesCap: 480,
  backfillDays: 30,
  starHours: [100, 300, 600, 1000, 1500],
  starIssuers: ['COUNTY', 'COUNTY', 'PREFECTURE', 'PREFECTURE', 'PROVINCE'],
  starNoticeWorkingDays: 5,
  appealDays: 7,
};

export async function parametersOf(_session: Session): Promise<VolunteeringParameters> {
  return STANDARD;
}
