// The rules of canvassing: planned village by village, counted once a person and round, within the round's days.
import { newId, type Session } from '@chunhui/database';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { placesErrors } from '../scope.ts';
import { userError } from '../user-errors.ts';
import { addCanvassRound, addFindings, canvassRoundsById, targetOf } from './canvass.store.ts';
import type { CanvassRound, CanvassTarget } from './canvass.table.ts';

export const planCanvassRoundInput = z.object({
  title: inputs.text(100),
  startsOn: inputs.date,
  endsOn: inputs.date,
  targets: z
    .array(z.object({ division: z.string(), planned: z.int().min(0).max(100_000) }))
    .min(1)
    .max(1000),
  idempotencyKey: inputs.idempotencyKey,
});

export async function planCanvassRound(
  session: Session,
  input: z.output<typeof planCanvassRoundInput>,
): Promise<CanvassRound> {
  const errors = await placesErrors(
    session,
    input.targets.map(({ division }, index) => ({ division, path: ['targets', String(index), 'division'] })),
  );
  if (input.endsOn < input.startsOn) errors.push(userError('ROUND_ENDS_EARLY', ['endsOn']));
  if (new Set(input.targets.map(({ division }) => division)).size < input.targets.length)
    errors.push(userError('VILLAGE_TWICE', ['targets']));
  if (errors.length > 0) throw new RefusedError(errors);
  const { title, startsOn, endsOn } = input;
  const round = { countyCode: session.county, id: newId(session.county), title, startsOn, endsOn };
  await addCanvassRound(
    session,
    round,
    input.targets.map(({ division, planned }) => ({
      countyCode: session.county,
      id: newId(session.county),
      divisionCode: division,
      roundId: round.id,
      planned,
      found: 0,
      updated: 0,
    })),
  );
  session.audit({
    action: 'canvass-round.plan',
    nounId: round.id,
    after: { ...round, villages: input.targets.length },
  });
  return round;
}

/** A round that is open on a day. Throws RefusedError when there is none. */
export async function openRound(session: Session, roundId: string, on: string): Promise<CanvassRound> {
  const [round] = await canvassRoundsById(session, [roundId]);
  if (round == null) throw new RefusedError([userError('ROUND_UNKNOWN', ['canvassRound'])]);
  if (on < round.startsOn || on > round.endsOn) throw new RefusedError([userError('ROUND_NOT_OPEN', ['on'])]);
  return round;
}

/** The village's plan in a round that is open on a day. Throws RefusedError when there is none. */
export async function openTarget(
  session: Session,
  roundId: string,
  division: string,
  on: string,
): Promise<CanvassTarget> {
  await openRound(session, roundId, on);
  const target = await targetOf(session, roundId, division);
  if (target === null) throw new RefusedError([userError('ROUND_NOT_HERE', ['division'])]);
  return target;
}

/** Counts who was found there: new ones and known ones apart, each once a round. */
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
