import type { Core } from '@strapi/strapi';

import { oneAtATime } from '../documents/one-at-a-time';
import { INDEX_VERSION } from '../search/version';
import { isIndexWhole, rebuildIndex } from '../search/write-index';
import { messages as say } from './messages';

const KEY = { type: 'core', name: 'duixian', key: 'search-index' } as const;

/**
 * Makes the search's index anew where there is none, one of another version, or one that lacks something
 * because content came past Strapi's document service, as an import does. Nodes take turns.
 */
export const ensureSearchIndex = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await oneAtATime(trx);
    const stored = (await strapi.store.get(KEY)) as { version?: number } | null;
    if (stored?.version === INDEX_VERSION && (await isIndexWhole(trx))) return;
    const entries = await rebuildIndex(trx);
    await strapi.store.set({ ...KEY, value: { version: INDEX_VERSION } });
    if (entries > 0) strapi.log.info(say.searchIndexed(entries));
  });
};
