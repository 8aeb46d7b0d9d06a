import { startServer } from '../server';
import { demoDatabase } from '../template';
import { crawl } from './crawl';
import { type Sample, samplesOf } from './samples';

/** How the setup tells the test files which pages to look at. */
const REMEMBERED = 'TEST_SITE_SAMPLES';

/** Walks the site once for all test files: each has a copy of the same database, so the same pages. */
export const rememberSamples = async (): Promise<void> => {
  const database = await demoDatabase();
  const server = await startServer({ database: database.environment });
  process.env[REMEMBERED] = JSON.stringify(samplesOf(await crawl(server.url)));
  await server.stop();
  await database.drop();
};

export const rememberedSamples = (): Sample[] => {
  const samples = process.env[REMEMBERED];
  if (!samples) throw new Error(`${REMEMBERED} is not set: nobody walked the site`);
  return JSON.parse(samples) as Sample[];
};
