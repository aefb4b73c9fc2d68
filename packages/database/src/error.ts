// What can go wrong at the door, told so that an operator (message) and a client (code) can act on it.

/** The database cannot be used now; `extensions.code` is what GraphQL shows. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly extensions = { code: 'UNAVAILABLE' };
}

/** SQLSTATE classes of a database that is away, full or overrun, not of a wrong statement. */
const UNAVAILABLE = /^(08|53|57P|57014$|55P03$|25P0[34]$)/;

/** A value that no column can hold, such as a zero character or a day that does not exist: the caller's mistake, not ours. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly extensions = { code: 'BAD_USER_INPUT' };
}

/** SQLSTATEs of such values: malformed text (also in JSON), no such day, hour, offset or interval. */
const BAD_INPUT = ['22021', '22P05', '22007', '22008', '22009', '22015'];

/** Whether a row was refused because another one has its unique key. */
export function isTaken(error: unknown): boolean {
  return (error as { code?: unknown }).code === '23505';
}

/** The error as it is, as InputError when a value was at fault, or as DatabaseError when the database is away or too busy. */
export function toDatabaseError(error: unknown): unknown {
  const { code, message = '' } = error as { code?: string; message?: string };
  if (code !== undefined && BAD_INPUT.includes(code))
    return new InputError('The request has a value that cannot be kept or compared.', { cause: error });
  const away =
    (typeof code === 'string' && (UNAVAILABLE.test(code) || /^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|EAI_)/.test(code))) ||
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Driver not Connected)/.test(
      message,
    );
  return away ? new DatabaseError(`The database does not answer (${code ?? message}).`, { cause: error }) : error;
}
