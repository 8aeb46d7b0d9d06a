import { type Server, startServer } from '../server';
import { seededDatabase, type TestDatabase } from '../template';

/** Some nodes on one database, one of which keeps nothing. */
export interface Nodes {
  database: TestDatabase;
  /** Those that keep answers; the first is the one that is written to. */
  keeping: Server[];
  /** Asks the database each time. */
  asking: Server;
  stop: () => Promise<void>;
}

/** Whichever node answers, an address on a page is the same. */
const PUBLIC_URL = 'https://report.example.org';

export const startNodes = async (count: number): Promise<Nodes> => {
  const database = await seededDatabase();
  const start = (CACHE: string) =>
    startServer({ database: database.environment, environment: { CACHE, PUBLIC_URL } });
  // One after the other: each makes sure of languages, roles and triggers.
  const servers: Server[] = [await start('false')];
  for (let number = 0; number < count; number += 1) servers.push(await start('true'));
  const [asking, ...keeping] = servers as [Server, ...Server[]];
  return {
    database,
    keeping,
    asking,
    stop: async () => {
      for (const server of servers) await server.stop();
      await database.drop();
    },
  };
};
