import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import knexOf, { type Knex } from 'knex';

import { Front } from '../../../src/cache/front/front';
import { teach } from '../../../src/cache/learn/teach';
import { watchSqlite } from '../../../src/cache/watch/sqlite';

/** A server of a few lines behind the cache, on a SQLite file with one table `pages (id, slug, body)`. */
export interface SmallSite {
  url: string;
  file: string;
  knex: Knex;
  front: Front;
  server: Server;
  /** Whether the cache may believe that it heard of all that was committed. */
  hears: boolean;
  stop: () => Promise<void>;
}

export const startSmallSite = async (
  answer: (knex: Knex, ...given: Parameters<RequestListener>) => Promise<void>,
  bytes = 4 * 1024 * 1024,
): Promise<SmallSite> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'duixian-cache-'));
  const file = path.join(folder, 'pages.db');
  const knex = knexOf({
    client: 'better-sqlite3',
    connection: { filename: file },
    pool: { min: 1, max: 1 },
    useNullAsDefault: true,
  });
  await knex.raw('pragma journal_mode = wal');
  await knex.schema.createTable('pages', (table) => {
    table.increments('id');
    table.string('slug').index();
    table.string('body', 5_000);
  });
  const server: Server = createServer((request, response) => {
    answer(knex, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  let isSure = (): boolean => false;
  const hearing = { hears: true };
  const front = new Front({ bytes, isOn: true, isSure: () => hearing.hears && isSure() });
  const watch = await watchSqlite(knex, { components: new Map(), drafted: new Set() }, front.heard);
  isSure = watch.isSure;
  teach(knex, 'sqlite', watch.tables);
  front.standBefore(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(hearing, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    file,
    knex,
    front,
    server,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
      await knex.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  });
};
