import { registerPeople } from './people';
import { startPostgres } from './postgres';
import { runOn } from './run-on';
import { startServer } from './server';
import { rememberCluster } from './cluster';

/** Starts PostgreSQL and seeds one database that each test file copies. */
export default async () => {
  const cluster = await startPostgres();
  rememberCluster(cluster);
  const maintenance = cluster.urlOf('postgres');
  await runOn(maintenance, 'create database duixian_template');

  const server = await startServer({ database: { DATABASE_URL: cluster.urlOf('duixian_template') } });
  await registerPeople(server.url);
  await server.stop();
  process.env.TEST_POSTGRES_URL = maintenance;
};
