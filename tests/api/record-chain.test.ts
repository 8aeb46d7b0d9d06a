import type { Knex } from 'knex';

import { verifyChain } from '../../src/publication/verify/chain';
import { connectTo } from '../support/record-connection';
import { startServer } from '../support/server';
import { runSql } from '../support/sql';
import { seededDatabase, type TestDatabase } from '../support/template';

let database: TestDatabase;
let connection: Knex;

const sql = <Row = unknown>(statement: string) => runSql<Row>(database.environment, statement);

beforeEach(async () => {
  database = await seededDatabase();
  connection = connectTo(database.environment);
});

afterEach(async () => {
  await connection.destroy();
  await database.drop();
});

const NEXT = '(select max(seq) + 1 from publications)';

describe('the database refuses to', () => {
  test.each([
    ['change a row', "update publications set note = 'x' where seq = 5"],
    ['change a row into itself', 'update publications set note = note where seq = 5'],
    ['remove the last row', 'delete from publications where seq = (select max(seq) from publications)'],
    ['remove every row', 'delete from publications'],
    ['number a row again', 'update publications set seq = seq + 1'],
    ['add a row out of order', "insert into publications (seq, at) values (99999, 'x')"],
    ['add a row without a number', "insert into publications (at) values ('x')"],
    [
      'move a row to the end',
      `insert into publications (id, seq) values (1, ${NEXT}) on conflict (id) do update set seq = excluded.seq`,
    ],
  ])('%s', async (_case, statement) => {
    await expect(sql(statement)).rejects.toThrow(/public record is (never changed|only added to at its end)/);
  });

  test('empty the record', async () => {
    if (ENGINE === 'sqlite') return expect(sql('delete from publications where 1')).rejects.toThrow();
    await expect(sql('truncate publications')).rejects.toThrow(/never changed/);
    await expect(sql('set session_replication_role = replica; delete from publications')).rejects.toThrow(
      /never changed/,
    );
  });
});

/** SQLite alone removes a row for another without asking the triggers that watch over removing. */
const replacing = `insert or replace into publications (id, seq) values (1, ${NEXT})`;

test('the database refuses to put a row in the place of another', async () => {
  if (ENGINE === 'postgres') return expect(sql(replacing)).rejects.toThrow(/syntax error/);
  const attempts = [replacing, replacing.replace('(id,', '(rowid,'), replacing.replace('insert or ', '')];
  for (const attempt of attempts) await expect(sql(attempt)).rejects.toThrow(/only added to at its end/);
});

test('a guard that an earlier version made is made anew', async () => {
  if (ENGINE === 'sqlite') {
    await sql('drop trigger publications_in_order');
    await sql(
      `create trigger publications_in_order before insert on publications
       when new.seq is not ${NEXT} begin select raise(abort, 'The public record is only added to at its end'); end`,
    );
  }
  const server = await startServer({ database: database.environment });
  await server.stop();
  await expect(sql(replacing)).rejects.toThrow();
});

/** As somebody who owns the database could. */
const unguard = async (): Promise<void> => {
  for (const name of ['keep_rows', 'keep_all', 'in_order']) {
    await sql(
      ENGINE === 'sqlite'
        ? `drop trigger publications_${name}`
        : `drop trigger publications_${name} on publications`,
    );
  }
};

test('an untouched record holds', async () => {
  const [row] = await sql<{ rows: number | string }>('select count(*) as rows from publications');
  expect(await verifyChain(connection)).toEqual({ rows: Number(row?.rows) });
});

test.each([
  ['note', "note = 'x'", 'row-changed'],
  ['title', "title = 'x'", 'row-changed'],
  ['significance', "significance = 'minor'", 'row-changed'],
  ['moment', "at = '2099-01-01T00:00:00.000Z'", 'row-changed'],
  ['earlier moment', "at = '1999-01-01T00:00:00.000Z'", 'earlier-than-the-row-before'],
  ['document', "subject_id = 'x'", 'row-changed'],
  ['type', "subject_type = 'site'", 'row-changed'],
  ['unknown type', "subject_type = 'x'", 'unreadable'],
  ['slug', "slug = 'x'", 'row-changed'],
  ['page', "page_id = 'x'", 'row-changed'],
  ['source', 'source_seq = 1', 'row-changed'],
  ['cause', 'cause_seq = 1', 'row-changed'],
  ['snapshot', "snapshot = '{}'", 'snapshot-changed'],
  ['snapshot taken away', 'snapshot = null', 'snapshot-changed'],
  ['digest of the snapshot', "content_digest = 'x'", 'snapshot-changed'],
  ['digest', "digest = 'x'", 'row-changed'],
  ['digest of the row before', "previous_digest = 'x'", 'not-after-the-row-before'],
  ['actor', "actor = 'x'", 'actor-changed'],
])('a row whose %s was changed is found', async (_case, change, flaw) => {
  await unguard();
  await sql(`update publications set ${change} where seq = 150`);
  expect(await verifyChain(connection)).toMatchObject({ rows: 149, broken: { seq: 150, flaw } });
});

test('a row that was taken out or put in is found', async () => {
  await unguard();
  await sql('delete from publications where seq = 200');
  expect(await verifyChain(connection)).toMatchObject({
    rows: 199,
    broken: { seq: 201, flaw: 'out-of-order' },
  });
  await sql('update publications set seq = seq - 1 where seq = 201');
  expect(await verifyChain(connection)).toMatchObject({
    broken: { seq: 200, flaw: 'not-after-the-row-before' },
  });
});
