import { Conditions, type Described, keysOf, type Model, quoted, type WatchedTable } from './conditions';

export interface Prepared {
  all: (...values: unknown[]) => unknown[];
  get: () => unknown;
}

/** As much of better-sqlite3 as is needed here. */
export interface Connection {
  prepare: (sql: string) => Prepared;
  exec: (sql: string) => unknown;
  function: (name: string, options: { varargs: boolean }, call: (...given: unknown[]) => unknown) => unknown;
}

/** Whole numbers and texts, by SQLite's own rule: others a driver may spell unlike the database. */
const IS_PLAIN = /int|char|clob|text/i;

const IS_NAME = /^varchar/i;

const readTable = (connection: Connection, name: string): Described => {
  const pragma = (what: string, of: string) => connection.prepare(`pragma ${what}(${quoted(of)})`).all();
  const columns = pragma('table_info', name) as { name: string; type: string; pk: number }[];
  const indexes = pragma('index_list', name) as { name: string }[];
  const indexed = indexes.flatMap((index) => pragma('index_info', index.name) as { name: string | null }[]);
  const references = pragma('foreign_key_list', name) as { from: string; table: string }[];
  const inIndexes = new Set(indexed.map((column) => column.name));
  return {
    name,
    columns: columns.map((column) => column.name),
    keys: keysOf(
      columns.flatMap((column) =>
        (column.pk > 0 || inIndexes.has(column.name)) && IS_PLAIN.test(column.type) ? column.name : [],
      ),
      columns.flatMap((column) => (IS_NAME.test(column.type) ? column.name : [])),
    ),
    references: references.map(({ from, table }) => ({ column: from, table })),
  };
};

const TABLES = `select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'
  and name not in (select name from pragma_table_list where type in ('virtual', 'shadow'))`;

/**
 * The tables of a database, apart from those that cannot be watched.
 * @param model what the database does not say of its tables
 */
export const readTables = (connection: Connection, model: Model): WatchedTable[] => {
  const names = connection.prepare(TABLES).all() as { name: string }[];
  const all = names.map(({ name }) => readTable(connection, name));
  return new Conditions(all, 'main', model).tables();
};
