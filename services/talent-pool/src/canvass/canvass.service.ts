// The rules of canvassing: planned village by village, each person counted once a round, within the round's days.
import { placeErrors } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { allow, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { userError } from '../user-errors.ts';
import { addCanvassRound, addFindings, canvassRoundsById, targetOf } from './canvass.store.ts';
import type { CanvassRound, CanvassTarget } from './canvass.table.ts';

export const planCanvassRound = mutation({
  access: allow('talent:write'),
  input: z.object({
    title: inputs.text(100),
    startsOn: inputs.date,
    endsOn: inputs.date,
    targets: z
      .array(z.object({ division: z.string(), planned: z.int().min(0).max(100_000) }))
      .min(1)
      .max(1000),
    idempotencyKey: inputs.idempotencyKey,
  }),
  noun: 'canvassRound',
  async run(session, { title, startsOn, endsOn, targets }): Promise<CanvassRound> {
    const places = targets.map(({ division }, index) => ({ division, path: ['targets', String(index), 'division'] }));
    const villages = new Set(targets.map(({ division }) => division));
    throwUserErrors([
      ...(await placeErrors(session, places)),
      ...(endsOn < startsOn ? [userError('ROUND_ENDS_EARLY', ['endsOn'])] : []),
      ...(villages.size < targets.length ? [userError('VILLAGE_TWICE', ['targets'])] : []),
    ]);
    const round = { countyCode: session.county, id: newId(session.county), title, startsOn, endsOn };
    await addCanvassRound(
      session,
      round,
      targets.map(({ division, planned }) => ({
        countyCode: session.county,
        id: newId(session.county),
        divisionCode: division,
        roundId: round.id,
        planned,
        found: 0,
        updated: 0,
      })),
    );
    session.audit({ action: 'canvass-round.plan', nounId: round.id, after: { ...round, villages: targets.length } });
    return round;
  },
});

/** A round that is open on a day; refuses another. */
export async function openRound(session: Session, roundId: string, on: string): Promise<CanvassRound> {
  const [round] = await canvassRoundsById(session, [roundId]);
  if (round == null) throw new RefusedError(userError('ROUND_UNKNOWN', ['canvassRound']));
  if (on < round.startsOn || on > round.endsOn) throw new RefusedError(userError('ROUND_NOT_OPEN', ['on']));
  return round;
}

/** The target of a village in a round that is open on a day; refuses where there is none. */
export async function openTarget(
  session: Session,
  roundId: string,
  division: string,
  on: string,
): Promise<CanvassTarget> {
  await openRound(session, roundId, on);
  const target = await targetOf(session, roundId, division);
  if (target === null) throw new RefusedError(userError('ROUND_NOT_HERE', ['division']));
  return target;
}

/** Counts a person found in a village, once a round: new and updated records apart. */
export async function countFinding(
  session: Session,
  target: CanvassTarget,
  talentId: string,
  outcome: 'NEW' | 'UPDATED',
  on: string,
): Promise<void> {
  const { county: countyCode, subject } = session;
  const { roundId } = target;
  const finding = { countyCode, roundId, talentId, outcome, foundOn: on, foundBy: subject ?? '' };
  await addFindings(session, [{ target, finding }]);
}
