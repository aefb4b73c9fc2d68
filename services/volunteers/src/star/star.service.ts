// The rules of stars: approved hours qualify, the public notice comes first, and an open objection prevents the grant.

import { parametersOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { addDays, addWorkingDays } from '@chunhui/model';
import { allow, divisionPrefix, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { userError } from '../user-errors.ts';
import { lockVolunteers } from '../volunteer/volunteer.store.ts';
import { type Volunteer, volunteers } from '../volunteer/volunteer.table.ts';
import {
  addStarRatings,
  lockStarRatings,
  minutesOf,
  revokeAbove,
  starCandidates,
  volunteersOfRatings,
} from './star-rating.store.ts';
import { type StarRating, starRatings } from './star-rating.table.ts';

const { id, idempotencyKey, text } = inputs;
const ofRating = z.object({ rating: id });

/** Puts volunteers whose hours qualify for a further star under public notice; at most 1,000 a call. */
export const proposeStars = mutation({
  access: allow('certificate:write', (_root, { input }) => input.division),
  input: z.object({ division: z.string(), idempotencyKey }),
  noun: 'ratings',
  async run(session, { division }) {
    const { starMinHours, starIssuingLevels, publicNoticePeriod, serviceSourcesCounted } = await parametersOf(session);
    const candidates = await starCandidates(
      session,
      divisionPrefix(division),
      starMinHours.map((hours) => hours * 60),
      serviceSourcesCounted,
    );
    const proposed = await addStarRatings(
      session,
      candidates.map(({ id: volunteerId, divisionCode, minutes, level }) => ({
        countyCode: session.county,
        id: newId(session.county),
        divisionCode,
        volunteerId,
        level,
        issuer: (starIssuingLevels[level - 1] ?? 'PROVINCE') as StarRating['issuer'],
        minutes,
        status: 'NOTICE',
        noticeFrom: session.today,
        noticeUntil: addWorkingDays(session.today, publicNoticePeriod),
        objection: null,
        objectedBy: null,
        settlement: null,
        reference: null,
        grantedOn: null,
        endedReason: null,
        appealUntil: null,
      })),
    );
    for (const rating of proposed)
      session.audit({ action: 'star.propose', nounId: rating.id, after: auditSnapshot(rating) });
    return proposed;
  },
});

/** Objects to a rating under public notice; it is not granted until the objection is settled. */
export const objectToStar = mutation({
  access: allow('volunteer:read'),
  input: ofRating.extend({ reason: text(500) }),
  noun: 'rating',
  async run(session, { rating: ratingId, reason }) {
    const rating = await lockRating(session, ratingId);
    if (rating.status !== 'NOTICE' || session.today > rating.noticeUntil)
      throw new RefusedError(userError('STAR_NOT_UNDER_NOTICE', ['rating']));
    const objectedBy = session.subject ?? '';
    return changed(session, 'star.object', rating, { status: 'OBJECTED', objection: reason, objectedBy });
  },
});

/** Settles an objection. If upheld, the rating is rejected and can be appealed; otherwise the notice continues. */
export const settleStarObjection = mutation({
  access: allow('certificate:write'),
  input: ofRating.extend({ upheld: z.boolean(), settlement: text(500) }),
  noun: 'rating',
  async run(session, { rating: ratingId, upheld, settlement }) {
    const rating = await lockRating(session, ratingId);
    if (rating.status !== 'OBJECTED') throw new RefusedError(userError('STAR_NOT_OBJECTED', ['rating']));
    if (rating.objectedBy === session.subject) throw new RefusedError(userError('STAR_OWN_OBJECTION', ['rating']));
    const { appealPeriod } = await parametersOf(session);
    const change: Partial<StarRating> = upheld
      ? { status: 'REJECTED', endedReason: settlement, appealUntil: addDays(session.today, appealPeriod) }
      : { status: 'NOTICE' };
    return changed(session, 'star.settle', rating, { settlement, ...change });
  },
});

/** Grants ratings whose public notice has ended, all or none; a star of a higher level needs its document. */
export const grantStars = mutation({
  access: allow('certificate:write'),
  input: z.object({ ratings: z.array(id).min(1).max(500), reference: text(100).nullish(), idempotencyKey }),
  noun: 'ratings',
  async run(session, { reference = null, ...input }) {
    const { starMinHours, serviceSourcesCounted } = await parametersOf(session);
    const wanted = [...new Set(input.ratings)];
    const known = await lockVolunteers(session, await volunteersOfRatings(session, wanted));
    const minutes = await minutesOf(session, [...known.keys()], serviceSourcesCounted);
    const ratings = await lockStarRatings(session, wanted);
    const errors = wanted.flatMap((ratingId, index) => {
      const rating = ratings.get(ratingId);
      const volunteer = known.get(rating?.volunteerId ?? '');
      const path = ['ratings', String(index)];
      if (rating === undefined || volunteer === undefined) return [userError('STAR_UNKNOWN', path)];
      const isOpen = rating.status === 'NOTICE' || rating.status === 'OBJECTED';
      const qualifies = starsFor(minutes.get(volunteer.id) ?? 0, starMinHours) >= rating.level;
      return [
        ...(rating.status === 'OBJECTED' ? [userError('STAR_OBJECTED', path)] : []),
        ...(isOpen ? [] : [userError('STAR_NOT_UNDER_NOTICE', path)]),
        ...(session.today <= rating.noticeUntil ? [userError('STAR_NOTICE_RUNNING', path)] : []),
        ...(volunteer.status === 'ACTIVE' ? [] : [userError('VOLUNTEER_NOT_ACTIVE', path)]),
        ...(qualifies ? [] : [userError('STAR_NOT_CARRIED', path)]),
        ...(rating.issuer !== 'COUNTY' && reference === null ? [userError('STAR_NEEDS_REFERENCE', ['reference'])] : []),
      ];
    });
    throwUserErrors(errors);
    const granted: StarRating[] = [];
    for (const ratingId of wanted) {
      const rating = ratings.get(ratingId) as StarRating;
      const change = { status: 'GRANTED', grantedOn: session.today, reference } as const;
      granted.push(await changed(session, 'star.grant', rating, change));
      const star = Math.max(known.get(rating.volunteerId)?.star ?? 0, rating.level);
      await session.update(volunteers, rating.volunteerId, { star });
    }
    return granted;
  },
});

/** Number of stars for which so many minutes qualify. */
function starsFor(minutes: number, hours: readonly number[]): number {
  return hours.filter((each) => minutes >= each * 60).length;
}

/** After the ledger lost minutes: revokes the stars for which the hours no longer qualify; returns the stars that remain. */
export async function lowerStars(session: Session, volunteer: Volunteer, approvedMinutes: number): Promise<number> {
  const { starMinHours, appealPeriod, serviceSourcesCounted } = await parametersOf(session);
  const counted = (await minutesOf(session, [volunteer.id], serviceSourcesCounted)).get(volunteer.id) ?? 0;
  // The balance in the row is still the old one; a sum over counted sources includes the new entries already.
  const qualified = starsFor(Math.min(counted, approvedMinutes), starMinHours);
  const revoked = await revokeAbove(session, volunteer.id, qualified, {
    reason: '更正后时长不足',
    appealUntil: addDays(session.today, appealPeriod),
  });
  for (const rating of revoked) {
    const purpose = rating.endedReason ?? '';
    session.audit({ action: 'star.revoke', nounId: rating.id, after: auditSnapshot(rating), purpose });
  }
  return Math.min(volunteer.star, qualified);
}

async function lockRating(session: Session, ratingId: string): Promise<StarRating> {
  const rating = (await lockStarRatings(session, [ratingId])).get(ratingId);
  if (rating === undefined) throw new RefusedError(userError('STAR_UNKNOWN', ['rating']));
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
  session.audit({ action, nounId: rating.id, before: auditSnapshot(rating), after: auditSnapshot(next) });
  return next;
}

function auditSnapshot({ volunteerId, level, issuer, minutes, status }: StarRating) {
  return { volunteerId, level, issuer, minutes, status };
}
