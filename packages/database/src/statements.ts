// What the audit log and the idempotency keys need of a session: its identity and its statements.

/** Runs statements in one transaction of a scope. `Session` is the only implementation. */
export interface Statements {
  readonly schema: string;
  readonly scope: string;
  readonly subject: string | null;
  readonly roles: readonly string[];
  readonly requestId: string;
  /** Runs one statement, led by its name (`/* noun.what *\/`); the rows' columns come back in camelCase. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}
