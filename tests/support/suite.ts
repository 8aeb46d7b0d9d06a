import { seededDatabase, type TestDatabase } from './template';
import { startServer, type Server } from './server';

/** A running server on a database of its own, the seeded one if no other, for all tests of one file. */
export const withServer = (
  environment: Record<string, string> = {},
  makeDatabase: () => Promise<TestDatabase> = seededDatabase,
): { readonly url: string } => {
  let database: TestDatabase;
  let server: Server;

  beforeAll(async () => {
    database = await makeDatabase();
    server = await startServer({ database: database.environment, environment });
  });

  afterAll(async () => {
    await server?.stop();
    await database?.drop();
  });

  return {
    get url() {
      return server.url;
    },
  };
};
