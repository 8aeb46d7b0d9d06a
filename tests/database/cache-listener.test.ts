import type { Knex } from 'knex';

import type { Watch } from '../../src/cache/watch/watch';
import { type Proxy, proxyTo } from '../support/proxy';
import { runSql } from '../support/sql';
import { emptyDatabase, type TestDatabase } from '../support/template';
import { connectTo, Ear, makeTables, type Told, watchWith } from '../support/watched';

let database: TestDatabase;
let proxy: Proxy;
let knex: Knex;
let watch: Watch;
let ear: Ear;

beforeAll(async () => {
  database = await emptyDatabase();
  const url = new URL(database.environment.DATABASE_URL ?? '');
  proxy = await proxyTo(Number(url.port));
  url.port = String(proxy.port);
  knex = connectTo(url.href);
  await makeTables(knex);
});

beforeEach(async () => {
  ear = new Ear();
  watch = await watchWith(knex, ear);
});

afterEach(() => watch?.stop());

afterAll(async () => {
  await knex?.destroy();
  proxy?.stop();
  await database?.drop();
});

const sql = <Row>(statement: string) => runSql<Row>(database.environment, statement);

const LISTENERS = `from pg_stat_activity where application_name = 'cache' and datname = current_database()`;

const times =
  (count: number) =>
  (told: readonly Told[]): boolean =>
    told.filter((each) => each === 'everything').length === count;

const loseAndFind = async (lose: () => unknown): Promise<void> => {
  expect(watch.isSure()).toBe(true);
  await lose();
  await ear.until(times(2));
  expect(watch.isSure()).toBe(false);
  await ear.until(times(3));
  expect(watch.isSure()).toBe(true);
};

test('whoever has lost the connection is not sure until there is another', async () => {
  await loseAndFind(() => sql(`select pg_terminate_backend(pid) ${LISTENERS}`));
  await knex('themes').insert({ id: 1 });
  expect(ear.told.at(-1)).toEqual(['themes', 'themes|id=1']);
});

test('a connection that has fallen silent is lost', async () => {
  await loseAndFind(() => proxy.silence());
  proxy.cut();
});

test('triggers that are gone when it is back are made again', async () => {
  await sql('drop trigger cache_tells_of_insert on themes');
  await loseAndFind(() => sql(`select pg_terminate_backend(pid) ${LISTENERS}`));
  await knex('themes').insert({ id: 2 });
  expect(ear.told.at(-1)).toEqual(['themes', 'themes|id=2']);
});

test('a table that has come meanwhile is watched when it is back', async () => {
  await knex.schema.createTable('later', (table) => table.increments('id'));
  await loseAndFind(() => sql(`select pg_terminate_backend(pid) ${LISTENERS}`));
  await knex('later').insert({ id: 3 });
  expect(ear.told.at(-1)).toEqual(['later', 'later|id=3']);
  expect(watch.tables.has('later')).toBe(true);
});

test('who stops leaves no connection', async () => {
  await watch.stop();
  expect(watch.isSure()).toBe(false);
  await sql(`select pg_stat_clear_snapshot()`);
  const [left] = await sql<{ count: string }>(`select count(*) ${LISTENERS}`);
  expect(left?.count).toBe('0');
});
