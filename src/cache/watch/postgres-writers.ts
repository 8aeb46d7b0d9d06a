import type { Knex } from 'knex';
import type { Client } from 'pg';

type Callback = (error: unknown, result: unknown) => void;
type Query = (...given: unknown[]) => unknown;

const IS_READ =
  /^\s*(?:select|show|set|begin|start\s+transaction|savepoint|release|with(?![^]*\b(?:insert|update|delete|merge)\b))\b/i;
const IS_COMMIT = /^\s*(?:commit|end)\b/i;
const IS_ROLLBACK = /^\s*(?:rollback|abort)\s*;?\s*$/i;
const IS_ONE = /^[^;]*;?\s*$/;

const textOf = (query: unknown): string => {
  if (typeof query === 'string') return query;
  if (typeof query !== 'object' || query === null) return '';
  if ('text' in query && typeof query.text === 'string') return query.text;
  // A stream or a cursor.
  return 'cursor' in query ? textOf(query.cursor) : '';
};

/** Whether a statement may leave something behind to be committed: of what is not understood that is taken for sure. */
const mayWrite = (sql: string): boolean =>
  !(IS_ONE.test(sql) && (IS_READ.test(sql) || IS_COMMIT.test(sql) || IS_ROLLBACK.test(sql)));

/** Lets whoever writes on a connection go on only when what was committed has been heard. */
const holdOn = (connection: Client, heard: () => Promise<void>): void => {
  let hasWritten = false;

  /** Whether it has just been committed: the connection says that no transaction is open. */
  const hasCommitted = (sql: string): boolean => {
    if (!hasWritten || connection.getTransactionStatus() !== 'I') return false;
    hasWritten = false;
    return !IS_ROLLBACK.test(sql);
  };

  const query = connection.query.bind(connection) as Query;
  const held: Query = (...given) => {
    const sql = textOf(given[0]);
    hasWritten ||= mayWrite(sql);
    const place = given.findIndex((each) => typeof each === 'function');
    if (place >= 0) {
      const callback = given[place] as Callback;
      const held: Callback = (error, result) => {
        if (hasCommitted(sql)) void heard().then(() => callback(error, result));
        else callback(error, result);
      };
      return query(...given.with(place, held));
    }
    const result = query(...given);
    return result instanceof Promise
      ? result.finally(() => (hasCommitted(sql) ? heard() : undefined))
      : result;
  };
  connection.query = held as Client['query'];
};

/**
 * Holds back whoever commits through a pool until it has been heard: whoever only reads waits for nothing.
 * @returns how to stop
 */
export const holdWriters = (knex: Knex, heard: () => Promise<void>): (() => void) => {
  const known = new WeakSet<Client>();
  const client = knex.client as { acquireConnection: () => Promise<Client> };
  const acquire = client.acquireConnection;
  // Not where connections are made: some are open by now.
  client.acquireConnection = async () => {
    const connection = await acquire.call(client);
    if (!known.has(connection)) holdOn(connection, heard);
    known.add(connection);
    return connection;
  };
  return () => {
    client.acquireConnection = acquire;
  };
};
