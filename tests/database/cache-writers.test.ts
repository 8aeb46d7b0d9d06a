import type { Knex } from 'knex';
import { setImmediate as turn } from 'node:timers/promises';
import type { Client } from 'pg';

import { holdWriters } from '../../src/cache/watch/postgres-writers';
import { emptyDatabase, type TestDatabase } from '../support/template';
import { connectTo, Ear, makeTables, watchWith } from '../support/watched';

let database: TestDatabase;
let knex: Knex;

beforeAll(async () => {
  database = await emptyDatabase();
  knex = connectTo(database.environment.DATABASE_URL ?? '');
  await makeTables(knex);
});

afterAll(async () => {
  await knex?.destroy();
  await database?.drop();
});

const theme = { name: 'new' };

const onConnection = async (work: (client: Client) => Promise<unknown>): Promise<void> => {
  const client = (await knex.client.acquireConnection()) as Client;
  await work(client).finally(() => knex.client.releaseConnection(client));
};

const CASES: [what: string, waits: boolean, work: () => Promise<unknown>][] = [
  ['a read', false, () => knex('themes').select()],
  ['a read with a part of its own', false, () => knex.raw('with t as (select 1) select * from t')],
  ['a transaction that only reads', false, () => knex.transaction((trx) => trx('themes').select())],
  ['a write', true, () => knex('themes').insert(theme)],
  [
    'a write within a read',
    true,
    () => knex.raw(`with t as (delete from themes returning id) select * from t`),
  ],
  ['a transaction that writes', true, () => knex.transaction((trx) => trx('themes').insert(theme))],
  [
    'a transaction within another',
    true,
    () => knex.transaction((trx) => trx.transaction((inner) => inner('themes').insert(theme))),
  ],
  [
    'a transaction that is rolled back, and a read on the same connection',
    false,
    () =>
      knex
        .transaction(async (trx) => {
          await trx('themes').insert(theme);
          throw new Error('no');
        })
        .catch(() => knex('themes').select()),
  ],
  [
    'a transaction that goes back to a point, and commits what came before',
    true,
    () =>
      knex.transaction(async (trx) => {
        await trx('themes').insert(theme);
        await trx.transaction(() => Promise.reject(new Error('no'))).catch(() => undefined);
      }),
  ],
  [
    'several statements at once',
    true,
    () => knex.raw(`begin; insert into themes (name) values ('new'); commit`),
  ],
  ['a promise of the driver', true, () => onConnection((client) => client.query(`delete from themes`))],
  [
    'a call of the driver',
    true,
    () =>
      onConnection(
        (client) =>
          new Promise((resolve) => {
            client.query('delete from themes where id = $1', [1], resolve);
          }),
      ),
  ],
];

test.each(CASES)('%s waits: %s', async (_what, waits, work) => {
  const order: string[] = [];
  const release = holdWriters(knex, async () => {
    await turn();
    order.push('heard');
  });
  await work();
  order.push('done');
  release();
  await knex.destroy();
  knex.initialize();
  expect(order).toEqual(waits ? ['heard', 'done'] : ['done']);
});

test('whoever commits goes on when it has been heard, each time', async () => {
  const ear = new Ear();
  const watch = await watchWith(knex, ear);
  const heard = (name: string): boolean =>
    ear.told.some((each) => Array.isArray(each) && each.includes(`articles|document_id=${name}`));
  const write = async (name: string): Promise<void> => {
    if (name.endsWith('0')) await knex.transaction((trx) => trx('articles').insert({ document_id: name }));
    else await knex('articles').insert({ document_id: name });
    if (!heard(name)) late.push(name);
  };
  const late: string[] = [];
  const writeMany = async (writer: number): Promise<void> => {
    for (let each = 0; each < 500; each += 1) {
      await write(`${writer}-${each}`);
      if (ear.told.length > 100) ear.told.splice(0, 50);
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, writer) => writeMany(writer)));
  await watch.stop();
  expect(late).toEqual([]);
});
