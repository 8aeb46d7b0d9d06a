import { rememberCluster } from './cluster';
import { startPostgres } from './postgres';

/** Starts PostgreSQL for tests that need nothing else. */
export default async () => {
  const cluster = await startPostgres();
  rememberCluster(cluster);
  process.env.TEST_POSTGRES_URL = cluster.urlOf('postgres');
};
