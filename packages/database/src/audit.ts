// The audit log: who did or saw what, why, before and after. Append-only, each row hashed with the one before it, a chain a county.
import { createHash } from 'node:crypto';
import { secureTable } from './row-level-security.ts';
import type { Statements } from './statements.ts';

export interface AuditEntry {
  /** `noun.verb`, such as `talent.record` or `child.read`. */
  readonly action: string;
  readonly nounId: string;
  /** Why, for what needs a reason: a reveal, an export, breaking glass. */
  readonly purpose?: string;
  /** The state before and after, personal data masked. */
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A row of the log. `chain` is the county, or the wider scope of an act above counties. */
export interface AuditRow {
  readonly chain: string;
  readonly number: number;
  readonly at: Date;
  readonly subject: string;
  readonly roles: string[];
  readonly scope: string;
  readonly action: string;
  readonly nounId: string;
  readonly purpose: string | null;
  /** JSON text, as it was written. */
  readonly before: string | null;
  readonly after: string | null;
  readonly requestId: string;
  readonly hash: string;
}

type Unhashed = Omit<AuditRow, 'hash'>;

/** SHA-256 over the hash before and every column: a row that is changed, moved or missing breaks the chain. */
function hashOf(previous: string, row: Unhashed): string {
  const { chain, number, at, subject, roles, scope, action, nounId, purpose, before, after, requestId } = row;
  const columns = [
    chain,
    number,
    at.toISOString(),
    subject,
    roles,
    scope,
    action,
    nounId,
    purpose,
    before,
    after,
    requestId,
  ];
  return createHash('sha256')
    .update(JSON.stringify([previous, columns]))
    .digest('hex');
}

/** Appends entries to the session's chain; the chain's head is locked until the transaction ends, so numbers have no gaps. */
export async function appendToAudit(session: Statements, entries: readonly AuditEntry[]): Promise<void> {
  const { schema } = session;
  const chain = session.scope.slice(0, 6);
  const [head] = await session.query<{ number: number; hash: string }>(
    `/* audit.head */ insert into ${schema}.audit_heads (chain, number, hash) values ($1, 0, '')
     on conflict (chain) do update set number = audit_heads.number returning number, hash`,
    [chain],
  );
  let { number, hash } = head ?? { number: 0, hash: '' };
  const rows = entries.map((entry): AuditRow => {
    number += 1;
    const row: Unhashed = {
      chain,
      number,
      at: new Date(),
      subject: session.subject ?? '',
      roles: [...session.roles],
      scope: session.scope,
      action: entry.action,
      nounId: entry.nounId,
      purpose: entry.purpose ?? null,
      before: entry.before === undefined ? null : JSON.stringify(entry.before),
      after: entry.after === undefined ? null : JSON.stringify(entry.after),
      requestId: session.requestId,
    };
    hash = hashOf(hash, row);
    return { ...row, hash };
  });
  await session.query(
    `/* audit.append */
     with appended as (
       insert into ${schema}.audit_log
         (chain, number, at, subject, roles, scope, action, noun_id, purpose, before, after, request_id, hash)
       select chain, number, at, subject, roles, scope, action, "nounId", purpose, before, after, "requestId", hash
       from jsonb_to_recordset($1) as r (chain text, number bigint, at timestamptz, subject text, roles text[], scope text, action text,
         "nounId" text, purpose text, before text, after text, "requestId" text, hash text))
     update ${schema}.audit_heads set number = $3, hash = $4 where chain = $2`,
    [JSON.stringify(rows), chain, number, hash],
  );
}

/** What a verification found: nothing wrong, or the first number at which the chain does not hold. */
export type AuditVerdict =
  | { readonly whole: true; readonly rows: number }
  | { readonly whole: false; readonly brokenAt: number; readonly reason: 'MISSING' | 'CHANGED' | 'HEAD' | 'START' };

/** Verifies the session's chain from the first row that is kept to its head, in pages, whatever its length. */
export async function verifyAudit(session: Statements): Promise<AuditVerdict> {
  const chain = session.scope.slice(0, 6);
  const [start = { number: 0, hash: '' }] = await session.query<{ number: number; hash: string }>(
    `/* audit.start */ select number, hash from ${session.schema}.audit_starts where chain = $1`,
    [chain],
  );
  const [before] = await session.query<{ number: number }>(
    `/* audit.before */ select number from ${session.schema}.audit_log where chain = $1 and number <= $2 order by number limit 1`,
    [chain, start.number],
  );
  if (before !== undefined) return { whole: false, brokenAt: before.number, reason: 'START' };
  let { number, hash } = start;
  for (;;) {
    const page = await session.query<AuditRow>(
      `/* audit.page */ select * from ${session.schema}.audit_log where chain = $1 and number > $2 order by number limit 1000`,
      [chain, number],
    );
    for (const row of page) {
      if (row.number !== number + 1) return { whole: false, brokenAt: number + 1, reason: 'MISSING' };
      if (hashOf(hash, row) !== row.hash) return { whole: false, brokenAt: row.number, reason: 'CHANGED' };
      ({ number, hash } = row);
    }
    if (page.length < 1000) break;
  }
  const [head] = await session.query<{ number: number; hash: string }>(
    `/* audit.head */ select number, hash from ${session.schema}.audit_heads where chain = $1`,
    [chain],
  );
  const isHead = (head?.number ?? 0) === number && (head?.hash ?? '') === hash;
  return isHead ? { whole: true, rows: number - start.number } : { whole: false, brokenAt: number + 1, reason: 'HEAD' };
}

/** SQL of the log, its heads and its starts. The service's role appends and reads; it can neither change nor remove rows. */
export function createAudit(schema: string): string {
  return `
    create table ${schema}.audit_log (
      chain text not null,
      number bigint not null,
      at timestamptz(3) not null,
      subject text not null,
      roles text[] not null,
      scope text not null,
      action text not null check (action ~ '^[a-zA-Z-]+\\.[a-zA-Z-]+$'),
      noun_id text not null,
      purpose text,
      before text,
      after text,
      request_id text not null,
      hash text not null,
      primary key (chain, number)
    );
    create index on ${schema}.audit_log (chain, noun_id);
    ${secureTable(`${schema}.audit_log`, 'chain', 'select, insert')}
    create table ${schema}.audit_heads (chain text primary key, number bigint not null, hash text not null);
    ${secureTable(`${schema}.audit_heads`, 'chain', 'select, insert, update')}
    -- Where a chain starts after retention removed its first rows.
    create table ${schema}.audit_starts (chain text primary key, number bigint not null, hash text not null);
    ${secureTable(`${schema}.audit_starts`, 'chain', 'select')}`;
}
