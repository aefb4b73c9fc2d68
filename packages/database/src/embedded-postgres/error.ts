// What can go wrong with a PostgreSQL of our own, told so that whoever starts it can act.

/** What callers can react to: another port, another data directory, or reading the message. */
export type EmbeddedPostgresErrorCode = 'PORT_TAKEN' | 'DATA_DIRECTORY_IN_USE' | 'POSTGRES_FAILED';

/** Why the embedded server could not be started or stopped. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
  readonly code: EmbeddedPostgresErrorCode;

  constructor(code: EmbeddedPostgresErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
