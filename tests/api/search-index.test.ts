import Database from 'better-sqlite3';

import { runOn } from '../support/run-on';
import { askFor } from '../support/search';
import { type Server, startServer } from '../support/server';
import { seededDatabase, type TestDatabase } from '../support/template';

const QUESTIONS: [string, string][] = [
  ['建设', 'zh-Hans'],
  ['眼镜小镇', 'zh-Hans'],
  ['elderly', 'en'],
];

const answersOf = (server: Server) =>
  Promise.all(
    QUESTIONS.map(async ([q, locale]) => {
      const { data, meta } = await askFor(server.url, q, locale, '&pagination[pageSize]=100');
      return { counts: meta.counts, ids: data.map(({ documentId }) => documentId) };
    }),
  );

const execute = async ({ environment }: TestDatabase, statement: string): Promise<void> => {
  const { DATABASE_URL, DATABASE_FILENAME } = environment;
  if (DATABASE_URL) return runOn(DATABASE_URL, statement);
  const database = new Database(DATABASE_FILENAME);
  database.exec(statement);
  database.close();
};

const start = (database: TestDatabase) => startServer({ database: database.environment });

let database: TestDatabase;
/** What is answered from the index that the seed left. */
let before: Awaited<ReturnType<typeof answersOf>>;

beforeAll(async () => {
  const untouched = await seededDatabase();
  const server = await start(untouched);
  before = await answersOf(server);
  await server.stop();
  await untouched.drop();
});
beforeEach(async () => {
  database = await seededDatabase();
});
afterEach(() => database.drop());

const MADE = /The search index is made/;

test('a restart keeps the index and does not make it anew', async () => {
  const server = await start(database);
  const [after, output] = [await answersOf(server), server.output()];
  await server.stop();
  expect(before[0]?.ids.length).toBeGreaterThan(5);
  expect(after).toEqual(before);
  expect(output).not.toMatch(MADE);
});

test.each([
  ['that is gone', 'drop table search_entries'],
  ['that lacks something', "delete from search_entries where type = 'honor'"],
  [
    'of another version',
    `update strapi_core_store_settings set value = '{"version":0}' where key = 'core_duixian_search-index'`,
  ],
])('an index %s is made anew at the start, also when two nodes start together', async (_what, statement) => {
  await execute(database, statement);

  const nodes = await Promise.all(
    ENGINE === 'postgres' ? [start(database), start(database)] : [start(database)],
  );
  const answers = await Promise.all(nodes.map(answersOf));
  const made = nodes.filter((node) => MADE.test(node.output())).length;
  await Promise.all(nodes.map((node) => node.stop()));
  for (const answer of answers) expect(answer).toEqual(before);
  expect(made).toBe(1);
});
