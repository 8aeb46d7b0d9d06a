import type { Knex } from 'knex';

import type { Table } from '../tags/tables';
import { ANYTHING, type Tag, tagOf } from '../tags/tag';
import type { Model } from './conditions';
import { type Connection, readTables } from './sqlite-tables';
import { watch } from './sqlite-triggers';
import type { Heard, Watch } from './watch';

/** As much of better-sqlite3 as is needed here. */
interface Session extends Connection {
  /** Whether what was changed is not committed yet. */
  inTransaction: boolean;
}

/** As much of tarn, of which knex takes its connections, as is needed here. */
interface Pool {
  on: (event: 'createSuccess', created: (id: number, session: Session) => void) => unknown;
}

const BEGINS = /^\s*begin\b/i;
const ROLLS_BACK = /^\s*rollback\s*;?\s*$/i;
const READS = /^\s*(?:select|savepoint|release|pragma|with)\b/i;
const CHANGES_TABLES = /^\s*(?:create|drop|alter|vacuum|attach|detach)\b/i;

const UNWATCHED = `select name, type from pragma_table_list
  where schema = 'main' and type in ('virtual', 'view')`;

/** Tables that have no triggers: whoever writes to a virtual one names it; of a view nobody knows. */
const unwatchedIn = (session: Session): Table[] => {
  const found = session.prepare(UNWATCHED).all() as { name: string; type: string }[];
  return found.map(({ name, type }) => ({
    name,
    keys: new Set<string>(),
    published: type === 'view' ? 'unknown' : 'always',
  }));
};

/** By which a connection sees that others have changed something, and that anybody has changed the tables. */
interface Versions {
  data: () => number;
  schema: () => number;
}

/** Asked before each answer: so it is read once what is asked. */
const versionsOf = (session: Session): Versions => {
  const asked = (what: string) => {
    const statement = session.prepare(`pragma ${what}`);
    return () => (statement.get() as Record<string, number>)[what] ?? NaN;
  };
  return { data: asked('data_version'), schema: asked('schema_version') };
};

/**
 * Watches a SQLite file through the one connection that Strapi has to it: what goes through that, to the row; that
 * something went through another, by the file's own count.
 * @param model what the database does not say of its tables
 */
export const watchSqlite = async (knex: Knex, model: Model, heard: Heard): Promise<Watch> => {
  const tables = new Map<string, Table>();
  let session = (await knex.client.acquireConnection()) as Session;
  let versions = versionsOf(session);
  let pending = new Set<Tag>();
  let seen = { data: NaN, schema: NaN };
  let isLookedAt = false;

  const look = () => ({ data: versions.data(), schema: versions.schema() });
  const begin = (): void => {
    const watched = readTables(session, model);
    tables.clear();
    for (const table of [...watched, ...unwatchedIn(session)]) tables.set(table.name, table);
    watch(session, watched, (tags) => {
      for (const tag of tags) pending.add(tag);
    });
    seen = look();
  };
  begin();
  await knex.client.releaseConnection(session);

  const tell = (): void => {
    if (session.inTransaction || pending.size === 0) return;
    const tags = pending;
    pending = new Set();
    if (tags.has(ANYTHING)) begin();
    heard.committed(tags);
  };
  /** Once in a turn of the event loop: nothing that others commit meanwhile was answered before it. */
  const lookAtOthers = (): void => {
    if (isLookedAt || session.inTransaction) return;
    isLookedAt = true;
    setImmediate(() => (isLookedAt = false));
    if (versions.data() === seen.data) return;
    const now = look();
    if (now.schema === seen.schema) seen = now;
    else begin();
    heard.everything();
  };

  const pool = knex.client.pool as Pool;
  pool.on('createSuccess', (_id, created) => {
    session = created;
    versions = versionsOf(session);
    begin();
    heard.everything();
  });
  // Knex tells of what begins and ends a transaction before it does, and not after.
  knex.on('query', ({ sql }: { sql: string }) => {
    if (READS.test(sql)) return;
    if (BEGINS.test(sql)) tell();
    if (ROLLS_BACK.test(sql)) pending = new Set();
    if (CHANGES_TABLES.test(sql)) pending.add(ANYTHING);
    for (const { name, keys } of tables.values()) {
      if (keys.size === 0 && sql.includes(name)) pending.add(tagOf(name, false));
    }
  });
  knex.on('query-response', tell);
  knex.on('query-error', tell);
  return {
    tables,
    isSure: () => {
      tell();
      lookAtOthers();
      return true;
    },
    stop: () => Promise.resolve(),
  };
};
