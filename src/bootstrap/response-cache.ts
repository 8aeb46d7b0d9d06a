import type { Core } from '@strapi/strapi';

import settings from '../../config/settings';
import { Front } from '../cache/front/front';
import { teach } from '../cache/learn/teach';
import type { Model } from '../cache/watch/conditions';
import { watchPostgres } from '../cache/watch/postgres';
import { watchSqlite } from '../cache/watch/sqlite';
import type { Heard, Watch } from '../cache/watch/watch';

const MEGABYTE = 1024 * 1024;

let watching: Watch | undefined;

const modelOf = ({ components, contentTypes }: Core.Strapi): Model => ({
  components: new Map(Object.values(components).map(({ collectionName, uid }) => [collectionName, uid])),
  drafted: new Set(
    Object.values(contentTypes).flatMap(({ collectionName, options }) =>
      options?.draftAndPublish ? [collectionName ?? ''] : [],
    ),
  ),
});

const engineOf = (strapi: Core.Strapi): 'sqlite' | 'postgres' =>
  strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite';

const watch = (strapi: Core.Strapi, heard: Heard): Promise<Watch> => {
  const { connection } = strapi.db;
  const model = modelOf(strapi);
  return engineOf(strapi) === 'postgres'
    ? watchPostgres(connection, model, heard, (reason) => strapi.log.warn(String(reason)))
    : watchSqlite(connection, model, heard);
};

/** Keeps the answers of the server in front of it, until what they read is changed. */
export const keepAnswers = async (strapi: Core.Strapi): Promise<void> => {
  const { CACHE, CACHE_MB } = settings();
  const front = new Front({
    bytes: CACHE_MB * MEGABYTE,
    isOn: CACHE,
    isSure: () => watching?.isSure() ?? false,
  });
  if (CACHE) {
    watching = await watch(strapi, front.heard);
    teach(strapi.db.connection, engineOf(strapi), watching.tables);
  }
  front.standBefore(strapi.server.httpServer);
};

export const stopKeeping = async (): Promise<void> => {
  await watching?.stop();
};
