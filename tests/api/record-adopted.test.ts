import { connect, content, documentIdOf, publishNew } from '../support/content';
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

test('a link that waits for its target is remembered, and one that only a draft has is not', async () => {
  let { url, editor } = await start();
  const waiting = (await content(editor, 'pathway').create({ title: '尚未公开的路径', number: 90 })).body.data
    .documentId;
  const shown = await publishNew(editor, 'pathway', { title: '公开的路径', number: 91 });
  const waits = await publishNew(editor, 'measure', {
    title: '等待的举措',
    text: '正文。',
    number: 90,
    pathway: connect(waiting),
  });
  const drafted = await publishNew(editor, 'measure', { title: '草稿里的举措', text: '正文。', number: 91 });
  await content(editor, 'measure').update(drafted, { pathway: connect(shown) });
  await forgetRecord();

  ({ url, editor } = await start());
  // Without the draft's word for it, only the record knows what was meant.
  await content(editor, 'measure').update(waits, {
    pathway: { connect: [], disconnect: [{ documentId: waiting }] },
  });
  expect((await content(editor, 'pathway').publish(waiting)).status).toBe(200);
  const pathwayOf = async (documentId: string, query = '') => {
    const { body } = await get<{ data: { pathway: { documentId: string } | null } }>(
      url,
      `/api/measures/${documentId}?populate=pathway${query}`,
    );
    return body.data.pathway?.documentId;
  };
  for (const query of ['', `&asOf=${new Date().toISOString()}`]) {
    expect(await pathwayOf(waits, query)).toBe(waiting);
    expect(await pathwayOf(drafted, query)).toBeUndefined();
  }
});
