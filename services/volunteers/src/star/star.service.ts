// The rules of stars: carried by approved hours, shown in public first, granted when nobody's objection stands.

import { parametersOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { addDays, addWorkingDays, dayOf } from '@chunhui/model';
import { divisionPrefix, inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { id, words } from '../input.ts';
import { userError } from '../user-errors.ts';
import { lockVolunteers } from '../volunteer/volunteer.store.ts';
import { type Volunteer, volunteers } from '../volunteer/volunteer.table.ts';
import {
  addStarRatings,
  lockStarRatings,
  revokeAbove,
  starCandidates,
  volunteersOfRatings,
} from './star-rating.store.ts';
import { type StarRating, starRatings } from './star-rating.table.ts';

export const proposeStarsInput = z.object({ division: z.string(), idempotencyKey: inputs.idempotencyKey });
export const objectToStarInput = z.object({ rating: id, reason: words(500) });
export const settleStarObjectionInput = z.object({
  rating: id,
  upheld: z.boolean(),
  settlement: words(500),
});
export const grantStarsInput = z.object({
  ratings: z.array(id).min(1).max(500),
  reference: words(100).nullish(),
  idempotencyKey: inputs.idempotencyKey,
});

/** How many stars so many minutes carry. */
function starsFor(minutes: number, hours: readonly number[]): number {
  return hours.filter((each) => minutes >= each * 60).length;
}

/** Puts everyone whose hours carry a further star under public notice. */
export async function proposeStars(
  session: Session,
  input: z.output<typeof proposeStarsInput>,
  now: Date,
): Promise<StarRating[]> {
  const { starMinHours, starIssuingLevels, publicNoticePeriod } = await parametersOf(session);
  const today = dayOf(now);
  const candidates = await starCandidates(
    session,
    divisionPrefix(input.division),
    starMinHours.map((hours) => hours * 60),
  );
  const proposed = await addStarRatings(
    session,
    candidates.map(({ id, divisionCode, approvedMinutes, level }) => ({
      countyCode: session.county,
      id: newId(session.county),
      divisionCode,
      volunteerId: id,
      level,
      issuer: (starIssuingLevels[level - 1] ?? 'PROVINCE') as StarRating['issuer'],
      minutes: approvedMinutes,
      status: 'NOTICE',
      noticeFrom: today,
      noticeUntil: addWorkingDays(today, publicNoticePeriod),
      objection: null,
      objectedBy: null,
      settlement: null,
      reference: null,
      grantedOn: null,
      endedReason: null,
      appealUntil: null,
    })),
  );
  for (const rating of proposed) session.audit({ action: 'star.propose', nounId: rating.id, after: told(rating) });
  return proposed;
}

/** Objects to a rating under public notice; it is not granted until the objection is settled. */
export async function objectToStar(
  session: Session,
  input: z.output<typeof objectToStarInput>,
  now: Date,
): Promise<StarRating> {
  const rating = await lockedRating(session, input.rating);
  if (rating.status !== 'NOTICE' || dayOf(now) > rating.noticeUntil)
    throw new RefusedError([userError('STAR_NOT_UNDER_NOTICE', ['rating'])]);
  return changed(session, 'star.object', rating, {
    status: 'OBJECTED',
    objection: input.reason,
    objectedBy: session.subject ?? '',
  });
}

/** Settles an objection: upheld, the rating is rejected and can be appealed against; otherwise the notice stands. */
export async function settleStarObjection(
  session: Session,
  input: z.output<typeof settleStarObjectionInput>,
  now: Date,
): Promise<StarRating> {
  const rating = await lockedRating(session, input.rating);
  if (rating.status !== 'OBJECTED') throw new RefusedError([userError('STAR_NOT_OBJECTED', ['rating'])]);
  if (rating.objectedBy === session.subject) throw new RefusedError([userError('STAR_OWN_OBJECTION', ['rating'])]);
  const { appealPeriod } = await parametersOf(session);
  return changed(session, 'star.settle', rating, {
    settlement: input.settlement,
    ...(input.upheld
      ? { status: 'REJECTED', endedReason: input.settlement, appealUntil: addDays(dayOf(now), appealPeriod) }
      : { status: 'NOTICE' }),
  });
}

/** Grants ratings whose public notice is over, all of them or none; what a higher level issues needs its document. */
export async function grantStars(
  session: Session,
  input: z.output<typeof grantStarsInput>,
  now: Date,
): Promise<StarRating[]> {
  const { starMinHours } = await parametersOf(session);
  const today = dayOf(now);
  const wanted = [...new Set(input.ratings)];
  const known = await lockVolunteers(session, await volunteersOfRatings(session, wanted));
  const ratings = await lockStarRatings(session, wanted);
  const errors = wanted.flatMap((id, index) => {
    const rating = ratings.get(id);
    const volunteer = known.get(rating?.volunteerId ?? '');
    const path = ['ratings', String(index)];
    if (rating === undefined || volunteer === undefined) return [userError('STAR_UNKNOWN', path)];
    return [
      ...(rating.status === 'OBJECTED' ? [userError('STAR_OBJECTED', path)] : []),
      ...(rating.status !== 'NOTICE' && rating.status !== 'OBJECTED' ? [userError('STAR_NOT_UNDER_NOTICE', path)] : []),
      ...(today <= rating.noticeUntil ? [userError('STAR_NOTICE_RUNNING', path)] : []),
      ...(starsFor(volunteer.approvedMinutes, starMinHours) < rating.level
        ? [userError('STAR_NOT_CARRIED', path)]
        : []),
      ...(rating.issuer !== 'COUNTY' && input.reference == null
        ? [userError('STAR_NEEDS_REFERENCE', ['reference'])]
        : []),
    ];
  });
  if (errors.length > 0) throw new RefusedError(errors);
  const granted: StarRating[] = [];
  for (const id of wanted) {
    const rating = ratings.get(id) as StarRating;
    granted.push(
      await changed(session, 'star.grant', rating, {
        status: 'GRANTED',
        grantedOn: today,
        reference: input.reference ?? null,
      }),
    );
    const star = Math.max(known.get(rating.volunteerId)?.star ?? 0, rating.level);
    await session.update(volunteers, rating.volunteerId, { star });
  }
  return granted;
}

/** After a correction: takes back what the hours no longer carry, and answers the stars that are left. */
export async function lowerStars(
  session: Session,
  volunteer: Volunteer,
  approvedMinutes: number,
  today: string,
): Promise<number> {
  const { starMinHours, appealPeriod } = await parametersOf(session);
  const carried = starsFor(approvedMinutes, starMinHours);
  const revoked = await revokeAbove(session, volunteer.id, carried, {
    reason: '更正后时长不足',
    appealUntil: addDays(today, appealPeriod),
  });
  for (const rating of revoked)
    session.audit({ action: 'star.revoke', nounId: rating.id, after: told(rating), purpose: rating.endedReason ?? '' });
  return Math.min(volunteer.star, carried);
}

async function lockedRating(session: Session, id: string): Promise<StarRating> {
  const rating = (await lockStarRatings(session, [id])).get(id);
  if (rating === undefined) throw new RefusedError([userError('STAR_UNKNOWN', ['rating'])]);
  return rating;
}

async function changed(
  session: Session,
  action: `star.${string}`,
  rating: StarRating,
  change: Partial<StarRating>,
): Promise<StarRating> {
  await session.update(starRatings, rating.id, change);
  const next = { ...rating, ...change };
  session.audit({ action, nounId: rating.id, before: told(rating), after: told(next) });
  return next;
}

function told({ volunteerId, level, issuer, minutes, status }: StarRating) {
  return { volunteerId, level, issuer, minutes, status };
}
