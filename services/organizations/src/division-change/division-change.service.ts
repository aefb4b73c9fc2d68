// Changing the tree of divisions by a new code list: previewed first, and applied only while it equals the preview.
import type { Session } from '@chunhui/database';
import { allow, bulk, divisionPrefix, inputs, RefusedError } from '@chunhui/runtime';
import { defineRoster, readRoster, textColumn } from '@chunhui/sheet';
import { z } from 'zod';
import { mutation } from '../context.ts';
import { userError } from '../user-errors.ts';
import { knownDivisions, lockTree, putChanges } from './division-change.store.ts';
import { type DivisionPlan, planDivisionChanges } from './division-plan.ts';

/** The code list as statistics offices publish it, with a column for the divisions that a line supersedes. */
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

const { date, file, idempotencyKey, text } = inputs;
const writesDivisions = bulk(allow('county:write', (_root, { input }) => input.division));
const changes = z.object({ division: z.string(), validFrom: date, file, fileName: text(200) });

/** The changes that a list would make. */
async function planOf(
  session: Session,
  { division, validFrom, file, fileName }: z.output<typeof changes>,
): Promise<DivisionPlan> {
  if (validFrom < session.today) throw new RefusedError(userError('DIVISION_DAY_OVER', ['validFrom']));
  const read = await readRoster(codeList, file, fileName, { today: session.today, limits: LIMITS });
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
  if (known.length === 0) throw new RefusedError(userError('DIVISION_FORMER_UNKNOWN', ['division']));
  const plan = planDivisionChanges({ division, validFrom }, known, listed);
  const unread = read.problems.map(({ code, zh, en, row }) => ({ code, zh, en, row, division: null }));
  return { ...plan, problems: [...unread, ...plan.problems] };
}

/** The 12-digit form of a code of 2, 4, 6 or 9 digits. */
function whole(code: string): string {
  return /^(\d{2}|\d{4}|\d{6}|\d{9})$/.test(code) ? code.padEnd(12, '0') : code;
}

/** Returns the changes that a list would make; stores nothing. */
export const previewDivisionChanges = mutation({
  access: writesDivisions,
  input: changes,
  noun: 'plan',
  run: planOf,
});

/** Carries out a previewed plan in one transaction. */
export const applyDivisionChanges = mutation({
  access: writesDivisions,
  input: changes.extend({ plan: z.string(), idempotencyKey }),
  noun: 'plan',
  async run(session, { plan: planId, ...input }): Promise<DivisionPlan> {
    // Of two concurrent changes, the second compares with what the first has left.
    await lockTree(session);
    const plan = await planOf(session, input);
    if (plan.id !== planId) throw new RefusedError(userError('DIVISION_PLAN_STALE', ['plan']));
    if (plan.problems.length > 0) throw new RefusedError(userError('DIVISION_LIST_WRONG', ['file']));
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
  },
});
