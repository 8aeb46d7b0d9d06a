import type { Knex } from 'knex';

import { runSql } from '../support/sql';
import { emptyDatabase, type TestDatabase } from '../support/template';
import { connectTo, Ear, makeTables, watchWith } from '../support/watched';

let database: TestDatabase;
let knex: Knex;

beforeEach(async () => {
  database = await emptyDatabase();
  knex = connectTo(database.environment.DATABASE_URL ?? '');
  await makeTables(knex);
});

afterEach(async () => {
  await knex?.destroy();
  await database?.drop();
});

const sql = <Row>(statement: string) => runSql<Row>(database.environment, statement);

const boot = async (by = knex): Promise<void> => {
  const watch = await watchWith(by, new Ear());
  await watch.stop();
};

/** Each with the transaction that wrote it last. */
const standing = () =>
  sql(`select t.tgrelid::regclass::text as table, t.tgname as name, t.tgenabled as enabled, t.oid, t.xmin,
      p.proname as function, p.xmin as function_xmin
    from pg_trigger t join pg_proc p on p.oid = t.tgfoid where not t.tgisinternal order by 1, 2`);

test('every table gets four triggers, and they are left alone from then on', async () => {
  await boot();
  const first = await standing();
  expect(first).toHaveLength(5 * 4);
  await boot();
  expect(await standing()).toEqual(first);
});

test('two may begin at once', async () => {
  const other = connectTo(database.environment.DATABASE_URL ?? '');
  await Promise.all([boot(), boot(other), boot(), boot(other)]);
  await other.destroy();
  expect(await standing()).toHaveLength(5 * 4);
});

const CHANGES = [
  'drop trigger cache_tells_of_update on themes',
  'alter table themes disable trigger cache_tells_of_update',
  'alter table themes enable trigger cache_tells_of_update',
  `create or replace trigger cache_tells_of_update after update on themes
     for each statement when (false) execute function cache_tells_of_themes()`,
  `create or replace trigger cache_tells_of_update after update on themes
     referencing old table as was new table as changed for each statement execute function cache_tells_of_articles()`,
  `create or replace function cache_tells_of_themes() returns trigger language plpgsql as 'begin return null; end'`,
  'drop function cache_tells_of_themes() cascade',
];

test.each(CHANGES)('it is made good at the next start: %s', async (change) => {
  await boot();
  await sql(change);
  const ear = new Ear();
  const watch = await watchWith(knex, ear);
  await knex('themes').insert({ id: 1 });
  await knex('themes').update({ name: 'new' });
  await watch.stop();
  const told = ['themes', 'themes|id=1'];
  expect(ear.take()).toEqual(['everything', told, [...told, 'themes|name=new']]);
  expect(await standing()).not.toContainEqual(expect.objectContaining({ enabled: 'O' }));
});

test('what is wanted no longer goes', async () => {
  await boot();
  await sql(`alter table themes rename to subjects; drop table themes_lnk;
    create trigger cache_tells_of_old after insert on articles execute function cache_tells_of_articles()`);
  await boot();
  const left = await sql<{ table: string; function: string; name: string }>(
    `select t.tgrelid::regclass::text as table, p.proname as function, t.tgname as name
     from pg_proc p left join pg_trigger t on p.oid = t.tgfoid where p.proname like 'cache_tells%'`,
  );
  expect(new Set(left.map((each) => `${each.table} ${each.function}`))).toEqual(
    new Set(
      ['articles', 'articles_cmps', 'components_notes', 'subjects'].map(
        (table) => `${table} cache_tells_of_${table}`,
      ),
    ),
  );
  expect(left).toHaveLength(4 * 4);
});

test('a role that may not watch is told so, with the tables', async () => {
  await sql(`create role guest login password 'guest'; grant all on schema public to guest;
    grant all on all tables in schema public to guest`);
  const url = new URL(database.environment.DATABASE_URL ?? '');
  [url.username, url.password] = ['guest', 'guest'];
  const guest = connectTo(url.href);
  await expect(boot(guest)).rejects.toThrow(/must own articles, articles_cmps, .*themes_lnk/);
  await guest.destroy();
  await sql('drop owned by guest; drop role guest');
});

test('somebody who writes at the time goes first', async () => {
  const writing = await knex.transaction();
  await writing('themes').insert({ id: 1 });
  const booting = boot();
  // Waited for, and given up, at least once.
  const waiting = async (): Promise<void> => {
    const rows = await sql(
      `select 1 from pg_stat_activity where application_name = 'cache' and wait_event_type = 'Lock'`,
    );
    if (rows.length === 0) await waiting();
  };
  await waiting();
  await writing('articles').insert({ id: 1 });
  await writing.commit();
  await booting;
  expect(await standing()).toHaveLength(5 * 4);
});
