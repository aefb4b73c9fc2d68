// What the volunteers have served, and the stars that it carries: entries of the ledger whose sum is every volunteer's balance.
import { yuping1 } from '@chunhui/model';
import type { HourEntry, NewVolunteer, StarRating } from '@chunhui/volunteers';
import type { County } from './county.ts';
import { AS_OF, dayNumber, dayOf } from './days.ts';
import { Random, rowId } from './random.ts';

const REVIEWER = 'demo-hours-reviewer';
const CLERK = 'demo-county-administrator';
const SERVICES = ['河道清洁', '敬老助残', '助学辅导', '防疫宣传', '交通劝导', '春运服务', '环境整治'];
/** Service is reviewed within some days: what is newer is still pending. */
const REVIEWED_DAYS = 10;

export interface ServiceHours {
  /** The volunteers, with the balance and the stars that their entries give. */
  readonly volunteers: readonly NewVolunteer[];
  readonly entries: readonly HourEntry[];
  readonly ratings: readonly StarRating[];
}

/** Some have served a few times, a few have served for years: each on days of their own, after registering. */
export function createServiceHours({ code }: County, registered: readonly NewVolunteer[]): ServiceHours {
  const random = new Random(`${code}/service hours`);
  const { serviceMaxPerDay, starMinHours } = yuping1.parameters;
  const entries: HourEntry[] = [];
  const ratings: StarRating[] = [];
  const volunteers = registered.map((volunteer): NewVolunteer => {
    const isDevoted = random.chance(0.012);
    if (volunteer.status !== 'ACTIVE' || !(isDevoted || random.chance(0.1))) return volunteer;
    const since = dayNumber(AS_OF) - dayNumber(volunteer.registeredOn);
    const days = Math.min(since, isDevoted ? random.integer(14, 45) : random.integer(1, 6));
    let approvedMinutes = 0;
    for (let index = 0; index < days; index += 1) {
      const servedOn = dayOf(dayNumber(volunteer.registeredOn) + 1 + Math.floor((index * since) / days));
      if (servedOn > AS_OF) continue;
      const minutes = isDevoted ? serviceMaxPerDay.value : random.integer(2, 16) * 30;
      const isPending = dayNumber(AS_OF) - dayNumber(servedOn) < REVIEWED_DAYS;
      if (!isPending) approvedMinutes += minutes;
      entries.push(entryOf(code, entries.length, volunteer, servedOn, minutes, random.pick(SERVICES), isPending));
    }
    const star = starMinHours.value.filter((hours) => approvedMinutes >= hours * 60).length;
    if (star > 0) ratings.push(ratingOf(code, ratings.length, volunteer, star, approvedMinutes));
    return { ...volunteer, approvedMinutes, star };
  });
  // Rows of one shape: whoever has not served has a balance of 0.
  return { volunteers: volunteers.map((row) => ({ approvedMinutes: 0, star: 0, ...row })), entries, ratings };
}

function entryOf(
  code: string,
  sequence: number,
  { id: volunteerId, divisionCode }: NewVolunteer,
  servedOn: string,
  minutes: number,
  description: string,
  isPending: boolean,
): HourEntry {
  const enteredAt = new Date(`${servedOn}T20:00:00+08:00`);
  return {
    countyCode: code,
    id: rowId(code, 'hours', sequence, servedOn),
    divisionCode,
    volunteerId,
    kind: 'SERVICE',
    source: 'BACKFILLED',
    servedOn,
    startedAt: null,
    endedAt: null,
    minutes,
    description,
    attendanceId: null,
    reversesId: null,
    reason: null,
    flagged: false,
    enteredBy: CLERK,
    enteredAt,
    status: isPending ? 'PENDING' : 'APPROVED',
    decidedBy: isPending ? null : REVIEWER,
    decidedAt: isPending ? null : enteredAt,
    declineReason: null,
  };
}

function ratingOf(
  code: string,
  sequence: number,
  { id: volunteerId, divisionCode }: NewVolunteer,
  level: number,
  minutes: number,
): StarRating {
  const noticeFrom = dayOf(dayNumber(AS_OF) - 14);
  return {
    countyCode: code,
    id: rowId(code, 'star', sequence, noticeFrom),
    divisionCode,
    volunteerId,
    level,
    issuer: yuping1.parameters.starIssuingLevels.value[level - 1] as StarRating['issuer'],
    minutes,
    status: 'GRANTED',
    noticeFrom,
    noticeUntil: dayOf(dayNumber(AS_OF) - 7),
    objection: null,
    objectedBy: null,
    settlement: null,
    reference: null,
    grantedOn: dayOf(dayNumber(AS_OF) - 6),
    endedReason: null,
    appealUntil: null,
  };
}
