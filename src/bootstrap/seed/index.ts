import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { oneAtATime } from '../../documents/one-at-a-time';
import { messages as say } from '../messages';
import { readSamples, readSeed } from './read-seed';
import { writeSamples } from './samples/write-samples';
import { writeSeed } from './write-seed';

const KEY = { type: 'core', name: 'duixian', key: 'seed' } as const;

/** A seed is a report; a demonstration adds samples to one. */
const DEMONSTRATIONS: Record<string, { report: string }> = { 'zhuhui-2023-demo': { report: 'zhuhui-2023' } };

const read = async (root: string, name: string) => {
  const folderOf = (seed: string) => path.join(root, 'database', 'seeds', seed);
  const demonstration = DEMONSTRATIONS[name];
  const report = await readSeed(folderOf(demonstration?.report ?? name));
  return { report, samples: demonstration && (await readSamples(folderOf(name), report)) };
};

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
 * Fills an empty database with the report, and the samples of a demonstration, in one transaction: whole or
 * not at all.
 * @throws SeedError when a file of the seed is malformed; nothing is written then
 */
export const seedOnce = async (strapi: Core.Strapi, name: string): Promise<void> => {
  if (name === 'none' || (await isSeeded(strapi))) return;

  const { report, samples } = await read(strapi.dirs.app.root, name);
  strapi.log.info(say.seeding(name));
  const tell = (part: string, count: number) => strapi.log.info(say.seedingPart(part, count));

  await strapi.db.transaction(async ({ trx }) => {
    await oneAtATime(trx);
    // Another node may have seeded while this one waited.
    if (await isSeeded(strapi)) return;
    const written = await writeSeed(report, tell);
    if (samples) await writeSamples(strapi, samples, written, tell);
    await strapi.store.set({ ...KEY, value: { name } });
    strapi.log.info(say.seeded);
  });
};
