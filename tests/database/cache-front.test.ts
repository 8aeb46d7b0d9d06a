import { once } from 'node:events';
import { request, type ServerResponse } from 'node:http';

import Database from 'better-sqlite3';
import type { Knex } from 'knex';

import { ask } from '../support/cache/ask';
import { type SmallSite, startSmallSite } from '../support/cache/small-site';

let site: SmallSite;

/** Work that an answer waits for, when there is any. */
let meanwhile: (() => Promise<void>) | undefined;
let made = 0;

const bodyOf = async (knex: Knex, slug: string): Promise<string> => {
  const rows: { body: string }[] = await knex('pages').where({ slug }).select('body');
  return rows[0]?.body ?? 'nothing';
};

const linkedFrom = async (knex: Knex): Promise<string> => {
  const ids: number[] = await knex('pages')
    .join('links', 'pages.id', 'links.page')
    .where('links.name', 'linked')
    .pluck('pages.id');
  return ` ${ids.length} linked`;
};

beforeAll(async () => {
  site = await startSmallSite(async (knex, request, response) => {
    made += 1;
    const url = new URL(request.url ?? '', 'http://site');
    const kind = url.searchParams.get('kind');
    if (kind === 'static') return void response.end('the same each time, as far as anybody knows');
    const body = await bodyOf(knex, url.pathname.slice(1));
    await meanwhile?.();
    if (kind === 'cookie') response.setHeader('set-cookie', 'a=1');
    if (kind === 'private') response.setHeader('cache-control', 'private');
    if (kind === 'no-store') response.setHeader('cache-control', 'no-store');
    if (kind === 'error') response.statusCode = 500;
    if (kind === 'vary') response.setHeader('vary', '*');
    if (kind === 'language') response.setHeader('vary', 'Accept-Language');
    if (kind === 'past') response.setHeader('expires', new Date(Date.now() - 1_000).toUTCString());
    if (kind === 'writes')
      await knex('pages')
        .where({ slug: 'counter' })
        .update({ body: String(made) });
    if (kind === 'chance') await knex.raw('select random() as number from pages');
    if (kind === 'view') await knex('seen_pages').select('body');
    if (kind === 'fails') await knex.raw('select body from nowhere').catch(() => undefined);
    const ids = kind === 'linked' ? await linkedFrom(knex) : '';
    response.setHeader('x-language', String(request.headers['accept-language'] ?? ''));
    if (kind === 'long') for (let part = 0; part < 6; part += 1) response.write('x'.repeat(1024 * 1024));
    response.end(`${body} ${url.search}${ids}`);
  });
  const { knex } = site;
  await knex.raw('create view seen_pages as select * from pages');
  await knex.schema.createTable('links', (table) => {
    table.integer('page').index();
    table.string('name').index();
  });
  await knex('pages').insert(['one', 'two', 'other', 'counter'].map((slug) => ({ slug, body: slug })));
});

afterAll(() => site?.stop());

beforeEach(() => {
  meanwhile = undefined;
  // Whatever was kept for another test is not for this one.
  site.front.heard.everything();
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  ask(site.url, path, headers, method);

const textOf = async (path: string): Promise<string> => (await get(path)).body.toString();

const xCaches = async (path: string, headers: Record<string, string> = {}) => [
  (await get(path, headers)).xCache,
  (await get(path, headers)).xCache,
];

const write = (slug: string, body: string) => site.knex('pages').where({ slug }).update({ body });

test('what was answered once is answered again, until a row of it changes', async () => {
  expect(await xCaches('/one')).toEqual(['miss', 'hit']);
  await write('two', 'new two');
  expect((await get('/one')).xCache).toBe('hit');
  await write('one', 'new one');
  const { xCache, body } = await get('/one');
  expect([xCache, body.toString()]).toEqual(['miss', 'new one ']);
});

test('an answer of nothing is dropped by the row that makes it something, and the other way', async () => {
  expect(await textOf('/later')).toBe('nothing ');
  await site.knex('pages').insert({ slug: 'later', body: 'now' });
  expect(await textOf('/later')).toBe('now ');
  await site.knex('pages').where({ slug: 'later' }).update({ slug: 'gone' });
  expect(await textOf('/later')).toBe('nothing ');
  await site.knex('pages').where({ slug: 'gone' }).delete();
});

test.each([
  'cookie',
  'private',
  'no-store',
  'error',
  'vary',
  'past',
  'writes',
  'chance',
  'view',
  'fails',
  'static',
  'long',
])('an answer is not kept: %s', async (kind) => {
  const outcomes = await xCaches(`/one?kind=${kind}`);
  expect(outcomes).not.toContain('hit');
  // The head of a long one is on its way before it is known.
  if (kind !== 'long') for (const outcome of outcomes) expect(outcome).toMatch(/^bypass; \w/);
});

test.each([{ cookie: 'a=1' }, { authorization: 'Bearer x' }, { range: 'bytes=0-1' }])(
  'whoever sends %j gets an answer of their own',
  async (headers) => {
    await get('/one');
    const outcomes = await xCaches('/one', headers as unknown as Record<string, string>);
    for (const outcome of outcomes) expect(outcome).toMatch(/^bypass; (?:credentials|range)$/);
  },
);

test('parameters in another order ask for the same', async () => {
  const first = await get('/one?b=2&a=1&a=0');
  const second = await get('/one?a=1&a=0&b=2');
  expect([second.xCache, second.body.toString()]).toEqual(['hit', first.body.toString()]);
  expect((await get('/one?a=0&a=1&b=2')).xCache).toBe('miss');
});

test('who has an answer already is told so, and the head comes without the body', async () => {
  const { headers, body } = await get('/one');
  const etag = String(headers.etag);
  for (const told of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const { status, body: none, headers: again } = await get('/one', { 'if-none-match': told });
    expect([told, status, none.length, again.etag]).toEqual([told, 304, 0, etag]);
  }
  expect((await get('/one', { 'if-none-match': '"other"' })).status).toBe(200);
  const head = await get('/one', {}, 'HEAD');
  expect([head.body.length, head.headers['content-length']]).toEqual([0, String(body.length)]);
  await write('one', 'changed');
  expect((await get('/one', {}, 'HEAD')).xCache).toBe('miss');
  expect((await get('/one')).xCache).toBe('hit');
  expect((await get('/one', { 'if-none-match': etag })).status).toBe(200);
});

test('an answer that says what it varies by is kept for each', async () => {
  const path = '/one?kind=language';
  for (const language of ['zh', 'en', 'zh', 'en']) {
    const { headers } = await get(path, { 'accept-language': language });
    expect(headers['x-language']).toBe(language);
  }
  expect((await get(path, { 'accept-language': 'zh' })).xCache).toBe('hit');
});

test('what is found as a list of values is depended on too', async () => {
  const [id] = await site.knex('pages').insert({ slug: 'target', body: 'target' });
  await site.knex('links').insert({ page: id, name: 'linked' });
  expect(await textOf('/one?kind=linked')).toMatch(/ 1 linked$/);
  await site.knex('pages').where({ id }).delete();
  expect(await textOf('/one?kind=linked')).toMatch(/ 0 linked$/);
});

/** Lets an answer wait in the middle until it is told to go on. */
const pause = () => {
  let go: () => void = () => undefined;
  let reached: () => void = () => undefined;
  const isReached = new Promise<void>((resolve) => (reached = resolve));
  const mayGo = new Promise<void>((resolve) => (go = resolve));
  meanwhile = () => {
    meanwhile = undefined;
    reached();
    return mayGo;
  };
  return { isReached, go };
};

test('an answer that was overtaken by a change while it was made is sent, and not kept', async () => {
  const { isReached, go } = pause();
  const old = get('/one');
  await isReached;
  await write('one', 'overtaking');
  go();
  const { xCache, body } = await old;
  expect([xCache, body.toString()]).toEqual(['bypass; moved', 'changed ']);
  expect(await textOf('/one')).toBe('overtaking ');
});

test('an answer that was overtaken after whoever asked for it had gone is not kept', async () => {
  const { isReached, go } = pause();
  const gone = request(`${site.url}/two`, { headers: { host: 'report.example.org' } }).on(
    'error',
    () => undefined,
  );
  const response = once(site.server, 'request').then(([, each]) => each as ServerResponse);
  gone.end();
  await isReached;
  const closed = once(await response, 'close');
  gone.destroy();
  await closed;
  await write('two', 'after they had gone');
  const before = made;
  go();
  expect(await textOf('/two')).toBe('after they had gone ');
  expect(made).toBe(before + 1);
});

test('who asks for what is being made gets it, but not what is older than a change that came before they asked', async () => {
  const before = made;
  const { isReached, go } = pause();
  const first = get('/one');
  await isReached;
  const [joined] = [get('/one'), await once(site.server, 'request')];
  await write('one', 'second thoughts');
  const [late] = [get('/one'), await once(site.server, 'request')];
  go();
  const texts = await Promise.all([first, joined, late].map(async (each) => (await each).body.toString()));
  expect(texts).toEqual(['overtaking ', 'overtaking ', 'second thoughts ']);
  expect(made - before).toBe(2);
});

test('what is taken back drops nothing; what is committed does, when it is', async () => {
  await xCaches('/one');
  const aborted = site.knex.transaction(async (transaction) => {
    await transaction('pages').where({ slug: 'one' }).update({ body: 'never' });
    throw new Error('taken back');
  });
  await expect(aborted).rejects.toThrow('taken back');
  expect((await get('/one')).xCache).toBe('hit');
  await site.knex.transaction(async (transaction) => {
    await transaction('pages').where({ slug: 'one' }).update({ body: 'at last' });
    expect((await get('/one')).xCache).toBe('hit');
  });
  expect(await textOf('/one')).toBe('at last ');
});

test('what another process writes is seen', async () => {
  await xCaches('/one');
  const other = new Database(site.file);
  other.prepare(`update pages set body = 'from elsewhere' where slug = 'one'`).run();
  other.close();
  expect(await textOf('/one')).toBe('from elsewhere ');
});

test('a table that is made anew is watched anew', async () => {
  await site.knex.raw('drop view seen_pages');
  await xCaches('/one');
  await site.knex.schema.alterTable('pages', (table) => void table.dropColumn('id'));
  await xCaches('/one');
  await write('one', 'after the change');
  expect(await textOf('/one')).toBe('after the change ');
});
