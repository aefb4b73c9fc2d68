// Changing the tree of divisions by a new code list: previewed as often as wanted, applied when it is still what was previewed.
import type { Session } from '@chunhui/database';
import { divisionPrefix, inputs, RefusedError } from '@chunhui/runtime';
import { defineRoster, readRoster, textColumn } from '@chunhui/sheet';
import { z } from 'zod';
import { today } from '../today.ts';
import { userError } from '../user-errors.ts';
import { holdTree, knownDivisions, putChanges } from './division-change.store.ts';
import { type DivisionPlan, planDivisionChanges } from './division-plan.ts';

/** The code list as statistics offices publish it, with what each line takes the place of. */
const codeList = defineRoster({
  name: '区划代码表',
  key: [],
  columns: {
    code: textColumn({
      header: '代码',
      aliases: ['区划代码', '统计用区划代码', '行政区划代码', 'Code'],
      required: true,
      longest: 12,
      example: '520622100201',
    }),
    name: textColumn({
      header: '名称',
      aliases: ['区划名称', '单位名称', 'Name'],
      required: true,
      longest: 60,
      example: '某村村民委员会',
    }),
    formerCodes: textColumn({
      header: '原代码',
      aliases: ['原区划代码', '合并自', 'Former codes'],
      longest: 400,
      example: '',
      note: { zh: '由哪些区划合并或变更而来，用顿号分开。', en: 'The divisions whose place it takes.' },
    }),
  },
});

/** A province has some 20,000 divisions. */
const LIMITS = { rows: 50_000 };

export const changesInput = z.object({
  division: z.string(),
  validFrom: inputs.date,
  file: inputs.file,
  fileName: inputs.text(200),
});
export const applyChangesInput = changesInput.extend({ plan: z.string(), idempotencyKey: inputs.idempotencyKey });

/** What a list would change. Nothing is stored. */
export async function previewChanges(
  session: Session,
  { division, validFrom, file, fileName }: z.output<typeof changesInput>,
): Promise<DivisionPlan> {
  if (validFrom < today()) throw new RefusedError([userError('DIVISION_DAY_OVER', ['validFrom'])]);
  const read = await readRoster(codeList, file, fileName, { today: today(), limits: LIMITS });
  if (read.refused) throw new RefusedError(read.problems.map(({ code, zh, en }) => ({ code, zh, en, path: ['file'] })));
  const listed = read.rows.map(({ row, values: { code, name, formerCodes } }) => ({
    row,
    name,
    code: whole(code),
    formerCodes: (formerCodes ?? '')
      .split(/[、,，;；\s]+/)
      .filter((former) => former !== '')
      .map(whole),
  }));
  const known = await knownDivisions(session, divisionPrefix(division), validFrom);
  if (known.length === 0) throw new RefusedError([userError('DIVISION_FORMER_UNKNOWN', ['division'])]);
  const plan = planDivisionChanges({ division, validFrom }, known, listed);
  const unread = read.problems.map(({ code, zh, en, row }) => ({ code, zh, en, row, division: null }));
  return { ...plan, problems: [...unread, ...plan.problems] };
}

/** 2, 4, 6 and 9 digits are short for 12. */
function whole(code: string): string {
  return /^(\d{2}|\d{4}|\d{6}|\d{9})$/.test(code) ? code.padEnd(12, '0') : code;
}

/** Carries a previewed plan out, all of it or nothing. */
export async function applyChanges(
  session: Session,
  { plan: id, ...input }: z.output<typeof applyChangesInput>,
): Promise<DivisionPlan> {
  // Of two who apply at once, the second compares with what the first has left.
  await holdTree(session);
  const plan = await previewChanges(session, input);
  if (plan.id !== id) throw new RefusedError([userError('DIVISION_PLAN_STALE', ['plan'])]);
  if (plan.problems.length > 0) throw new RefusedError([userError('DIVISION_LIST_WRONG', ['file'])]);
  await putChanges(session, plan);
  const count = (kind: string) => plan.changes.filter((change) => change.kind === kind).length;
  session.audit({
    action: 'division.change',
    nounId: plan.division,
    after: {
      plan: plan.id,
      validFrom: plan.validFrom,
      new: count('NEW'),
      renamed: count('RENAMED'),
      superseded: count('SUPERSEDED'),
      abolished: count('ABOLISHED'),
    },
  });
  return plan;
}
