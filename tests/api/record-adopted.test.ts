import { content, documentIdOf } from '../support/content';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { type Server, startServer } from '../support/server';
import { runSql } from '../support/sql';
import { demoDatabase, type TestDatabase } from '../support/template';

let database: TestDatabase;
let server: Server | undefined;

beforeEach(async () => {
  database = await demoDatabase();
});

afterEach(async () => {
  await server?.stop();
  await database.drop();
});

const sql = <Row = unknown>(statement: string) => runSql<Row>(database.environment, statement);

const start = async () => {
  server = await startServer({ database: database.environment });
  return { url: server.url, editor: await signIn(server.url, 'editor') };
};

/** As a version left it that knew of no record yet. */
const forgetRecord = async (): Promise<void> => {
  await server?.stop();
  for (const name of ['keep_rows', 'keep_all', 'in_order']) {
    await sql(`drop trigger publications_${name}${ENGINE === 'sqlite' ? '' : ' on publications'}`);
  }
  await sql('delete from publications');
  await sql("delete from strapi_core_store_settings where key = 'core_duixian_record'");
};

interface Promised {
  slug: string;
  locale: string;
  progress_status: string;
  initial_status: string;
  report_every: number;
  last_reported_on: string | null;
  latest_value: number | string | null;
}

const SUBJECTS = ['targets', 'projects', 'measures'];

const promisesIn = (table: string) =>
  sql<Promised>(
    `select slug, locale, progress_status, initial_status, report_every, last_reported_on, latest_value from ${table} ` +
      'order by slug, locale, published_at is null',
  );

test('promises of an earlier version stand where their updates say, and keep where they began', async () => {
  const before = await promisesIn('targets');
  expect(before.some((target) => target.last_reported_on !== null)).toBe(true);
  await forgetRecord();
  for (const table of SUBJECTS) {
    await sql(
      `update ${table} set initial_status = null, report_every = null, last_reported_on = null, ` +
        "latest_value = null, latest_unit = null, progress_status = 'not-started'",
    );
  }
  const { url, editor } = await start();
  expect(await promisesIn('targets')).toEqual(before);
  for (const table of SUBJECTS) {
    const missing = await sql(`select id from ${table} where initial_status is null or report_every <> 90`);
    expect([table, missing]).toEqual([table, []]);
  }

  // What the record begins with is where they stand; without its updates a target is where it began.
  const id = await documentIdOf(editor, 'target', 'retail-sales-growth');
  const standing = async (query = '') => {
    const { body } = await get<{ data: { progressStatus: string; lastReportedOn: string | null } }>(
      url,
      `/api/targets/${id}${query}`,
    );
    return [body.data.progressStatus, body.data.lastReportedOn];
  };
  expect(await standing(`?asOf=${new Date().toISOString()}`)).toEqual(await standing());
  const updates = await content(editor, 'progress-update').list(
    `locale=zh-Hans&filters[target][documentId][$eq]=${id}`,
  );
  for (const { documentId } of updates.body.results) {
    await content(editor, 'progress-update').unpublish(documentId, 'en');
    expect((await content(editor, 'progress-update').unpublish(documentId)).status).toBe(200);
  }
  expect(await standing()).toEqual(['not-started', null]);
});
