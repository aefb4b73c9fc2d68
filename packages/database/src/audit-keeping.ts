// Retention of the audit log: due records are removed from the beginning of a chain, which then starts later. The hash of the last of
// them stays, signed, so that the rest can be verified. A service cannot do this: it appends and reads.
import pg from 'pg';
import { textOfStart } from './audit.ts';
import { toDatabaseError } from './error.ts';
import { ownerRole } from './row-level-security.ts';
import type { Vault } from './vault.ts';

/** The due records of a chain: those from before a day (YYYY-MM-DD, in China). */
export interface AuditKeeping {
  readonly chain: string;
  readonly before: string;
  /** Signs the chain's new start. */
  readonly vault: Vault;
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
  { chain, before, vault, dryRun = false }: AuditKeeping,
): Promise<number> {
  const owner = new pg.Client({
    connectionString: adminUrl,
    connectionTimeoutMillis: 5000,
    options: `-c role=${ownerRole(schema)} -c app.scope=${chain}`,
  });
  try {
    await owner.connect();
    await owner.query('begin');
    const { rows: gone } = await owner.query<{ number: number; hash: string }>(
      `/* audit.forget */
       with kept as (
         select coalesce(min(number), 'infinity'::float8) as first from ${schema}.audit_log
         where chain = $1 and at >= $2::date::timestamp at time zone 'Asia/Shanghai'),
       gone as (
         delete from ${schema}.audit_log using kept where chain = $1 and number < kept.first returning number, hash)
       select number, hash from gone order by number`,
      [chain, before],
    );
    const last = gone.at(-1);
    if (last !== undefined)
      await owner.query(
        `/* audit.moveStart */ insert into ${schema}.audit_starts (chain, number, hash, signature) values ($1, $2, $3, $4)
         on conflict (chain) do update set number = excluded.number, hash = excluded.hash, signature = excluded.signature`,
        [chain, last.number, last.hash, vault.sign(textOfStart(schema, chain, Number(last.number), last.hash))],
      );
    await owner.query(dryRun ? 'rollback' : 'commit');
    return gone.length;
  } catch (error) {
    throw toDatabaseError(error);
  } finally {
    await owner.end().catch(() => undefined);
  }
}
