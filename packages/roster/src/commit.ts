// Commits a previewed roster: judged again, since the data may have changed, and stored in one transaction.
import type { Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { RefusedError } from '@chunhui/runtime';
import type { Columns, RowOf } from '@chunhui/sheet';
import { z } from 'zod';
import { type Decided, type RosterKind, toTask, type Verdict } from './kind.ts';
import { endPreview, lockPreview, open } from './preview.store.ts';
import type { RosterPreview } from './preview.table.ts';
import type { KeptRow } from './preview.ts';
import { userError } from './user-errors.ts';

/** The input of every `commit…Roster`. */
export const commitRosterInput = z.object({
  preview: z.string().max(128),
  onDuplicate: z.enum(['SKIP', 'UPDATE']),
  onAlike: z
    .enum(['SKIP', 'ADD'])
    .nullish()
    .transform((given) => given ?? 'SKIP'),
});

type Choice = Pick<z.output<typeof commitRosterInput>, 'onDuplicate' | 'onAlike'>;

/** The result of a commit, in rows. */
export interface Outcome {
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  /** Duplicates and look-alikes that were left unchanged. */
  readonly skipped: number;
}

/** Stores a previewed roster; a second commit of it changes nothing and returns the same. */
export async function commitRoster<Definition extends Columns, Options, Found>(
  kind: RosterKind<Definition, Options, Found>,
  session: Session,
  { preview: id, ...choice }: z.output<typeof commitRosterInput>,
  now: Date,
): Promise<RosterPreview> {
  const preview = await lockPreview(session, kind.noun, id);
  if (preview === null) throw new RefusedError([userError('ROSTER_PREVIEW_UNKNOWN', ['preview'])]);
  const { rows: sealed, rejectedSheet: _, ...answered } = preview;
  if (sealed === null) return answered;
  const task = toTask(preview.divisionCode, dayOf(now), JSON.parse(preview.options) as Options);
  const kept = JSON.parse(open(session, 'rows', id, sealed)) as (KeptRow & { values: RowOf<Definition> })[];
  const values = kept.map((row) => row.values);
  await kind.hold?.(session);
  const decided = decide(values, await kind.judge(session, values, task), choice);
  await kind.store(session, decided, task);
  const outcome = outcomeOf(decided, kept.length);
  await endPreview(session, id, JSON.stringify(outcome));
  session.audit({ action: `${kind.noun}.commit`, nounId: id, after: { ...outcome, ...choice } });
  return { ...answered, state: 'COMMITTED', committedAt: now, outcome: JSON.stringify(outcome) };
}

/** Decides for each row; throws when a row that was accepted is now refused. */
function decide<Values, Found>(
  values: readonly Values[],
  verdicts: readonly Verdict<Found>[],
  { onDuplicate, onAlike }: Choice,
): Decided<Values, Found>[] {
  return verdicts.flatMap((verdict, index): Decided<Values, Found>[] => {
    if (verdict.state === 'REFUSED') throw new RefusedError([userError('ROSTER_MOVED_ON', ['preview'])]);
    const act = {
      NEW: 'ADD',
      SAME: 'KEEP',
      DUPLICATE: onDuplicate === 'UPDATE' ? 'UPDATE' : null,
      ALIKE: onAlike === 'ADD' ? 'ADD' : null,
    } as const;
    const chosen = act[verdict.state];
    return chosen === null ? [] : [{ act: chosen, values: values[index] as Values, found: verdict.found }];
  });
}

function outcomeOf(decided: readonly Decided<unknown, unknown>[], rows: number): Outcome {
  const count = (act: string) => decided.filter((row) => row.act === act).length;
  return { added: count('ADD'), updated: count('UPDATE'), same: count('KEEP'), skipped: rows - decided.length };
}
