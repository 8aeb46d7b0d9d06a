import type { Core } from '@strapi/strapi';

import { readingNow } from './as-of/reading';

/**
 * Reads something for an answer, or has it from an earlier one.
 * @param key all that it depends on, besides the database
 */
export type KeepRead = <Read>(key: string, read: () => Promise<Read>) => Promise<Read>;

let keep: KeepRead = (_key, read) => read();

/** From now on what is read for public answers is kept by this. */
export const keepReadsBy = (keeper: KeepRead): void => {
  keep = keeper;
};

export const keptRead: KeepRead = (key, read) => keep(key, read);

const ACTIONS = ['findMany', 'findFirst', 'findOne', 'count'];

/** What the tables answer for documents is read once for all pages and answers that show it. */
export const keepReads = (strapi: Core.Strapi): void => {
  strapi.documents.use(({ uid, action, params }, next) => {
    // The record is kept by itself; within a transaction one reads what nobody else does yet.
    const isForAll = ACTIONS.includes(action) && !readingNow() && !strapi.db.inTransaction();
    if (!isForAll) return next();
    const key = JSON.stringify(['tables', uid, action, params]);
    return keptRead(key, async () => next()) as ReturnType<typeof next>;
  });
};
