import type { Core } from '@strapi/strapi';

import { oneAtATime } from '../documents/one-at-a-time';
import { adoptWhatStands } from '../publication/adopt';
import { guardRecord } from '../publication/guard';
import { messages as say } from './messages';

/** Lets the database guard the public record, and begins it where content was public before. Nodes take turns. */
export const ensureRecord = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await oneAtATime(trx);
    await guardRecord(trx);
    const documents = await adoptWhatStands(trx);
    if (documents > 0) strapi.log.info(say.recordBegun(documents));
  });
};
