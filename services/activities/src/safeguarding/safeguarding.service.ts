// Suspected harm: reported at once, read by safeguarding officers only, escalated to the county administrators when no officer takes it up.
import { villageErrors } from '@chunhui/county';
import { columnsOf, newId, type Session } from '@chunhui/database';
import { allow, divisionPrefix, inputs, RefusedError, throwUserErrors } from '@chunhui/runtime';
import { z } from 'zod';
import { addNotice } from '../care/care.store.ts';
import { childById } from '../child/child.store.ts';
import { mutation } from '../context.ts';
import { figures } from '../figures.ts';
import { parametersOf } from '../parameters.ts';
import { within } from '../scope.ts';
import { hoursAfter } from '../time.ts';
import { userError } from '../user-errors.ts';
import { type SafeguardingReport, safeguardingReports } from './safeguarding.table.ts';

const { id, idempotencyKey, text } = inputs;
const ofReport = z.object({ report: id, idempotencyKey });

const columns = columnsOf(safeguardingReports);

/** SQL over the report `r`: nobody took it up in time; `$now` is an instant. */
export const isOverdue = (now: string): string => `r.status = 'OPEN' and r.escalates_at <= ${now}`;

async function lockReport(session: Session, reportId: string): Promise<SafeguardingReport> {
  const [row] = await session.query<SafeguardingReport>(
    `/* safeguardingReport.lock */ select ${columns} from activities.safeguarding_reports r where r.county_code = $1 and r.id = $2 for update`,
    [session.county, reportId],
  );
  return within(session, row, userError('REPORT_UNKNOWN', ['report']));
}

async function changed(
  session: Session,
  verb: string,
  report: SafeguardingReport,
  change: Partial<SafeguardingReport>,
): Promise<SafeguardingReport> {
  await figures.changing(session, 'safeguarding_reports', [report.id]);
  await session.update(safeguardingReports, report.id, change);
  session.audit({
    action: `report.${verb}`,
    nounId: report.id,
    before: { status: report.status },
    after: { status: change.status ?? report.status },
  });
  return { ...report, ...change };
}

/** Reports suspected harm; the reporter gets a receipt and no later state. */
export const reportHarm = mutation({
  access: allow('safeguarding:write', (_root, { input }) => input.division),
  input: z.object({ division: z.string(), child: id.nullish(), account: text(5000), idempotencyKey }),
  async run(session, input) {
    const known = input.child == null || (await childById(session, input.child)) !== null;
    throwUserErrors([
      ...(await villageErrors(session, input.division)),
      ...(known ? [] : [userError('CHILD_UNKNOWN', ['child'])]),
    ]);
    const { safeguardingEscalation } = await parametersOf(session);
    const reportId = newId(session.county);
    const report: SafeguardingReport = {
      countyCode: session.county,
      id: reportId,
      divisionCode: input.division,
      childId: input.child ?? null,
      account: session.vault.seal(input.account, ['activities.safeguarding_reports.account', reportId]),
      reportedBy: session.subject ?? '',
      reportedAt: session.now,
      escalatesAt: hoursAfter(session.now, safeguardingEscalation),
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
    return { receipt: { id: report.id, reportedAt: report.reportedAt, escalatesAt: report.escalatesAt } };
  },
});

export const takeReport = mutation({
  access: allow('safeguarding:read'),
  input: ofReport,
  async run(session, input) {
    const report = await lockReport(session, input.report);
    if (report.status !== 'OPEN') throw new RefusedError(userError('REPORT_CLOSED', ['report']));
    await changed(session, 'take', report, { status: 'TAKEN', takenBy: session.subject, takenAt: session.now });
    return { reportId: report.id };
  },
});

export const closeReport = mutation({
  access: allow('safeguarding:read'),
  input: ofReport.extend({ outcome: text(5000) }),
  async run(session, input) {
    const report = await lockReport(session, input.report);
    if (report.status !== 'TAKEN') throw new RefusedError(userError('REPORT_CLOSED', ['report']));
    const outcome = session.vault.seal(input.outcome, ['activities.safeguarding_reports.outcome', report.id]);
    await changed(session, 'close', report, { status: 'CLOSED', outcome, closedOn: session.today });
    return { reportId: report.id };
  },
});

export const escalateReports = mutation({
  access: allow('safeguarding:escalate', (_root, { input }) => input.division),
  input: z.object({ division: z.string(), idempotencyKey }),
  noun: 'escalated',
  run: (session, { division }) => escalateOverdueReports(session, divisionPrefix(division)),
});

/** `causedBy` of a notice that no person caused: the reporter stays sealed. */
const CLOCK = 'clock';

/**
 * Gives the county administrators a notice of each report that no officer took up in time: that it exists, not what it says. Run by
 * the service's clock, by hand, and safe to repeat.
 */
export async function escalateOverdueReports(session: Session, prefix: string): Promise<number> {
  const late = await session.query<SafeguardingReport>(
    `/* safeguardingReport.escalate */ update activities.safeguarding_reports r set escalated_at = $3
     where r.county_code = $1 and starts_with(r.division_code, $2) and r.escalated_at is null and ${isOverdue('$3')}
     returning ${columns}`,
    [session.county, prefix, session.now],
  );
  for (const { id: nounId, divisionCode } of late) {
    await addNotice(session, {
      countyCode: session.county,
      id: newId(session.county),
      divisionCode,
      kind: 'REPORT_ESCALATED',
      nounId,
      causedBy: CLOCK,
      reason: null,
      at: session.now,
      acknowledgedBy: null,
    });
    session.audit({ action: 'report.escalate', nounId });
  }
  return late.length;
}

/** Opens a report for a safeguarding officer; the read is recorded in the same transaction. */
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
