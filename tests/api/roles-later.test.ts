import { content } from '../support/content';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { type Server, startServer } from '../support/server';
import { runSql } from '../support/sql';
import { seededDatabase, type TestDatabase } from '../support/template';

let database: TestDatabase;
let server: Server | undefined;

beforeEach(async () => {
  database = await seededDatabase();
});

afterEach(async () => {
  await server?.stop();
  await database.drop();
});

const restart = async (): Promise<Panel> => {
  await server?.stop();
  server = await startServer({ database: database.environment });
  return signIn(server.url, 'editor');
};

const TARGET = 'api::target.target';

interface Stored {
  id: number;
  action: string;
  properties: string | object;
}

const permissionsOnTargets = () =>
  runSql<Stored>(
    database.environment,
    `select id, action, properties from admin_permissions where subject = '${TARGET}'`,
  );

const takeAway = async (field: string): Promise<void> => {
  for (const { id, properties } of await permissionsOnTargets()) {
    const text = typeof properties === 'string' ? properties : JSON.stringify(properties);
    const left = text.replace(new RegExp(`"${field}",? ?|, ?"${field}"`), '');
    await runSql(
      database.environment,
      `update admin_permissions set properties = '${left}' where id = ${id}`,
    );
  }
};

/** An earlier version did not write down what it granted. */
const forgetWhatWasGranted = () =>
  runSql(database.environment, "delete from strapi_core_store_settings where key = 'core_duixian_granted'");

const initialStatusSet = async (panel: Panel): Promise<unknown> => {
  const targets = content(panel, 'target');
  const [target] = (await targets.list('locale=zh-Hans&filters[slug][$eq]=gdp-growth')).body.results;
  const documentId = target?.documentId ?? '';
  await targets.update(documentId, { initialStatus: 'delayed' });
  return (await targets.read(documentId)).body.data.initialStatus;
};

test('a field that a later version brings is granted to the roles that were made before it', async () => {
  await takeAway('initialStatus');
  await forgetWhatWasGranted();
  expect(await initialStatusSet(await restart())).toBe('delayed');
});

test('what an administrator takes from a role stays taken', async () => {
  await takeAway('initialStatus');
  // A field that may not be read is not in the answer at all.
  expect(await initialStatusSet(await restart())).toBeUndefined();
});

test('a type that a later version brings is granted to the roles that were made before it', async () => {
  const glossary = 'api::glossary-term.glossary-term';
  // As a database is that never had the type: its roles may do nothing with it.
  await runSql(
    database.environment,
    `delete from admin_permissions_role_lnk where permission_id in (select id from admin_permissions where subject = '${glossary}')`,
  );
  await runSql(database.environment, `delete from admin_permissions where subject = '${glossary}'`);
  await forgetWhatWasGranted();
  const editor = await restart();
  const { status } = await editor.get(`/content-manager/collection-types/${glossary}`);
  expect(status).toBe(200);
  const term = { term: '双减', translation: 'lighter homework' };
  expect((await editor.post(`/content-manager/collection-types/${glossary}`, term)).status).toBe(201);
});
