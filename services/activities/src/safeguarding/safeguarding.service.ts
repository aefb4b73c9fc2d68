// Suspected harm: reported at once by whoever cares, read by the named few only, escalated when nobody takes it up in time.
import { columnsOf, newId, type Session } from '@chunhui/database';
import { dayOf } from '@chunhui/model';
import { inputs, RefusedError } from '@chunhui/runtime';
import { z } from 'zod';
import { addNotice } from '../care/care.store.ts';
import { childById } from '../child/child.store.ts';
import { figures } from '../figures.ts';
import { parametersOf } from '../parameters.ts';
import { divisionErrors, throwUserErrors, within } from '../scope.ts';
import { hoursAfter } from '../time.ts';
import { userError } from '../user-errors.ts';
import { type SafeguardingReport, safeguardingReports } from './safeguarding.table.ts';

const id = z.string().min(1).max(128);
export const reportHarmInput = z.object({
  division: z.string(),
  child: id.nullish(),
  account: inputs.text(5000),
  idempotencyKey: inputs.idempotencyKey,
});
export const reportInput = z.object({ report: id, idempotencyKey: inputs.idempotencyKey });
export const closeReportInput = reportInput.extend({ outcome: inputs.text(5000) });
export const escalateReportsInput = z.object({ division: z.string(), idempotencyKey: inputs.idempotencyKey });

const columns = columnsOf(safeguardingReports);

async function lockReport(session: Session, reportId: string): Promise<SafeguardingReport> {
  const [row] = await session.query<SafeguardingReport>(
    `/* safeguardingReport.lock */ select ${columns} from activities.safeguarding_reports r where r.county_code = $1 and r.id = $2 for update`,
    [session.county, reportId],
  );
  return within(session, row, userError('REPORT_UNKNOWN', ['report']));
}

async function change(session: Session, verb: string, report: SafeguardingReport, what: Partial<SafeguardingReport>) {
  await figures.changing(session, 'safeguarding_reports', [report.id]);
  await session.update(safeguardingReports, report.id, what);
  session.audit({
    action: `report.${verb}`,
    nounId: report.id,
    before: { status: report.status },
    after: { status: what.status ?? report.status },
  });
  return { ...report, ...what };
}

/** Reports suspected harm; who reports sees that it arrived, and not what becomes of it. */
export async function reportHarm(
  session: Session,
  input: z.output<typeof reportHarmInput>,
  now: Date,
): Promise<SafeguardingReport> {
  throwUserErrors(await divisionErrors(session, input.division));
  if (input.child != null && (await childById(session, input.child)) === null)
    throw new RefusedError([userError('CHILD_UNKNOWN', ['child'])]);
  const { safeguardingEscalation } = await parametersOf(session);
  const reportId = newId(session.county);
  const report: SafeguardingReport = {
    countyCode: session.county,
    id: reportId,
    divisionCode: input.division,
    childId: input.child ?? null,
    account: session.vault.seal(input.account, ['activities.safeguarding_reports.account', reportId]),
    reportedBy: session.subject ?? '',
    reportedAt: now,
    escalatesAt: hoursAfter(now, safeguardingEscalation),
    escalatedAt: null,
    takenBy: null,
    takenAt: null,
    outcome: null,
    status: 'OPEN',
    closedOn: null,
  };
  figures.adding(session, 'safeguarding_reports', [reportId]);
  await session.insert(safeguardingReports, [report]);
  session.audit({ action: 'report.make', nounId: reportId });
  return report;
}

export async function takeReport(
  session: Session,
  input: z.output<typeof reportInput>,
  now: Date,
): Promise<SafeguardingReport> {
  const report = await lockReport(session, input.report);
  if (report.status !== 'OPEN') throw new RefusedError([userError('REPORT_CLOSED', ['report'])]);
  return change(session, 'take', report, { status: 'TAKEN', takenBy: session.subject, takenAt: now });
}

export async function closeReport(
  session: Session,
  input: z.output<typeof closeReportInput>,
): Promise<SafeguardingReport> {
  const report = await lockReport(session, input.report);
  if (report.status !== 'TAKEN') throw new RefusedError([userError('REPORT_CLOSED', ['report'])]);
  const outcome = session.vault.seal(input.outcome, ['activities.safeguarding_reports.outcome', report.id]);
  return change(session, 'close', report, { status: 'CLOSED', outcome, closedOn: dayOf(new Date()) });
}

/** Who caused a notice that time caused: who reported stays sealed. */
const THE_CLOCK = 'clock';

/** Tells the county administrators of reports that nobody has taken up in time: that there is one, not what it says. Safe to repeat. */
export async function escalateReports(session: Session, prefix: string, now: Date): Promise<number> {
  const late = await session.query<SafeguardingReport>(
    `/* safeguardingReport.escalate */ update activities.safeguarding_reports r set escalated_at = $3
     where r.county_code = $1 and starts_with(r.division_code, $2) and r.status = 'OPEN' and r.escalated_at is null and r.escalates_at <= $3
     returning ${columns}`,
    [session.county, prefix, now],
  );
  for (const { id: nounId, divisionCode } of late) {
    const notice = {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode,
      kind: 'REPORT_ESCALATED' as const,
    };
    await addNotice(session, { ...notice, nounId, causedBy: THE_CLOCK, reason: null, at: now, acknowledgedBy: null });
    session.audit({ action: 'report.escalate', nounId });
  }
  return late.length;
}

/** A report opened for the named few; the read is written down in the same transaction. */
export function openReport(session: Session, report: SafeguardingReport) {
  const { vault } = session;
  session.audit({ action: 'report.read', nounId: report.id });
  return {
    ...report,
    account: vault.open(report.account, ['activities.safeguarding_reports.account', report.id]),
    outcome:
      report.outcome === null
        ? null
        : vault.open(report.outcome, ['activities.safeguarding_reports.outcome', report.id]),
  };
}

/** The parent of `SafeguardingReport`. */
export type OpenedReport = ReturnType<typeof openReport>;
