// The end of keeping for the audit log: records that were kept long enough go from the beginning of a chain, which then starts later. What
// the last of them hashed to stays, so that the rest is verified as before. A service can't do this: it appends and reads.
import pg from 'pg';
import { toDatabaseError } from './error.ts';
import { ownerRole } from './row-level-security.ts';

/** What of a chain is over: records from before a day (YYYY-MM-DD, in China). */
export interface AuditKeeping {
  readonly chain: string;
  readonly before: string;
  /** Only counts. */
  readonly dryRun?: boolean;
}

/**
 * Removes what was kept long enough, as the schema's owner, and answers how many records that were. `adminUrl` is a role that may act as
 * the owner. Only from the beginning: a record that came later stays, and everything after it.
 */
export async function forgetAudit(
  adminUrl: string,
  schema: string,
  { chain, before, dryRun = false }: AuditKeeping,
): Promise<number> {
  const owner = new pg.Client({
    connectionString: adminUrl,
    connectionTimeoutMillis: 5000,
    options: `-c role=${ownerRole(schema)} -c app.scope=${chain}`,
  });
  try {
    await owner.connect();
    await owner.query('begin');
    const { rowCount } = await owner.query(
      `/* audit.forget */
       with kept as (
         select coalesce(min(number), 'infinity'::float8) as first from ${schema}.audit_log
         where chain = $1 and at >= $2::date::timestamp at time zone 'Asia/Shanghai'),
       gone as (
         delete from ${schema}.audit_log using kept where chain = $1 and number < kept.first returning number, hash),
       start as (
         insert into ${schema}.audit_starts (chain, number, hash)
         select $1, number, hash from gone order by number desc limit 1
         on conflict (chain) do update set number = excluded.number, hash = excluded.hash)
       select from gone`,
      [chain, before],
    );
    await owner.query(dryRun ? 'rollback' : 'commit');
    return rowCount ?? 0;
  } catch (error) {
    throw toDatabaseError(error);
  } finally {
    await owner.end().catch(() => undefined);
  }
}
