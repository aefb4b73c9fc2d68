// The end of retention over all services: data that a county's model no longer keeps is erased, audit records last.
import type { Forgotten } from '@chunhui/data-protection';
import { forgetAudit, type Vault } from '@chunhui/database';
import type { RunningService } from './maintenance.ts';

export interface Retention {
  readonly today: string;
  /** Only counts. */
  readonly dryRun?: boolean;
}

/** Erases what is due in one county in one service, in one transaction. Returns the number of rows of each kind. */
export function forgetIn(
  { database, protection }: Pick<RunningService, 'database' | 'protection'>,
  county: string,
  retention: Retention,
): Promise<Forgotten> {
  return database.write(scopeOf(county), (session) => protection.forgetDue(session, retention), 'bulk');
}

/** Every audit chain of these counties and of the scopes above them. */
export function chainsOf(counties: readonly string[]): string[] {
  return [...new Set(counties.flatMap((county) => [county.slice(0, 2), county.slice(0, 4), county]))].sort();
}

/**
 * Removes audit records that are due, chain by chain, and records that in the chain. Above a county the county with the longest
 * retention decides. `server` is a role that may act as the schemas' owners. Returns the number of records by chain.
 */
export async function forgetAudits(
  server: string,
  { schema, database, protection }: Pick<RunningService, 'schema' | 'database' | 'protection'>,
  counties: readonly string[],
  { today, vault, dryRun = false }: Retention & { readonly vault: Vault },
): Promise<Record<string, number>> {
  const since = new Map<string, string>();
  for (const county of counties)
    since.set(county, await database.read(scopeOf(county), (session) => protection.auditKeptSince(session, today)));
  const forgotten: Record<string, number> = {};
  for (const chain of chainsOf(counties)) {
    const [before = ''] = counties
      .filter((county) => county.startsWith(chain))
      .map((county) => since.get(county) ?? '')
      .sort();
    const records = await forgetAudit(server, schema, { chain, before, vault, dryRun });
    if (records === 0) continue;
    forgotten[chain] = records;
    if (dryRun) continue;
    await database.write(scopeOf(chain), async (session) =>
      session.audit({ action: 'audit.forget', nounId: chain, after: { before, records } }),
    );
  }
  return forgotten;
}

const scopeOf = (scope: string) => ({ scope, subject: 'forget', requestId: 'forget' });
