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
  // One alone at first: it makes sure of languages, roles and triggers.
  const first = await start('true');
  const [asking, ...others] = await Promise.all([
    start('false'),
    ...Array.from({ length: count - 1 }, () => start('true')),
  ]);
  const keeping = [first, ...others];
  return {
    database,
    keeping,
    asking,
    stop: async () => {
      await Promise.all([asking, ...keeping].map((server) => server.stop()));
      await database.drop();
    },
  };
};
