// Idempotency keys: the same key with the same input has one effect and one answer, however often and from wherever it is sent.
import { createHash } from 'node:crypto';
import { secureTable } from './row-level-security.ts';
import type { Statements } from './statements.ts';
import type { Place, Vault } from './vault.ts';

export interface OnceRequest {
  /** The caller's own key. */
  readonly key: string;
  /** The mutation's field. */
  readonly field: string;
  /** The input without the key. */
  readonly body: unknown;
}

/** A secret that is shown once: the answer that is kept for a repeated request holds null in its place. */
export class ShownOnce {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** What GraphQL serializes a leaf by. */
  valueOf(): string {
    return this.#secret;
  }

  toJSON(): null {
    return null;
  }
}

/** The key was used for another request of the same subject, or with other rights. */
export class IdempotencyKeyReused extends Error {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
}

/**
 * Does `work` and keeps its answer, sealed, in the same transaction; of many at once one does the work and the others wait for its
 * answer. Kept for 48 hours. Throws IdempotencyKeyReused for another field or body, and for a caller who acts in another scope or with
 * other roles than the first time: the answer holds what those rights let the caller see.
 */
export async function answerOnce<Answer>(
  session: Statements & { readonly vault: Vault },
  { key, field, body }: OnceRequest,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const table = `${session.schema}.idempotency_keys`;
  const chain = session.scope.slice(0, 6);
  // Hashed, a key is a key whatever was typed in.
  const owner = [chain, session.subject ?? '', hashOf(key)];
  const request = hashOf(JSON.stringify([field, withDigests(body), session.scope, [...session.roles].sort()]));
  const place = placeOf(table, owner);
  await session.query(
    `/* idempotency.forget */ delete from ${table} where chain = $1 and at < now() - interval '48 hours'`,
    [chain],
  );
  const taken = await session.query(
    `/* idempotency.take */ insert into ${table} (chain, subject, key, request) values ($1, $2, $3, $4) on conflict do nothing returning key`,
    [...owner, request],
  );
  if (taken.length > 0) {
    const answer = await work();
    if (isRefusal(answer)) {
      // A refusal had no effect to repeat: with the same key the request may succeed later.
      await session.query(
        `/* idempotency.release */ delete from ${table} where chain = $1 and subject = $2 and key = $3`,
        owner,
      );
      return answer;
    }
    await keepAnswer(session, table, owner, session.vault.seal(JSON.stringify(answer, keepType), place));
    return answer;
  }
  const [known] = await session.query<{ request: string; answer: string }>(
    `/* idempotency.answer */ select request, answer from ${table} where chain = $1 and subject = $2 and key = $3`,
    owner,
  );
  if (known?.request !== request) throw new IdempotencyKeyReused();
  return JSON.parse(session.vault.open(Buffer.from(known.answer, 'base64'), place), restoreType) as Answer;
}

/** Seals the kept answers of the session's chain again with the first master key; answers how many were under an older one. */
export async function resealAnswers(session: Statements & { readonly vault: Vault }): Promise<number> {
  const table = `${session.schema}.idempotency_keys`;
  let resealed = 0;
  for (const { chain, subject, key, answer } of await keptAnswers(session)) {
    const again = session.vault.reseal(Buffer.from(answer, 'base64'));
    if (again === null) continue;
    await keepAnswer(session, table, [chain, subject, key], again);
    resealed += 1;
  }
  return resealed;
}

/** Replaces the kept answers of the session's chain that mention any of these words, such as the ids of what was erased. */
export async function replaceAnswers(
  session: Statements & { readonly vault: Vault },
  words: readonly string[],
  answer: unknown,
): Promise<void> {
  const table = `${session.schema}.idempotency_keys`;
  // Sealed, so each is opened: a county has some thousands in 48 hours.
  for (const kept of await keptAnswers(session)) {
    const owner = [kept.chain, kept.subject, kept.key];
    const text = session.vault.open(Buffer.from(kept.answer, 'base64'), placeOf(table, owner));
    if (words.some((word) => text.includes(word)))
      await keepAnswer(session, table, owner, session.vault.seal(JSON.stringify(answer), placeOf(table, owner)));
  }
}

interface KeptAnswer {
  readonly chain: string;
  readonly subject: string;
  readonly key: string;
  /** Sealed, in base64. */
  readonly answer: string;
}

function keptAnswers(session: Statements): Promise<KeptAnswer[]> {
  return session.query(
    `/* idempotency.kept */ select chain, subject, key, answer from ${session.schema}.idempotency_keys
     where chain = $1 and answer is not null for update`,
    [session.scope.slice(0, 6)],
  );
}

async function keepAnswer(session: Statements, table: string, owner: readonly string[], sealed: Buffer): Promise<void> {
  await session.query(
    `/* idempotency.keep */ update ${table} set answer = $4 where chain = $1 and subject = $2 and key = $3`,
    [...owner, sealed.toString('base64')],
  );
}

function placeOf(table: string, owner: readonly string[]): Place {
  return [`${table}.answer`, owner.join(' ')];
}

/** Whether an answer is a payload with reasons of a refusal. */
function isRefusal(answer: unknown): boolean {
  const { errors } = (answer ?? {}) as { errors?: readonly unknown[] };
  return Array.isArray(errors) && errors.length > 0;
}

/** Files by their digest: one as JSON would be four times its size. */
function withDigests(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return { $digest: createHash('sha256').update(value).digest('hex') };
  if (Array.isArray(value)) return value.map(withDigests);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withDigests(one)]));
}

/** Days and bytes of a row are to be the same when the answer is given again, not the text that JSON makes of them. */
function keepType(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key];
  if (original instanceof Date) return { $date: original.toISOString() };
  return Buffer.isBuffer(original) ? { $bytes: original.toString('base64') } : value;
}

function restoreType(_key: string, value: unknown): unknown {
  const { $date, $bytes } = (value ?? {}) as { $date?: unknown; $bytes?: unknown };
  if (typeof $date === 'string') return new Date($date);
  return typeof $bytes === 'string' ? Buffer.from($bytes, 'base64') : value;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** SQL of the keys' table. */
export function createIdempotencyKeys(schema: string): string {
  return `
    create table ${schema}.idempotency_keys (
      chain text not null,
      subject text not null,
      key text not null,
      request text not null,
      answer text,
      at timestamptz not null default now(),
      primary key (chain, subject, key)
    );
    create index on ${schema}.idempotency_keys (chain, at);
    ${secureTable(`${schema}.idempotency_keys`, 'chain')}`;
}
