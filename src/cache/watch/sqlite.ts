import type { Knex } from 'knex';

import type { Table, Tables } from '../tags/tables';
import { type Tag, tagOf } from '../tags/tag';
import { type Connection, readTables } from './sqlite-tables';
import { watch } from './sqlite-triggers';

interface Session extends Connection {
  /** Whether what was changed is not committed yet. */
  inTransaction: boolean;
}

const IS_ROLLBACK = /^\s*rollback\s*;?\s*$/i;
const IS_READ = /^\s*(?:select|begin|savepoint|release|pragma)\b/i;

const UNWATCHED = `select name from pragma_table_list where type = 'virtual' and schema = 'main'`;

const unwatchedIn = (session: Session): Table[] => {
  const names = session.prepare(UNWATCHED).all() as { name: string }[];
  return names.map(({ name }) => ({ name, keys: new Set<string>(), published: 'always' }));
};

/**
 * Tells of everything that is committed through the one connection that Strapi has to a SQLite file.
 * @param committed what a commit touched, before whoever committed goes on
 * @returns the tables of which it can tell
 */
export const watchSqlite = async (
  knex: Knex,
  components: ReadonlyMap<string, string>,
  committed: (tags: ReadonlySet<Tag>) => void,
): Promise<Tables> => {
  const session = (await knex.client.acquireConnection()) as Session;
  const watched = readTables(session, components);
  const unwatched = unwatchedIn(session);
  let pending = new Set<Tag>();
  watch(session, watched, (tags) => {
    for (const tag of tags) pending.add(tag);
  });
  await knex.client.releaseConnection(session);

  // Triggers cannot watch virtual tables: whoever writes to one names it.
  knex.on('query', ({ sql }: { sql: string }) => {
    if (IS_READ.test(sql)) return;
    for (const { name } of unwatched) if (sql.includes(name)) pending.add(tagOf(name, false));
  });
  const settle = ({ sql }: { sql: string }): void => {
    if (IS_ROLLBACK.test(sql)) pending = new Set();
    if (session.inTransaction || pending.size === 0) return;
    const tags = pending;
    pending = new Set();
    committed(tags);
  };
  knex.on('query-response', (_response: unknown, query: { sql: string }) => settle(query));
  knex.on('query-error', (_error: unknown, query: { sql: string }) => settle(query));
  return new Map([...watched, ...unwatched].map((table) => [table.name, table]));
};
