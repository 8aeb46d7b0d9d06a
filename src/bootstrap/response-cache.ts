import type { Core } from '@strapi/strapi';

import settings from '../../config/settings';
import { Front } from '../cache/front/front';
import { teach } from '../cache/learn/teach';
import { watchSqlite } from '../cache/watch/sqlite';
import type { Watch } from '../cache/watch/watch';

const MEGABYTE = 1024 * 1024;

let watching: Watch | undefined;

/** The tables of components, with the names by which the rows that have them know them. */
const componentsOf = (strapi: Core.Strapi): Map<string, string> =>
  new Map(Object.values(strapi.components).map(({ collectionName, uid }) => [collectionName, uid]));

/** Keeps the answers of the server in front of it, until what they read is changed. */
export const keepAnswers = async (strapi: Core.Strapi): Promise<void> => {
  const { CACHE, CACHE_MB } = settings();
  const front = new Front({
    bytes: CACHE_MB * MEGABYTE,
    isOn: CACHE,
    isSure: () => watching?.isSure() ?? false,
  });
  if (CACHE) {
    const knex = strapi.db.connection;
    watching = await watchSqlite(knex, componentsOf(strapi), front.committed);
    teach(knex, 'sqlite', watching.tables);
  }
  front.standBefore(strapi.server.httpServer);
};

export const stopKeeping = async (): Promise<void> => {
  await watching?.stop();
};
