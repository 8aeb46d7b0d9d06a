import type { Core } from '@strapi/strapi';

import settings from '../../config/settings';
import { labelsOf } from '../cache/cdn/labels';
import { Front } from '../cache/front/front';
import { teach } from '../cache/learn/teach';
import { type Metrics, metricsOf } from '../cache/seen/metrics';
import { serveMetrics, stopServing } from '../cache/seen/serve';
import type { Model } from '../cache/watch/conditions';
import { watchPostgres } from '../cache/watch/postgres';
import { watchSqlite } from '../cache/watch/sqlite';
import type { Heard, Watch } from '../cache/watch/watch';
import { purgeCdn } from './cdn';

const MEGABYTE = 1024 * 1024;

let watching: Watch | undefined;
/** What is to be ended with the server, besides. */
const endings: (() => Promise<void>)[] = [];

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

/** Whoever asks PostgreSQL waits for it, and others go on meanwhile: the more, the more connections there are. */
const atOnceOf = (strapi: Core.Strapi, connections: number): number | undefined =>
  engineOf(strapi) === 'postgres' ? Math.max(2, Math.floor(connections / 4)) : undefined;

/** What is told of to one is told of to the other after it. */
const both = (one: Heard, other: Heard): Heard => ({
  committed: (tags) => {
    one.committed(tags);
    other.committed(tags);
  },
  table: (name) => {
    one.table(name);
    other.table(name);
  },
  everything: () => {
    one.everything();
    other.everything();
  },
});

/** Only of a server that is listened to: a command that loads it to work on it has nothing to show. */
const show = (strapi: Core.Strapi, { registry }: Metrics, port: number, host: string): void => {
  strapi.server.httpServer.once('listening', () => {
    const server = serveMetrics(registry, port, host, (reason) => strapi.log.error(String(reason)));
    endings.push(() => stopServing(server));
  });
};

/** Keeps the answers of the server in front of it, until what they read is changed. */
export const keepAnswers = async (strapi: Core.Strapi): Promise<Front> => {
  const {
    CACHE,
    CACHE_MB,
    DATABASE_POOL_MAX,
    METRICS_PORT,
    METRICS_HOST,
    CDN_PURGE_URL: url,
    CDN_PURGE_TOKEN: token,
  } = settings();
  const bytes = CACHE_MB * MEGABYTE;
  const isSure = () => watching?.isSure() ?? false;
  const metrics = METRICS_PORT === undefined ? undefined : metricsOf({ bytes, isSure });
  const front = new Front(
    {
      bytes,
      isOn: CACHE,
      isSure,
      label: url ? labelsOf : undefined,
      atOnce: atOnceOf(strapi, DATABASE_POOL_MAX),
    },
    metrics?.ended,
  );
  if (metrics && METRICS_PORT !== undefined) {
    metrics.watch(front);
    show(strapi, metrics, METRICS_PORT, METRICS_HOST);
  }
  const purge = url ? purgeCdn(strapi, { url, token }, isSure) : undefined;
  if (purge) endings.push(() => purge.stop());
  if (CACHE) {
    watching = await watch(strapi, purge ? both(front.heard, purge.heard) : front.heard);
    teach(strapi.db.connection, engineOf(strapi), watching.tables);
  }
  front.standBefore(strapi.server.httpServer);
  return front;
};

export const stopKeeping = async (): Promise<void> => {
  await watching?.stop();
  await Promise.all(endings.map((end) => end()));
};
