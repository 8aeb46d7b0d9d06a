import type { Core } from '@strapi/strapi';

import { oneAtATime } from '../documents/one-at-a-time';
import { adoptWhatStands } from '../publication/adopt';
import { fillPromises } from '../publication/fill-promises';
import { guardRecord } from '../publication/guard';
import { createBases } from '../publication/translation-base/table';
import { messages as say } from './messages';

const KEY = { type: 'core', name: 'duixian', key: 'record' } as const;

/**
 * Lets the database guard the public record, and begins it where content was public before. It begins once: a
 * record that was emptied afterwards stays empty, so that it shows. Nodes take turns.
 */
export const ensureRecord = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await oneAtATime(trx);
    await guardRecord(trx);
    await createBases(trx);
    if (await strapi.store.get(KEY)) return;
    await fillPromises(trx);
    const documents = await adoptWhatStands(trx);
    await strapi.store.set({ ...KEY, value: { begun: true } });
    if (documents > 0) strapi.log.info(say.recordBegun(documents));
  });
};
