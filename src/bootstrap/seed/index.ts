import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { oneAtATime } from '../../documents/one-at-a-time';
import { messages as say } from '../messages';
import { readSeed } from './read-seed';
import { writeSeed } from './write-seed';

const KEY = { type: 'core', name: 'duixian', key: 'seed' } as const;

const contentTypes = (strapi: Core.Strapi) =>
  Object.values(strapi.contentTypes).filter(({ uid }) => uid.startsWith('api::'));

const holdsContent = async (strapi: Core.Strapi): Promise<boolean> => {
  for (const { uid } of contentTypes(strapi)) {
    if ((await strapi.db.query(uid).count()) > 0) return true;
  }
  return false;
};

/** Seeded once is seeded for ever: what editors delete does not come back. */
const isSeeded = async (strapi: Core.Strapi): Promise<boolean> =>
  (await strapi.store.get(KEY)) !== null || holdsContent(strapi);

/**
 * Fills an empty database with the report, in one transaction: whole or not at all.
 * @throws SeedError when a file of the seed is malformed; nothing is written then
 */
export const seedOnce = async (strapi: Core.Strapi, name: string): Promise<void> => {
  if (name === 'none' || (await isSeeded(strapi))) return;

  const folder = path.join('database', 'seeds', name);
  const seed = await readSeed(path.join(strapi.dirs.app.root, folder));
  strapi.log.info(say.seeding(folder));

  await strapi.db.transaction(async ({ trx }) => {
    await oneAtATime(trx);
    // Another node may have seeded while this one waited.
    if (await isSeeded(strapi)) return;
    await writeSeed(seed, (part, count) => strapi.log.info(say.seedingPart(part, count)));
    await strapi.store.set({ ...KEY, value: { name } });
    strapi.log.info(say.seeded);
  });
};
