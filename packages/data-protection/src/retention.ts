// The end of keeping: what is over for as long as the county's model says is erased, for everybody alike.
import { type Session, toSnakeCase } from '@chunhui/database';
import { eraseRows, forgetExpiredCopies, stillTells } from './erase.ts';
import type { Holding } from './holding.ts';
import type { Retention } from './records.ts';

const BATCH = 1_000;

/** What was due: rows of each kind. */
export type Forgotten = Readonly<Record<string, number>>;

/**
 * Erases what is due on a day in the session's county, or only counts it. Idempotent: what was erased tells nothing any more and is
 * not due again.
 */
export async function forgetDue(
  session: Session,
  holdings: readonly Holding[],
  retention: Retention,
  { today, dryRun = false }: { readonly today: string; readonly dryRun?: boolean },
): Promise<Forgotten> {
  const forgotten: Record<string, number> = {};
  for (const holding of holdings) {
    const rows = dryRun
      ? await countDue(session, holding, retention, today)
      : await eraseDue(session, holding, retention, today);
    if (rows > 0) forgotten[holding.kind] = rows;
  }
  if (!dryRun) await forgetExpiredCopies(session);
  if (!dryRun && Object.keys(forgotten).length > 0)
    session.audit({ action: 'person-data.forget', nounId: session.county, after: forgotten });
  return forgotten;
}

function due(holding: Holding, retention: Retention): string {
  const { value, unit } = retention[holding.retention];
  return `r.county_code = $1 and (${holding.over})::date + interval '${value} ${unit}' < $2::date and ${stillTells(holding)}`;
}

async function countDue(session: Session, holding: Holding, retention: Retention, today: string): Promise<number> {
  const [row] = await session.query<{ rows: number }>(
    `/* holding.countDue */ select count(*)::int as rows from ${holding.table.sql} r where ${due(holding, retention)}`,
    [session.county, today],
  );
  return row?.rows ?? 0;
}

async function eraseDue(session: Session, holding: Holding, retention: Retention, today: string): Promise<number> {
  const key = toSnakeCase(holding.key ?? 'id');
  for (let total = 0; ; ) {
    const rows = await session.query<{ key: string }>(
      `/* holding.due */ select r.${key} as key from ${holding.table.sql} r where ${due(holding, retention)} order by 1 limit ${BATCH}`,
      [session.county, today],
    );
    const keys = rows.map((row) => row.key);
    await eraseRows(session, holding, keys);
    total += keys.length;
    if (keys.length < BATCH) return total;
  }
}
