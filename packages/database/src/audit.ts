// The audit log: who did or saw what, why, before and after. Append-only; each row is signed together with the one before it, one chain
// per county.
import { secureTable } from './row-level-security.ts';
import type { Statements } from './statements.ts';
import type { Vault } from './vault.ts';

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

/** A session of an audit chain: its statements, and the vault that has the audit keys. */
export type AuditSession = Statements & { readonly vault: Vault; readonly now: Date };

/**
 * The text that a row's hash signs: the hash of the row before it and every column, so that a changed, moved or missing row breaks the
 * chain. Signed with a key that the database never sees: the owner of the database cannot write the chain anew.
 */
function textOf(previous: string, row: Unhashed): string {
  const { chain, number, at, subject, roles, scope, action, nounId, purpose, before, after, requestId } = row;
  return JSON.stringify([
    previous,
    [chain, number, at.toISOString(), subject, roles, scope, action, nounId, purpose, before, after, requestId],
  ]);
}

/** The text that the start of a shortened chain signs. */
export function textOfStart(schema: string, chain: string, number: number, hash: string): string {
  return JSON.stringify(['start', schema, chain, number, hash]);
}

/** Appends entries to the session's chain; the chain's head is locked until the transaction ends, so numbers have no gaps. */
export async function appendToAudit(session: AuditSession, entries: readonly AuditEntry[]): Promise<void> {
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
      at: session.now,
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
    hash = session.vault.sign(textOf(hash, row));
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

/** The result of a verification: whole, or the first number at which the chain is broken. */
export type AuditVerdict =
  | { readonly whole: true; readonly rows: number }
  | { readonly whole: false; readonly brokenAt: number; readonly reason: 'MISSING' | 'CHANGED' | 'HEAD' | 'START' };

/** Verifies the session's chain from the first row that is kept to its head, in pages, whatever its length. */
export async function verifyAudit(session: AuditSession): Promise<AuditVerdict> {
  const chain = session.scope.slice(0, 6);
  const [shortened] = await session.query<{ number: number; hash: string; signature: string }>(
    `/* audit.start */ select number, hash, signature from ${session.schema}.audit_starts where chain = $1`,
    [chain],
  );
  const start = shortened ?? { number: 0, hash: '' };
  const [before] = await session.query<{ number: number }>(
    `/* audit.before */ select number from ${session.schema}.audit_log where chain = $1 and number <= $2 order by number limit 1`,
    [chain, start.number],
  );
  if (before !== undefined) return { whole: false, brokenAt: before.number, reason: 'START' };
  if (
    shortened !== undefined &&
    !session.vault.isSigned(textOfStart(session.schema, chain, start.number, start.hash), shortened.signature)
  )
    return { whole: false, brokenAt: start.number, reason: 'START' };
  let { number, hash } = start;
  for (;;) {
    const page = await session.query<AuditRow>(
      `/* audit.page */ select * from ${session.schema}.audit_log where chain = $1 and number > $2 order by number limit 1000`,
      [chain, number],
    );
    for (const row of page) {
      if (row.number !== number + 1) return { whole: false, brokenAt: number + 1, reason: 'MISSING' };
      if (!session.vault.isSigned(textOf(hash, row), row.hash))
        return { whole: false, brokenAt: row.number, reason: 'CHANGED' };
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

/** The last row of a chain at some time, signed: kept elsewhere, it shows later whether the past was rewritten. */
export interface AuditHead {
  readonly schema: string;
  readonly chain: string;
  readonly number: number;
  readonly hash: string;
  /** ISO 8601. */
  readonly at: string;
  readonly signature: string;
}

const textOfHead = ({ schema, chain, number, hash, at }: Omit<AuditHead, 'signature'>) =>
  JSON.stringify(['head', schema, chain, number, hash, at]);

/** The signed head of the session's chain; null when the chain has no row. */
export async function signAuditHead(session: AuditSession): Promise<AuditHead | null> {
  const chain = session.scope.slice(0, 6);
  const [row] = await session.query<{ number: number; hash: string }>(
    `/* audit.head */ select number, hash from ${session.schema}.audit_heads where chain = $1`,
    [chain],
  );
  if (row === undefined || row.number === 0) return null;
  const head = { schema: session.schema, chain, ...row, at: session.now.toISOString() };
  return { ...head, signature: session.vault.sign(textOfHead(head)) };
}

/**
 * Compares the session's chain with a head that was kept elsewhere. UNSIGNED: the head itself is not genuine. REWRITTEN: the chain
 * ends before it, or its row has another hash. REMOVED: retention removed the row since. SAME: the past is unchanged up to the head.
 */
export async function compareWithHead(
  session: AuditSession,
  head: AuditHead,
): Promise<'SAME' | 'REMOVED' | 'REWRITTEN' | 'UNSIGNED'> {
  if (!session.vault.isSigned(textOfHead(head), head.signature)) return 'UNSIGNED';
  const [row] = await session.query<{ hash: string | null; start: number | null; startHash: string | null }>(
    `/* audit.at */ select (select hash from ${session.schema}.audit_log where chain = $1 and number = $2) as hash, number as start, hash as start_hash
     from (select 1) one left join ${session.schema}.audit_starts on chain = $1`,
    [head.chain, head.number],
  );
  const { hash = null, start = null, startHash = null } = row ?? {};
  if ((hash ?? (start === head.number ? startHash : null)) === head.hash) return 'SAME';
  return hash === null && start !== null && start > head.number ? 'REMOVED' : 'REWRITTEN';
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
