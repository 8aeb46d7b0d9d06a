import { LRUCache } from 'lru-cache';

/** As much of a connection of better-sqlite3 as is needed here. */
export interface Preparing {
  prepare: (sql: string) => object;
}

const KEPT = 500;

/**
 * Lets a connection read each statement once: knex has it read anew each time that it is run, and the same few
 * hundred come again and again. SQLite itself reads one again when the tables have changed.
 */
export const keepStatements = (connection: Preparing): void => {
  const prepare = connection.prepare.bind(connection);
  const kept = new LRUCache<string, object>({ max: KEPT });
  connection.prepare = (sql) => {
    const statement = kept.get(sql) ?? prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
};
