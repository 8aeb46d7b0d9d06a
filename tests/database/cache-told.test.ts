import type { Knex } from 'knex';

import type { Watch } from '../../src/cache/watch/watch';
import { runSql } from '../support/sql';
import { emptyDatabase, type TestDatabase } from '../support/template';
import { connectTo, Ear, makeTables, type Told, watchWith } from '../support/watched';

let database: TestDatabase;
let knex: Knex;
let watch: Watch;
const ear = new Ear();

const published = (documentId: string) => ({ document_id: documentId, published_at: new Date(0) });
const draft = (documentId: string) => ({ document_id: documentId, published_at: null });

const LONG = `long_${'x'.repeat(58)}`;

beforeAll(async () => {
  database = await emptyDatabase();
  knex = connectTo(database.environment.DATABASE_URL ?? '');
  await makeTables(knex);
  await knex.schema.createTable(LONG, (table) => table.increments('id'));
  await knex('articles').insert([
    { id: 9001, ...published('one') },
    { id: 9002, ...draft('one') },
  ]);
  await knex('themes').insert({ id: '9007199254740993', name: 'wide' });
  watch = await watchWith(knex, ear);
});

beforeEach(() => void ear.take());

afterAll(async () => {
  await watch?.stop();
  await knex?.destroy();
  await database?.drop();
});

const sql = (statement: string) => runSql(database.environment, statement);

/** What is told of a row: of the table and each key, and if it is published of what is published, too. */
const tagsOf = (table: string, isPublished: boolean, ...keys: string[]): string[] =>
  [table, ...(isPublished ? [`${table}*`] : [])].flatMap((name) => [
    name,
    ...keys.map((key) => `${name}|${key}`),
  ]);

const sorted = (...tags: string[]): string[] => [...new Set(tags)].sort();

test('a row is told of as it was and as it is', async () => {
  await knex('articles').insert({ id: 9201, locale: 'en', ...published('abc') });
  await knex('articles').where({ id: 9201 }).update({ published_at: null, locale: 'e\'"\\' });
  await knex('articles').where({ id: 9201 }).update({ body: 'new' });
  await knex('articles').where({ id: 9201 }).delete();
  const [now, then] = [
    tagsOf('articles', false, 'id=9201', 'document_id=abc', 'document_id=abc@e\'"\\', 'locale=e\'"\\'),
    tagsOf('articles', true, 'id=9201', 'document_id=abc', 'document_id=abc@en', 'locale=en'),
  ];
  expect(ear.take()).toEqual([sorted(...then), sorted(...then, ...now), sorted(...now), sorted(...now)]);
});

test('a link and a part are published as far as a row that they belong to is', async () => {
  await knex('themes_lnk').insert({ article_id: 9001, theme_id: '9007199254740993' });
  await knex('themes_lnk').insert({ article_id: 9002 });
  await knex('components_notes').insert({ id: 1 });
  await knex('articles_cmps').insert({ entity_id: 9001, cmp_id: 1, component_type: 'parts.note' });
  await knex('components_notes').update({ text: 'new' });
  expect(ear.take()).toEqual([
    sorted(...tagsOf('themes_lnk', true, 'article_id=9001', 'theme_id=9007199254740993')),
    sorted(...tagsOf('themes_lnk', false, 'article_id=9002')),
    sorted(...tagsOf('components_notes', false, 'id=1')),
    sorted(...tagsOf('articles_cmps', true, 'entity_id=9001', 'cmp_id=1', 'component_type=parts.note')),
    sorted(...tagsOf('components_notes', true, 'id=1')),
  ]);
});

test('a link is told of by the language of the row that it belongs to', async () => {
  await knex('articles').insert({ id: 9301, locale: 'en', ...published('linked') });
  ear.take();
  await knex('themes_lnk').insert({ article_id: 9301 });
  expect(ear.take()).toEqual([
    sorted(...tagsOf('themes_lnk', true, 'article_id=9301', 'article_id>articles.locale=en')),
  ]);
  await knex('articles').where({ id: 9301 }).delete();
});

test('what goes with a row that is deleted is told of, too', async () => {
  await knex('articles').insert({ id: 9202, ...draft('gone') });
  await knex('themes_lnk').insert({ article_id: 9202 });
  ear.take();
  await knex('articles').where({ id: 9202 }).delete();
  expect(ear.take()).toEqual(
    expect.arrayContaining([
      sorted(...tagsOf('articles', false, 'id=9202', 'document_id=gone')),
      sorted(...tagsOf('themes_lnk', false, 'article_id=9202')),
    ]),
  );
});

test('nothing is told of what changed no row, or was rolled back', async () => {
  await knex('articles').where({ id: -1 }).update({ body: 'new' });
  await knex('articles').where({ id: -1 }).delete();
  const failing = knex.transaction(async (trx) => {
    await trx('articles').where({ id: 9001 }).update({ body: 'never' });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  await knex.transaction(async (trx) => {
    await trx('themes').insert({ id: 1 });
    await expect(
      trx.transaction(async (inner) => {
        await inner('themes').insert({ id: 2 });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
  });
  expect(ear.take()).toEqual([sorted(...tagsOf('themes', false, 'id=1'))]);
});

const isTold =
  (tag: string) =>
  (told: readonly Told[]): boolean =>
    told.some((each) => Array.isArray(each) && each.includes(tag));

test('others are heard as well, whatever they are and whatever they have set', async () => {
  await sql(`insert into articles (id, document_id) values (9103, 'other')`);
  await ear.until(isTold('articles|document_id=other'));
  await sql(
    `set session_replication_role = replica; update articles set document_id = 'replica' where id = 9103`,
  );
  await ear.until(isTold('articles|document_id=replica'));
  await sql(`create schema aside; set search_path to aside; delete from public.articles where id = 9103`);
  await ear.until((told) => told.length === 3);
  expect(ear.take()[2]).toEqual(sorted(...tagsOf('articles', false, 'id=9103', 'document_id=replica')));
});

test('so much that it is not worth naming is told of by table', async () => {
  const rows = (count: number, size: number) =>
    Array.from({ length: count }, (_, index) => draft(String(index).padStart(size, '字')));
  await knex('articles').insert(rows(60, 30));
  await knex('articles').insert(rows(60, 80));
  await knex('articles').insert(rows(500, 3));
  const [few, ...many] = ear.take();
  expect(few).toHaveLength(1 + 60 * 2);
  expect(many).toEqual([{ table: 'articles' }, { table: 'articles' }]);
});

test('a table that is emptied at once is told of, and those with it', async () => {
  await knex.raw('truncate themes cascade');
  expect(ear.take()).toEqual(expect.arrayContaining([{ table: 'themes' }, { table: 'themes_lnk' }]));
});

test('a table may have as long a name as PostgreSQL takes', async () => {
  await knex(LONG).insert({ id: 5 });
  expect(ear.take()).toEqual([sorted(...tagsOf(LONG, false, 'id=5'))]);
});

test('who writes can go on when a column that was watched is gone, or the table cannot be read', async () => {
  await knex.transaction(async (trx) => {
    await trx('articles').where({ id: 9001 }).update({ body: 'before' });
    await trx.raw('alter table articles drop column locale, add column extra text');
    await trx('articles').where({ id: 9001 }).update({ body: 'after' });
  });
  expect(ear.take()).toEqual([expect.arrayContaining(['articles*|id=9001']), { table: 'articles' }]);
  await sql('create role stranger; grant insert on themes_lnk to stranger');
  await sql('set role stranger; insert into public.themes_lnk values (9001)');
  await ear.until((told) => told.length > 0);
  expect(ear.take()).toEqual([{ table: 'themes_lnk' }]);
  await sql('revoke all on themes_lnk from stranger; drop role stranger');
});

test('what cannot be understood may be anything', async () => {
  await knex.raw(`select pg_notify('cache_public', 'nonsense')`);
  await knex.raw(`select pg_notify('cache_public', '["elsewhere 12345678",[1,"1"]]')`);
  await knex.raw(`select pg_notify('cache_public', '["themes 12345678",[1,"1"]]')`);
  await ear.until((told) => told.length === 3);
  expect(ear.take()).toEqual(['everything', 'everything', { table: 'themes' }]);
});
