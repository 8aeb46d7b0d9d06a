import path from 'node:path';

import { createStrapi } from '@strapi/strapi';

import { verifyChain } from '../../src/publication/verify/chain';
import { missingGuards } from '../../src/publication/verify/guards';
import { ONLY_READS } from '../../src/publication/verify/only-reads';
import { verifyPresent } from '../../src/publication/verify/present';
import { build, isBuilt } from '../launch/build';
import { messages as say } from './messages';

/** Nothing may be written while what is written is being checked. */
const READ_ONLY = { SEED: 'none', LOG_LEVEL: 'error' };

/**
 * Looks whether the database guards the record, walks its chain, then holds what is public now against it. May
 * run beside a serving one.
 * @returns the exit code: 0 when all holds
 */
export const verifyRecord = async (root: string): Promise<number> => {
  if (!isBuilt(root) && (await build(root)) !== 0) return 1;
  Object.assign(process.env, READ_ONLY);
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist') });
  strapi.config.set(ONLY_READS, true);
  await strapi.load();
  try {
    const missing = await missingGuards(strapi.db.connection);
    if (missing.length > 0) console.error(say.unguarded(missing));
    const { rows, broken } = await verifyChain(strapi.db.connection);
    if (broken) {
      console.error(say.broken(broken));
      return 1;
    }
    console.log(say.chainHolds(rows));
    const deviations = await verifyPresent();
    if (deviations.length === 0) console.log(say.presentHolds);
    else console.error(say.deviations(deviations));
    return deviations.length + missing.length === 0 ? 0 : 1;
  } finally {
    await strapi.destroy();
  }
};
