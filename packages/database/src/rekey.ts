// Rotation of the look-up keys: a stored fingerprint is hashed once more, with the key that was appended.
import pg from 'pg';
import { toDatabaseError } from './error.ts';
import { ownerRole } from './row-level-security.ts';
import { type AnyTable, toSnakeCase } from './table.ts';
import type { Vault } from './vault.ts';

/** The columns that hold fingerprints, in any table, by their kind. */
const KINDS: Readonly<Record<string, string>> = {
  personId: 'person',
  envoyPersonId: 'person',
  studentPersonId: 'person',
  phoneFingerprint: 'phone',
  mark: 'registration',
  externalReferenceHash: 'child',
};

/** The fingerprint columns of a table, each with its kind. */
export function fingerprintColumns(table: AnyTable): (readonly [column: string, kind: string])[] {
  return table.columns.flatMap((column) => {
    const kind = KINDS[String(column)];
    return kind === undefined ? [] : [[toSnakeCase(String(column)), kind] as const];
  });
}

export interface RekeyOptions {
  readonly county: string;
  readonly vault: Vault;
  /** Only counts. */
  readonly dryRun: boolean;
}

/**
 * Brings the fingerprints of one table in one county under all look-up keys, in one transaction, and returns how many values changed.
 * Acts as the schema's owner, because services may not change marks; `adminUrl` is a role that may do so.
 */
export async function rekeyTable(
  adminUrl: string,
  table: AnyTable,
  { county, vault, dryRun }: RekeyOptions,
): Promise<number> {
  const columns = fingerprintColumns(table);
  if (columns.length === 0) return 0;
  const owner = new pg.Client({
    connectionString: adminUrl,
    connectionTimeoutMillis: 5000,
    options: `-c role=${ownerRole(table.schema)} -c app.scope=${county}`,
  });
  let rekeyed = 0;
  try {
    await owner.connect();
    await owner.query('begin');
    for (const [column, kind] of columns) {
      const { rows } = await owner.query<{ old: string }>(
        `/* rekey.values */ select distinct ${column} as old from ${table.sql} where county_code = $1 and ${column} is not null`,
        [county],
      );
      const changes = rows.flatMap(({ old }) => {
        const fresh = vault.rekey(kind, old);
        return fresh === null ? [] : [{ old, new: fresh }];
      });
      rekeyed += changes.length;
      if (dryRun || changes.length === 0) continue;
      await owner.query(
        `/* rekey.change */ update ${table.sql} r set ${column} = c.new
         from jsonb_to_recordset($2) as c (old text, new text) where r.county_code = $1 and r.${column} = c.old`,
        [county, JSON.stringify(changes)],
      );
    }
    await owner.query('commit');
    return rekeyed;
  } catch (error) {
    throw toDatabaseError(error);
  } finally {
    await owner.end().catch(() => undefined);
  }
}
