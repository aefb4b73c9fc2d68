// Previews a roster: the file is read and judged, and the result is stored sealed until it is committed or expires.
import { parametersOf } from '@chunhui/county';
import { newId, type Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { inputs, MAX_UPLOAD_BYTES, RefusedError } from '@chunhui/runtime';
import { type Columns, type RosterResult, type RowOf, readRoster, writeRejected } from '@chunhui/sheet';
import { z } from 'zod';
import { type RosterKind, toTask, type Verdict } from './kind.ts';
import { listsOf } from './lists.ts';
import { addPreview, seal } from './preview.store.ts';
import type { RosterPreview } from './preview.table.ts';
import { duplicatesOf, type Problem, placeProblem, toReport } from './report.ts';

/** Twice a large county's volunteers. 100,000 rows took 564 MB, of which the judged rows are the most. */
const LIMITS = { fileBytes: MAX_UPLOAD_BYTES, rows: 50_000, characters: 12_000_000 };

/** The input of every `preview…Roster`; a kind may extend it. */
export const previewRosterInput = z.object({
  division: z.string(),
  file: inputs.file,
  fileName: inputs.text(200).refine((name) => name.isWellFormed() && !name.includes('\0')),
  idempotencyKey: inputs.idempotencyKey,
});

/** An accepted row as it is stored. */
export interface KeptRow {
  readonly sheet: string;
  readonly row: number;
  readonly values: unknown;
}

/** Reads and judges a file for a division and stores the preview only. Refuses a file that is not a roster. */
export async function previewRoster<Definition extends Columns, Options, Found>(
  kind: RosterKind<Definition, Options, Found>,
  session: Session,
  { division, file, fileName }: z.output<typeof previewRosterInput>,
  options: Options,
  now: Date,
): Promise<RosterPreview> {
  const task = toTask(division, dayOf(now), options);
  const lists = await listsOf(session, kind);
  const result = await readRoster(kind.roster, file, fileName, {
    ...lists,
    today: task.today,
    within: task.prefix,
    limits: LIMITS,
  });
  if (result.refused)
    throw new RefusedError(result.problems.map(({ code, zh, en }) => ({ code, zh, en, path: ['file'] })));
  const verdicts = await kind.judge(
    session,
    result.rows.map(({ values }) => values),
    task,
  );
  const preview = await toPreview(kind, session, result, verdicts, { task, fileName, now });
  await addPreview(session, preview);
  const { rows: _rows, rejectedSheet: _sheet, ...answered } = preview;
  session.audit({ action: `${kind.noun}.preview`, nounId: preview.id, after: auditSnapshot(answered) });
  return answered;
}

async function toPreview<Definition extends Columns, Options, Found>(
  kind: RosterKind<Definition, Options, Found>,
  session: Session,
  result: RosterResult<RowOf<Definition>>,
  verdicts: readonly Verdict<Found>[],
  { task, fileName, now }: { task: ReturnType<typeof toTask<Options>>; fileName: string; now: Date },
) {
  const id = newId(session.county);
  const { retentionImportFiles } = await parametersOf(session);
  const refused = verdicts.flatMap((verdict, index) => {
    const row = result.rows[index];
    return verdict.state === 'REFUSED' && row !== undefined ? [{ row, problems: verdict.problems }] : [];
  });
  const inOrder = orderOf(result);
  const problems: Problem[] = [
    ...result.problems.map(({ key: _, ...problem }) => problem),
    ...refused.flatMap(({ row, problems }) => problems.map((problem) => placeProblem(kind, row, problem))),
  ].sort(inOrder);
  const rejected = [...result.rejected, ...refused.map(({ row }) => row)].sort(inOrder);
  const kept = result.rows.flatMap(({ sheet, row, values }, index): KeptRow[] =>
    verdicts[index]?.state === 'REFUSED' ? [] : [{ sheet, row, values }],
  );
  const sheet =
    rejected.length === 0 ? null : await writeRejected(kind.roster, { sheets: result.sheets, rejected, problems });
  const report = toReport(result, problems, duplicatesOf(kind, result.rows, verdicts));
  const count = (state: Verdict<Found>['state']) => verdicts.filter((verdict) => verdict.state === state).length;
  return {
    countyCode: session.county,
    id,
    divisionCode: task.division,
    kind: kind.noun,
    fileName,
    options: JSON.stringify(task.options),
    state: 'PREVIEWED' as const,
    read: result.counts.read,
    new: count('NEW'),
    same: count('SAME'),
    duplicate: count('DUPLICATE'),
    alike: count('ALIKE'),
    rejected: rejected.length,
    problems: result.counts.problems + refused.reduce((sum, { problems }) => sum + problems.length, 0),
    rows: seal(session, 'rows', id, JSON.stringify(kept)),
    report: seal(session, 'report', id, JSON.stringify(report)),
    rejectedSheet: sheet === null ? null : seal(session, 'rejectedSheet', id, Buffer.from(sheet).toString('base64')),
    previewedBy: session.subject ?? '',
    previewedAt: now,
    expiresAt: new Date(now.getTime() + retentionImportFiles * 86_400_000),
    committedAt: null,
    outcome: null,
  };
}

/** Compares places by their order in the file; problems of a whole sheet or file come first. */
function orderOf({ sheets }: Pick<RosterResult<unknown>, 'sheets'>) {
  type Place = { readonly sheet: string | null; readonly row: number | null };
  const places = new Map(sheets.map(({ name }, index) => [name, index]));
  const sheetOf = ({ sheet }: Place) => (sheet === null ? -1 : (places.get(sheet) ?? -1));
  return (one: Place, other: Place) => sheetOf(one) - sheetOf(other) || (one.row ?? 0) - (other.row ?? 0);
}

/** The audit record of a preview: numbers only, no personal data. */
export function auditSnapshot(preview: RosterPreview) {
  const { divisionCode, read, new: added, same, duplicate, alike, rejected } = preview;
  return { divisionCode, read, new: added, same, duplicate, alike, rejected };
}
