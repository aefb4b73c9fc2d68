// The audit trail read out: page by page, as a file, and whether it is whole. Of the scope acted in, and of no other (a policy holds it).
import { type AuditRow, type AuditVerdict, type Session, verifyAudit } from '@chunhui/database';
import { graphqlError, inputs, type PagedList } from '@chunhui/runtime';
import { type WrittenSheet, writeXlsx } from '@chunhui/sheet';
import { z } from 'zod';

export const auditFilter = z
  .object({
    action: z.string().max(100).nullish(),
    subject: z.string().max(200).nullish(),
    nounId: z.string().max(200).nullish(),
    from: inputs.date.nullish(),
    to: inputs.date.nullish(),
  })
  .nullish()
  .transform((given) => given ?? {});

export type AuditFilter = z.output<typeof auditFilter>;

/** So many records fit in one file; a narrower filter takes the rest. */
const LONGEST_FILE = 50_000;

function conditions(session: Session, { action, subject, nounId, from, to }: AuditFilter) {
  const parameters: unknown[] = [session.scope.slice(0, 6)];
  const parameter = (value: unknown) => `$${parameters.push(value)}`;
  const where = ['chain = $1'];
  // A chain is a county's: from a town or village only what was done in that scope is read.
  if (session.scope.length > 6) where.push(`starts_with(scope, ${parameter(session.scope)})`);
  if (action != null) where.push(`starts_with(action, ${parameter(action)})`);
  if (subject != null) where.push(`subject = ${parameter(subject)}`);
  if (nounId != null) where.push(`noun_id = ${parameter(nounId)}`);
  if (from != null) where.push(`at >= ${parameter(from)}::date::timestamp at time zone 'Asia/Shanghai'`);
  if (to != null) where.push(`at < (${parameter(to)}::date + 1)::timestamp at time zone 'Asia/Shanghai'`);
  return { where: where.join(' and '), parameters, parameter };
}

/** The trail, the newest record first. */
export function auditRecords(session: Session, filter: AuditFilter): PagedList<AuditRow> {
  return {
    sortedBy: [`${session.schema}.audit_log.number`],
    keyOf: ({ number }) => [String(number)],
    rows: ({ first, after }) => {
      const { where, parameters, parameter } = conditions(session, filter);
      const before =
        after === null ? '' : `and number < ${parameter(/^\d{1,18}$/.test(after[0] ?? '') ? after[0] : '0')}::bigint`;
      return session.query<AuditRow>(
        `/* audit.list */ select * from ${session.schema}.audit_log where ${where} ${before} order by number desc limit ${first + 1}`,
        parameters,
      );
    },
    count: async () => {
      const { where, parameters } = conditions(session, filter);
      const [row] = await session.query<{ count: number }>(
        `/* audit.count */ select count(*)::int as count from ${session.schema}.audit_log where ${where}`,
        parameters,
      );
      return row?.count ?? 0;
    },
  };
}

/** The same as an .xlsx, the oldest first; of a longer trail the newest records. */
export async function auditFile(session: Session, filter: AuditFilter): Promise<{ rows: number; content: Buffer }> {
  const records = [...(await auditRecords(session, filter).rows({ first: LONGEST_FILE - 1, after: null }))].reverse();
  const sheet: WrittenSheet = {
    name: '审计记录',
    widths: [8, 24, 24, 24, 14, 24, 30, 30, 40, 40, 36, 66],
    frozen: 1,
    rows: [
      {
        cells: ['序号', '时间', '操作人', '角色', '区划', '操作', '对象', '用途', '之前', '之后', '请求编号', '校验值'],
        look: 'header',
      },
      ...records.map((row) => ({
        cells: [
          String(row.number),
          row.at.toISOString(),
          row.subject,
          row.roles.join(' '),
          row.scope,
          row.action,
          row.nounId,
          row.purpose,
          row.before,
          row.after,
          row.requestId,
          row.hash,
        ],
      })),
    ],
  };
  return { rows: records.length, content: await writeXlsx([sheet]) };
}

/** `type AuditVerdict` of the contracts. A town has no chain of its own: the county's can be verified from the county only. */
export async function auditVerdict(session: Session) {
  if (session.scope.length > 6) throw graphqlError('OUT_OF_SCOPE');
  const verdict: AuditVerdict = await verifyAudit(session);
  return verdict.whole
    ? { whole: true, records: verdict.rows, brokenAt: null, reason: null }
    : { whole: false, records: null, brokenAt: verdict.brokenAt, reason: verdict.reason };
}

/** `type AuditRecord` of the contracts. */
export const auditRecordResolvers = {
  division: ({ scope }: AuditRow) => scope.padEnd(12, '0'),
};
