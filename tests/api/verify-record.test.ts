import { runScript } from '../support/run-script';
import { runSql } from '../support/sql';
import { seededDatabase, type TestDatabase } from '../support/template';

let database: TestDatabase;

beforeEach(async () => {
  database = await seededDatabase();
});

afterEach(() => database.drop());

const verify = () => runScript(database.environment, 'verify-record');

const sql = (statement: string) => runSql(database.environment, statement);

const unguard = (name: string) =>
  sql(ENGINE === 'sqlite' ? `drop trigger ${name}` : `drop trigger ${name} on publications`);

test('npm run verify-record says that all holds', () => {
  const { status, stdout } = verify();
  expect(status).toBe(0);
  expect(stdout).toMatch(/The record is whole: \d+ rows/);
  expect(stdout).toMatch(/What is public now is what the record says stands/);
});

test('it names the first broken row', async () => {
  await unguard('publications_keep_rows');
  await sql("update publications set note = 'x' where seq in (120, 130)");
  const { status, stderr } = verify();
  expect(status).toBe(1);
  expect(stderr).toMatch(/The record is broken at row 120: .*the row itself was changed/);
});

test('it says which triggers are missing, and neither makes them again nor begins a record anew', async () => {
  await unguard('publications_keep_rows');
  await unguard('publications_in_order');
  await sql("delete from strapi_core_store_settings where key = 'core_duixian_record'");
  for (const { status, stdout, stderr } of [verify(), verify()]) {
    expect([status, stdout]).toEqual([1, expect.stringMatching(/The record is whole: \d+ rows/)]);
    expect(stderr).toMatch(/lacks triggers: publications_keep_rows, publications_in_order\./);
  }
  const flags = await sql("select * from strapi_core_store_settings where key = 'core_duixian_record'");
  expect(flags).toEqual([]);
});

test('it finds what was made public past the record, and rows taken from its end', async () => {
  await sql("update targets set statement = '改口' where slug = 'gdp-growth' and published_at is not null");
  const changed = verify();
  expect([changed.status, changed.stderr]).toEqual([
    1,
    expect.stringMatching(/differs from the record in 2 places/),
  ]);
  // One trigger guards rows against both on PostgreSQL.
  await unguard(ENGINE === 'sqlite' ? 'publications_keep_all' : 'publications_keep_rows');
  await sql('delete from publications where seq > (select max(seq) - 2 from publications)');
  const cut = verify();
  expect([cut.status, cut.stderr]).toEqual([1, expect.stringMatching(/differs from the record in 4 places/)]);
});
