import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Sets since when a published row is public, past Strapi, which dates it anew at each publish: a change of
 * spelling keeps the date, and every other is dated as the record has it.
 */
export const keepDate = async (
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  id: number,
  moment: string,
): Promise<void> => {
  const { tableName } = strapi.db.metadata.get(uid);
  await transaction(tableName)
    .where({ id })
    .update({ published_at: new Date(moment) });
};
