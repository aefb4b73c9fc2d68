// Errors of the database: a message for operators, a code for clients. Every SQLSTATE class of PostgreSQL has a row.

type Meaning =
  /** The database is away, full, overrun, or two transactions collided: the same request may succeed later. */
  | 'UNAVAILABLE'
  /** The database takes no writes now: reads go on. */
  | 'READ_ONLY'
  /** A value of the request cannot be stored or compared. */
  | 'BAD_USER_INPUT'
  /** A mistake in our statements or the schema: logged and masked. */
  | 'INTERNAL_SERVER_ERROR';

/** The classes of PostgreSQL's appendix A; a longer key is an exception within its class. */
export const SQLSTATES: Readonly<Record<string, Meaning>> = {
  '00': 'INTERNAL_SERVER_ERROR', // successful completion
  '01': 'INTERNAL_SERVER_ERROR', // warning
  '02': 'INTERNAL_SERVER_ERROR', // no data
  '03': 'INTERNAL_SERVER_ERROR', // SQL statement not yet complete
  '08': 'UNAVAILABLE', // connection exception
  '09': 'INTERNAL_SERVER_ERROR', // triggered action exception
  '0A': 'INTERNAL_SERVER_ERROR', // feature not supported
  '0B': 'INTERNAL_SERVER_ERROR', // invalid transaction initiation
  '0F': 'INTERNAL_SERVER_ERROR', // locator exception
  '0L': 'INTERNAL_SERVER_ERROR', // invalid grantor
  '0P': 'INTERNAL_SERVER_ERROR', // invalid role specification
  '0Z': 'INTERNAL_SERVER_ERROR', // diagnostics exception
  '10': 'INTERNAL_SERVER_ERROR', // XQuery error
  '20': 'INTERNAL_SERVER_ERROR', // case not found
  '21': 'INTERNAL_SERVER_ERROR', // cardinality violation
  '22': 'INTERNAL_SERVER_ERROR', // data exception
  '22001': 'BAD_USER_INPUT', // string too long
  '22003': 'BAD_USER_INPUT', // number out of range
  '22007': 'BAD_USER_INPUT', // no such day or hour
  '22008': 'BAD_USER_INPUT', // day or hour out of range
  '22009': 'BAD_USER_INPUT', // no such time zone
  '22015': 'BAD_USER_INPUT', // interval out of range
  '22021': 'BAD_USER_INPUT', // a zero character
  '22P02': 'BAD_USER_INPUT', // malformed text of a type, such as half a surrogate pair in JSON
  '22P05': 'BAD_USER_INPUT', // a character that the encoding does not have
  '23': 'INTERNAL_SERVER_ERROR', // integrity constraint violation: services refuse what they expect
  '24': 'INTERNAL_SERVER_ERROR', // invalid cursor state
  '25': 'INTERNAL_SERVER_ERROR', // invalid transaction state
  '25006': 'READ_ONLY', // a write to a standby, or to a database that is set read-only
  '25P03': 'UNAVAILABLE', // idle in a transaction for too long
  '25P04': 'UNAVAILABLE', // transaction too long
  '26': 'INTERNAL_SERVER_ERROR', // invalid SQL statement name
  '27': 'INTERNAL_SERVER_ERROR', // triggered data change violation
  '28': 'UNAVAILABLE', // invalid authorization: the operator changed a password
  '2B': 'INTERNAL_SERVER_ERROR', // dependent privilege descriptors still exist
  '2D': 'INTERNAL_SERVER_ERROR', // invalid transaction termination
  '2F': 'INTERNAL_SERVER_ERROR', // SQL routine exception
  '34': 'INTERNAL_SERVER_ERROR', // invalid cursor name
  '38': 'INTERNAL_SERVER_ERROR', // external routine exception
  '39': 'INTERNAL_SERVER_ERROR', // external routine invocation exception
  '3B': 'INTERNAL_SERVER_ERROR', // savepoint exception
  '3D': 'UNAVAILABLE', // invalid catalog name: the database was dropped or renamed
  '3F': 'INTERNAL_SERVER_ERROR', // invalid schema name
  '40': 'UNAVAILABLE', // transaction rollback: serialization failure, deadlock
  '42': 'INTERNAL_SERVER_ERROR', // syntax error or access rule violation
  '44': 'INTERNAL_SERVER_ERROR', // WITH CHECK OPTION violation
  '53': 'UNAVAILABLE', // insufficient resources
  '54': 'INTERNAL_SERVER_ERROR', // program limit exceeded
  '55': 'INTERNAL_SERVER_ERROR', // object not in prerequisite state
  '55P03': 'UNAVAILABLE', // lock timeout
  '57': 'UNAVAILABLE', // operator intervention: cancelled, shutting down, starting up
  '58': 'UNAVAILABLE', // system error: the disk
  '72': 'UNAVAILABLE', // snapshot too old
  F0: 'INTERNAL_SERVER_ERROR', // configuration file error
  HV: 'INTERNAL_SERVER_ERROR', // foreign data wrapper error
  P0: 'INTERNAL_SERVER_ERROR', // PL/pgSQL error
  XX: 'INTERNAL_SERVER_ERROR', // internal error
};

/** The database cannot be used now; `extensions.code` is what GraphQL shows. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  readonly extensions: { readonly code: 'UNAVAILABLE' | 'READ_ONLY' };

  constructor(message: string, options: ErrorOptions & { readonly code?: 'READ_ONLY' } = {}) {
    super(message, options);
    this.extensions = { code: options.code ?? 'UNAVAILABLE' };
  }
}

/** A value that no column can hold, such as a zero character or a day that does not exist. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly extensions = { code: 'BAD_USER_INPUT' };
}

/** Whether a row was refused because another one has its unique key. */
export function isTaken(error: unknown): boolean {
  return (error as { code?: unknown }).code === '23505';
}

/** Connection errors, which have no SQLSTATE: of the operating system by code, of the driver and TypeORM by message. */
const AWAY_CODE = /^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|EAI_)/;
const AWAY_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Driver not Connected)/;

/** An InputError or a DatabaseError by the table above; any other error as it is. */
export function toDatabaseError(error: unknown): unknown {
  const { code = '', message = '' } = error as { code?: unknown; message?: string };
  const state = String(code);
  const meaning = /^[0-9A-Z]{5}$/.test(state) ? (SQLSTATES[state] ?? SQLSTATES[state.slice(0, 2)]) : undefined;
  if (meaning === 'BAD_USER_INPUT')
    return new InputError('The request has a value that cannot be kept or compared.', { cause: error });
  if (meaning === 'READ_ONLY')
    return new DatabaseError('The database takes no writes.', { cause: error, code: 'READ_ONLY' });
  const away = meaning === 'UNAVAILABLE' || AWAY_CODE.test(state) || AWAY_MESSAGE.test(message);
  return away ? new DatabaseError(`The database does not answer (${state || message}).`, { cause: error }) : error;
}
