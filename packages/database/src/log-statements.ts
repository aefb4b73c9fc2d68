// Statements in the log, by name and time, for LOG_LEVEL=debug. Never their text or values, which can be of people.

interface DebugLog {
  readonly debug: (fields: object, message: string) => void;
  readonly isLevelEnabled: (level: string) => boolean;
}

/** The `answered` option of a database that logs each statement's name and time; undefined when the log leaves debug out. */
export function logStatements(log: DebugLog): ((sql: string, milliseconds: number) => void) | undefined {
  if (!log.isLevelEnabled('debug')) return undefined;
  return (sql, milliseconds) => {
    const statement = /^\s*\/\* ([\w.-]{1,80}) \*\//.exec(sql)?.[1] ?? 'unnamed';
    log.debug({ statement, ms: Math.round(milliseconds * 10) / 10 }, 'statement');
  };
}
