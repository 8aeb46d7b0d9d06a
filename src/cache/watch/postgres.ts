import type { Knex } from 'knex';
import type { Client, ClientConfig } from 'pg';

import type { Model, WatchedTable } from './conditions';
import { channelOf } from './postgres-function';
import { Listener } from './postgres-listener';
import { readTables } from './postgres-tables';
import { hear } from './postgres-told';
import { installTriggers } from './postgres-triggers';
import { holdWriters } from './postgres-writers';
import type { Heard, Watch } from './watch';

/** As those of the pool: knex hides the password from whoever copies them. */
const settingsOf = (knex: Knex): ClientConfig => {
  const settings = knex.client.connectionSettings as ClientConfig;
  return { ...settings, password: settings.password };
};

const schemaOf = async (knex: Knex): Promise<string> => {
  const { rows } = await knex.raw<{ rows: { schema: string }[] }>('select current_schema() as schema');
  const [row] = rows;
  if (!row) throw new Error('The database has no schema to keep tables in');
  return row.schema;
};

/**
 * Tells of everything that is committed to a PostgreSQL database, by anybody; whoever commits through this pool
 * goes on when it has been told.
 * @param model what the database does not say of its tables
 * @param warn why nothing is told for a while
 */
export const watchPostgres = async (
  knex: Knex,
  model: Model,
  heard: Heard,
  warn: (reason: unknown) => void = () => undefined,
): Promise<Watch> => {
  const schema = await schemaOf(knex);
  const tables = new Map<string, WatchedTable>();
  const listener = new Listener({
    channel: channelOf(schema),
    settings: () => settingsOf(knex),
    // Each time anew: somebody may have put another database in the place of this one.
    prepare: async (client: Client) => {
      const all = await readTables(client, schema, model);
      await installTriggers(client, schema, all);
      tables.clear();
      for (const table of all) tables.set(table.name, table);
    },
    told: hear(tables, heard),
    missed: heard.everything,
    warn,
  });
  await listener.start();
  const release = holdWriters(knex, () => listener.settled());
  return {
    tables,
    isSure: () => listener.isSure,
    stop: async () => {
      release();
      await listener.stop();
    },
  };
};
