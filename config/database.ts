import path from 'node:path';

import settings from './settings';
import { keepStatements, type Preparing } from './sqlite-statements';

/** Half-open sockets of an idle pool would be handed out again; so none is kept idle. */
const postgres = (connectionString: string, poolMax: number) => ({
  client: 'postgres' as const,
  connection: {
    connectionString,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 60_000,
  },
  pool: { min: 0, max: poolMax },
  acquireConnectionTimeout: 30_000,
});

interface SqliteConnection extends Preparing {
  pragma(statement: string): unknown;
}

/** The timeout comes first: switching to WAL may itself have to wait for another process. */
const tuneSqlite = (connection: SqliteConnection, done: (error: Error | null) => void) => {
  connection.pragma('busy_timeout = 5000');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('foreign_keys = ON');
  keepStatements(connection);
  done(null);
};

const sqlite = (filename: string) => ({
  client: 'sqlite' as const,
  connection: { filename: path.resolve(process.cwd(), filename) },
  useNullAsDefault: true,
  pool: { min: 1, max: 1, afterCreate: tuneSqlite },
});

export default () => {
  const { DATABASE_URL, DATABASE_FILENAME, DATABASE_POOL_MAX } = settings();

  return {
    connection: DATABASE_URL ? postgres(DATABASE_URL, DATABASE_POOL_MAX) : sqlite(DATABASE_FILENAME),
  };
};
