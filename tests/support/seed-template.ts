import { registerPeople } from './people';
import { startServer } from './server';

/** Lets a server seed a database and gives it one user of each role. */
export const seedTemplate = async (environment: Record<string, string>): Promise<void> => {
  const server = await startServer({ database: environment });
  await registerPeople(server.url);
  await server.stop();
};
