// One operation's way to the rows: a lazy transaction that knows the county. Stores take nothing else, so none can forget it.
import { dayOf } from '@chunhui/model';
import type { PoolClient } from 'pg';
import type { ObjectLiteral, QueryRunner } from 'typeorm';
import { type AuditEntry, appendToAudit } from './audit.ts';
import { toDatabaseError } from './error.ts';
import { answerOnce, type OnceRequest } from './idempotency.ts';
import type { Statements } from './statements.ts';
import { type Table, toCamelCase, toSnakeCase } from './table.ts';
import type { Vault } from './vault.ts';

/** Things of one session: a caller bound to more reaches the first ones only. */
const MAX_THINGS = 50;

let epoch = 0;

/** Increases whenever a session of this process commits a change of grants: what was cached before is stale. */
export function grantEpoch(): number {
  return epoch;
}

/** Whose session it is: the subject (null for nobody) and the division prefix that row-level security lets through. */
export interface SessionScope {
  readonly subject: string | null;
  readonly scope: string;
  readonly requestId: string;
  /** Ids of the scope's county that bound roles reach; see `bound` in row-level-security.ts. */
  readonly things?: readonly string[];
  /** For the audit log. */
  readonly roles?: readonly string[];
}

/** Where a session finds its connection. */
export interface SessionSource {
  /** The service's schema. */
  readonly schema: string;
  /** Seals and opens personal data. */
  readonly vault: Vault;
  /** The clock that `now` of a session is read from. */
  readonly clock: () => Date;
  openRunner(): QueryRunner;
  /** Called before each statement. */
  observe(sql: string): void;
  /** Called after each statement that was answered, with its time in milliseconds. */
  answered(sql: string, milliseconds: number): void;
}

/** `bulk` is a write that may take minutes: an import, a first load. */
export type SessionMode = 'read' | 'write' | 'bulk';

/** One transaction on one connection, begun by its first statement. Sessions of several scopes may share it, in turns. */
class Transaction {
  readonly source: SessionSource;
  readonly mode: SessionMode;
  readonly comment: string;
  runner: QueryRunner | undefined;
  client: Promise<PoolClient> | undefined;
  /** Statements of one connection take turns. */
  turn: Promise<unknown> = Promise.resolve();
  /** Why a statement failed: its transaction is over, and every later statement would only be told that much. */
  failure: unknown;
  ended = false;
  /** The scope that the connection is set to. */
  settings = '';
  /** What sessions of a read-only transaction recorded; written when it ends. */
  readonly reads = new Map<Session, AuditEntry[]>();

  constructor(source: SessionSource, mode: SessionMode, requestId: string) {
    this.source = source;
    this.mode = mode;
    this.comment = requestId === '' ? '' : `/* request ${requestId} */ `;
  }

  /** The connection, set to this scope. SET LOCAL, not set_config(): Citus forwards only this. */
  async clientFor(settings: string): Promise<PoolClient> {
    if (this.client === undefined) {
      this.settings = settings;
      this.client = this.#start(settings);
    }
    const client = await this.client;
    if (this.settings !== settings) {
      await client.query(this.comment + settings);
      this.settings = settings;
    }
    return client;
  }

  async #start(settings: string): Promise<PoolClient> {
    this.runner = this.source.openRunner();
    const client: PoolClient = await this.runner.connect();
    await this.begin(client, settings);
    return client;
  }

  /** One message, so that no statement can run between BEGIN and the scope. */
  async begin(client: PoolClient, settings: string): Promise<void> {
    await client.query(
      `${this.comment}begin ${this.mode === 'read' ? 'isolation level repeatable read read only' : ''}; ${settings}` +
        (this.mode === 'bulk'
          ? `; set local statement_timeout = '10min'; set local idle_in_transaction_session_timeout = '10min'`
          : ''),
    );
  }
}

export class Session implements Statements {
  readonly scope: string;
  readonly subject: string | null;
  readonly roles: readonly string[];
  /** Ids that this session reaches by bound roles. */
  readonly things: readonly string[];
  readonly requestId: string;
  readonly schema: string;
  readonly vault: Vault;
  /** The instant of this operation: one clock for all its rules. */
  readonly now: Date;
  readonly #transaction: Transaction;
  readonly #settings: string;
  /** Run once before the commit of a write, in the order they were added. */
  readonly #beforeCommit: (() => Promise<void>)[] = [];
  readonly #audit: AuditEntry[] = [];
  readonly #attempts: AuditEntry[] = [];
  #changesGrants = false;

  constructor(
    source: SessionSource,
    { scope, subject, requestId, roles = [], things = [] }: SessionScope,
    mode: SessionMode,
    transaction?: Transaction,
  ) {
    // Literals are safe: the patterns leave no quote, and an invalid scope becomes '' and matches no row.
    this.scope = /^(\d{2}|\d{4}|\d{6}-?|\d{9}|\d{12})$/.test(scope) ? scope : '';
    this.subject = subject !== null && /^[\w.:@|-]{1,128}$/.test(subject) ? subject : null;
    this.requestId = /^[\w-]{1,64}$/.test(requestId) ? requestId : '';
    this.roles = roles;
    this.things = things
      .filter((id) => /^\d{6}-[\w-]{1,64}$/.test(id) && id.startsWith(this.scope))
      .slice(0, MAX_THINGS);
    this.schema = source.schema;
    this.vault = source.vault;
    this.now = source.clock();
    this.#transaction = transaction ?? new Transaction(source, mode, this.requestId);
    this.#settings =
      `set local app.scope = '${this.scope}'; set local app.subject = '${this.subject ?? ''}'; ` +
      `set local app.things = '${this.things.join(',')}'`;
  }

  /** A read-only session of the same transaction for the same subject in another scope; the first session ends it. */
  as(scope: SessionScope): Session {
    const { source, mode } = this.#transaction;
    return new Session(source, { ...scope, subject: this.subject, requestId: this.requestId }, mode, this.#transaction);
  }

  /** The county of this session; throws for a scope above a county, which has none. */
  get county(): string {
    if (this.scope.length < 6) throw new Error('this session has no county');
    return this.scope.slice(0, 6);
  }

  /** The calendar day of `now` in China, YYYY-MM-DD. */
  get today(): string {
    return dayOf(this.now);
  }

  /** Runs one statement, led by its name (`/* noun.what *\/`); the rows' columns come back in camelCase. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const transaction = this.#transaction;
    const run = transaction.turn.then(() => this.#run<Row>(sql, parameters));
    transaction.turn = run.catch(() => undefined);
    return run;
  }

  /** The switch of the scope and the statement are one turn: no other session's statement runs between them. */
  async #run<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const transaction = this.#transaction;
    if (transaction.ended) throw new Error('this session has ended');
    if (transaction.failure !== undefined) throw transaction.failure;
    try {
      const client = await transaction.clientFor(this.#settings);
      transaction.source.observe(sql);
      const begun = performance.now();
      const { rows, fields } = await client.query<unknown[]>({
        text: transaction.comment + sql,
        values: [...parameters],
        rowMode: 'array',
      });
      transaction.source.answered(sql, performance.now() - begun);
      // A savepoint takes SET LOCAL back.
      if (sql.includes('rollback to')) transaction.settings = '';
      const names = fields.map((field) => toCamelCase(field.name));
      return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])) as Row);
    } catch (error) {
      transaction.failure = toDatabaseError(error);
      throw transaction.failure;
    }
  }

  /** Inserts rows in one statement, however many (as json, which is read once, where jsonb would be built first); columns that no row has keep their defaults. */
  async insert<Row extends ObjectLiteral>(table: Table<Row>, rows: readonly Partial<Row>[]): Promise<void> {
    const first = rows[0];
    if (first === undefined) return;
    const columns = table.columns
      .filter((column) => column in first)
      .map((column) => `"${toSnakeCase(column)}"`)
      .join(', ');
    const values = JSON.stringify(rows.map(toSnakeCaseKeys));
    await this.query(
      `/* ${table.name}.insert */ insert into ${table.sql} (${columns})
       select ${columns} from json_populate_recordset(null::${table.sql}, $1::json)`,
      [values],
    );
  }

  /** Changes some columns of one row, by its id; nothing happens to one that is outside the scope. */
  async update<Row extends ObjectLiteral & { readonly id: string }>(
    table: Table<Row>,
    id: string,
    change: Partial<Row>,
  ): Promise<void> {
    const columns = Object.keys(change).filter((column) => table.columns.includes(column));
    if (columns.length === 0) return;
    const assignments = columns.map((column, index) => `"${toSnakeCase(column)}" = $${index + 3}`).join(', ');
    await this.query(
      `/* ${table.name}.update */ update ${table.sql} set ${assignments} where county_code = $1 and id = $2`,
      [this.county, id, ...columns.map((column) => change[column])],
    );
  }

  /** Changes the same columns of many rows in one statement, each to its own values; rows outside the scope stay as they are. */
  async updateMany<Row extends ObjectLiteral & { readonly id: string }, Column extends keyof Row & string>(
    table: Table<Row>,
    columns: readonly Column[],
    rows: readonly (Pick<Row, Column> & { readonly id: string })[],
  ): Promise<void> {
    if (rows.length === 0 || columns.length === 0) return;
    const assignments = columns.map(toSnakeCase).map((column) => `"${column}" = n."${column}"`);
    await this.query(
      `/* ${table.name}.updateMany */ update ${table.sql} r set ${assignments.join(', ')}
       from json_populate_recordset(null::${table.sql}, $2::json) n where r.county_code = $1 and r.id = n.id and r.id = any($3)`,
      // The ids once more: found by their key, also where the planner has no statistics yet and would join the whole county.
      [this.county, JSON.stringify(rows.map(toSnakeCaseKeys)), rows.map(({ id }) => id)],
    );
  }

  /** Runs `work` before this session commits; a read has nothing to commit. */
  beforeCommit(work: () => Promise<void>): void {
    this.#beforeCommit.push(work);
  }

  /** To be called by what changes grants: every service of this process reads them anew once this session has committed. */
  changesGrants(): void {
    this.#changesGrants = true;
  }

  /**
   * Records an act or a read. The row is appended in this transaction, after everything else, or nothing is kept. Of a read-only session it
   * is appended in a transaction of its own when the session ends: its answer must not leave before.
   */
  audit(entry: AuditEntry): void {
    if (this.#transaction.mode !== 'read') this.#audit.push(entry);
    else this.#transaction.reads.set(this, [...(this.#transaction.reads.get(this) ?? []), entry]);
  }

  /** Records an act even when the write is refused: its row is then appended in a transaction of its own. */
  auditAttempt(entry: AuditEntry): void {
    this.#attempts.push(entry);
  }

  /** Does `work` once for an idempotency key of this subject, and gives the same answer again; see `answerOnce`. */
  once<Answer>(request: OnceRequest, work: () => Promise<Answer>): Promise<Answer> {
    return answerOnce(this, request, work);
  }

  /** Ends the transaction, if one was begun, and gives the connection back. Throws when a write could not be kept. */
  async end(outcome: 'commit' | 'rollback'): Promise<void> {
    const transaction = this.#transaction;
    try {
      if (outcome === 'commit') {
        for (const work of this.#beforeCommit) await work();
        // Last, so that everyone locks the counters before the audit chain, never the other way round.
        const entries = [...this.#attempts, ...this.#audit];
        if (entries.length > 0) await appendToAudit(this, entries);
      }
      await transaction.turn;
      if (outcome === 'rollback' && this.#attempts.length > 0) await this.#keepAttempts();
      transaction.ended = true;
      await this.#finish(outcome === 'rollback' && this.#attempts.length > 0 ? 'commit' : outcome);
      if (this.#changesGrants) epoch += 1;
    } catch (error) {
      transaction.ended = true;
      await this.#finish('rollback').catch(() => undefined);
      throw toDatabaseError(error);
    } finally {
      await transaction.runner?.release();
      transaction.runner = undefined;
    }
    if (outcome === 'commit') await this.#auditReads();
  }

  /** Appends the reads that read-only sessions of this transaction recorded, of each scope in a transaction of its own. */
  async #auditReads(): Promise<void> {
    const { source, reads } = this.#transaction;
    for (const [{ subject, scope, requestId, roles, things }, entries] of reads) {
      const writing = new Session(source, { subject, scope, requestId, roles, things }, 'write');
      for (const entry of entries) writing.audit(entry);
      await writing.end('commit');
    }
    reads.clear();
  }

  async #keepAttempts(): Promise<void> {
    await this.#finish('rollback');
    const client = await this.#transaction.client;
    this.#transaction.failure = undefined;
    if (client !== undefined) await this.#transaction.begin(client, this.#settings);
    await appendToAudit(this, this.#attempts);
  }

  async #finish(outcome: 'commit' | 'rollback'): Promise<void> {
    const client = await this.#transaction.client;
    if (client === undefined) return;
    const { command } = await client.query(outcome);
    // A transaction that failed before ends in ROLLBACK although COMMIT was asked for: of a write, say so.
    if (outcome === 'commit' && command === 'ROLLBACK' && this.#transaction.mode !== 'read')
      throw new Error('the transaction was undone');
  }
}

function toSnakeCaseKeys(row: object): Record<string, unknown> {
  const snake: Record<string, unknown> = {};
  // PostgreSQL reads bytes from text as hexadecimal digits.
  for (const [key, value] of Object.entries(row))
    snake[toSnakeCase(key)] = Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value;
  return snake;
}
