import type { Table } from '../tags/tables';

/** As much of better-sqlite3 as is needed here. */
export interface Connection {
  prepare: (sql: string) => { all: (...values: unknown[]) => unknown[] };
  exec: (sql: string) => unknown;
  function: (name: string, options: { varargs: boolean }, call: (...given: unknown[]) => unknown) => unknown;
}

/** A table, and how to tell of one of its rows, `$row`, whether it is published. */
export interface WatchedTable extends Table {
  condition: string;
}

const PUBLISHED_AT = 'published_at';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

interface Read {
  name: string;
  columns: string[];
  keys: Set<string>;
  references: { column: string; table: string }[];
}

const readTable = (connection: Connection, name: string): Read => {
  const pragma = (what: string, of: string) => connection.prepare(`pragma ${what}(${quoted(of)})`).all();
  const columns = pragma('table_info', name) as { name: string; pk: number }[];
  const indexes = pragma('index_list', name) as { name: string }[];
  const indexed = indexes.flatMap((index) => pragma('index_info', index.name) as { name: string | null }[]);
  const references = pragma('foreign_key_list', name) as { from: string; table: string }[];
  return {
    name,
    columns: columns.map((column) => column.name),
    keys: new Set([
      ...columns.filter(({ pk }) => pk > 0).map((column) => column.name),
      ...indexed.flatMap((column) => column.name ?? []),
    ]),
    references: references.map(({ from, table }) => ({ column: from, table })),
  };
};

const TABLES = `select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'
  and name not in (select name from pragma_table_list where type in ('virtual', 'shadow'))`;

/** Owners of which one must be published. */
const anyOf = (conditions: string[]): string =>
  conditions.length > 0 ? `(${conditions.join(' or ')})` : '1';

const isDated = ({ columns }: Read): boolean => columns.includes(PUBLISHED_AT);

/** A link belongs to both of its ends; those without drafts are left out, for they say nothing of it. */
const conditionOfLink = (read: Read, dated: Set<string>): string | undefined => {
  const owners = read.references.filter(({ table }) => dated.has(table));
  if (owners.length === 0) return undefined;
  return anyOf(
    [...new Map(owners.map((owner) => [`${owner.column} ${owner.table}`, owner])).values()].map(
      ({ column, table }) =>
        `exists (select 1 from main.${quoted(table)} where id = $row.${quoted(column)} and ${PUBLISHED_AT} is not null)`,
    ),
  );
};

/** A component belongs to whatever the tables of components say; one within another is taken for published. */
const conditionOfComponent = (component: string, all: Read[], dated: Set<string>): string => {
  const hooks = all.filter(({ columns }) => columns.includes('cmp_id') && columns.includes('component_type'));
  return anyOf(
    hooks.flatMap(({ name, references }) => {
      const owner = references.find(({ column }) => column === 'entity_id')?.table;
      const of = `hook.cmp_id = $row.id and hook.component_type = ${text(component)}`;
      if (!owner) return [];
      return dated.has(owner)
        ? `exists (select 1 from main.${quoted(name)} hook join main.${quoted(owner)} owner on owner.id = hook.entity_id where ${of} and owner.${PUBLISHED_AT} is not null)`
        : `exists (select 1 from main.${quoted(name)} hook where ${of})`;
    }),
  );
};

/**
 * The tables of a database, apart from those that cannot be watched.
 * @param components the tables of components, with the names by which their hooks know them
 */
export const readTables = (
  connection: Connection,
  components: ReadonlyMap<string, string>,
): WatchedTable[] => {
  const names = connection.prepare(TABLES).all() as { name: string }[];
  const all = names.map(({ name }) => readTable(connection, name));
  const dated = new Set(all.filter(isDated).map(({ name }) => name));
  return all.map((read): WatchedTable => {
    const { name, keys } = read;
    const component = components.get(name);
    if (dated.has(name)) {
      return { name, keys, published: 'dated', condition: `$row.${PUBLISHED_AT} is not null` };
    }
    const condition = component ? conditionOfComponent(component, all, dated) : conditionOfLink(read, dated);
    return condition
      ? { name, keys, published: 'follows', condition }
      : { name, keys, published: 'always', condition: '1' };
  });
};
