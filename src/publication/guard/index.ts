import type { Knex } from 'knex';

import { postgres } from './postgres';
import { sqlite } from './sqlite';

/**
 * Makes the database itself refuse to change the record or to add to it anywhere but at its end. Run at each
 * start, after Strapi has brought its tables up to date.
 */
export const guardRecord = async (transaction: Knex): Promise<void> => {
  const { statements } = strapi.db.dialect.client === 'postgres' ? postgres : sqlite;
  for (const statement of statements) await transaction.raw(statement);
};
