import type { Knex } from 'knex';

import { TABLE } from '../row';

/** The triggers by which the database itself keeps the record. */
const TRIGGERS = ['keep_rows', 'keep_all', 'in_order'].map((name) => `${TABLE}_${name}`);

/** On PostgreSQL, one that is switched off, or for some sessions only, guards nothing. */
const guardsOn = (connection: Knex): Knex.QueryBuilder =>
  strapi.db.dialect.client === 'postgres'
    ? connection('pg_trigger')
        .whereRaw('tgrelid = ?::regclass', [TABLE])
        .where('tgenabled', 'A')
        .select({ name: 'tgname' })
    : connection('sqlite_master').where({ type: 'trigger', tbl_name: TABLE }).select('name');

/** The triggers that should guard the record and do not. */
export const missingGuards = async (connection: Knex): Promise<string[]> => {
  const guards: { name: string }[] = await guardsOn(connection);
  return TRIGGERS.filter((trigger) => !guards.some(({ name }) => name === trigger));
};
