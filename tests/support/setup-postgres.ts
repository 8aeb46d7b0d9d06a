import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { prepareDemonstration } from '../../scripts/launch/demonstration';
import { rememberCluster } from './cluster';
import { startPostgres } from './postgres';
import { runOn } from './run-on';
import { seedTemplate } from './seed-template';
import { ROOT } from './server';

/** Starts PostgreSQL and seeds the databases that each test file copies. */
export default async () => {
  const cluster = await startPostgres();
  rememberCluster(cluster);
  const maintenance = cluster.urlOf('postgres');
  await runOn(maintenance, 'create database duixian_template', 'create database duixian_demo_template');

  const folder = mkdtempSync(path.join(tmpdir(), 'duixian-template-'));
  const demonstration = prepareDemonstration(ROOT, folder);
  await Promise.all([
    seedTemplate({ DATABASE_URL: cluster.urlOf('duixian_template') }),
    seedTemplate({ ...demonstration, DATABASE_URL: cluster.urlOf('duixian_demo_template') }),
  ]);
  process.env.TEST_POSTGRES_URL = maintenance;
  process.env.TEST_DEMO_PUBLIC_POSTGRES = demonstration.PUBLIC_FOLDER;
};
