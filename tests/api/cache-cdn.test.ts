import { ask, type Asked } from '../support/cache/ask';
import { type PurgeHook, startPurgeHook } from '../support/cache/purge-hook';
import { content, documentIdOf } from '../support/content';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { type Server, startServer } from '../support/server';
import { seededDatabase, type TestDatabase } from '../support/template';

const TOKEN = 'only-for-the-cdn';
const PAGE = '/zh/measures/industrial-clusters';

let hook: PurgeHook;
let database: TestDatabase;
let server: Server;
let editor: Panel;
let measure: string;

beforeAll(async () => {
  hook = await startPurgeHook();
  database = await seededDatabase();
  server = await startServer({
    database: database.environment,
    environment: { CDN_PURGE_URL: hook.url, CDN_PURGE_TOKEN: TOKEN },
  });
  editor = await signIn(server.url, 'editor');
  measure = await documentIdOf(editor, 'measure', 'industrial-clusters');
});

afterAll(async () => {
  await server?.stop();
  await database?.drop();
  await hook?.stop();
});

const tagsOf = ({ headers }: Asked): string[] => String(headers['cache-tag'] ?? '').split(',');

/** Everything that the hook was told to forget since a call of it. */
const told = (since: number): Set<string> =>
  new Set(hook.calls.slice(since).flatMap(({ tags }) => tags ?? []));

const meet = (some: Iterable<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((each) => others.has(each));

const save = async (title: string): Promise<void> => {
  const { status } = await content(editor, 'measure').update(measure, { title });
  expect(status).toBe(200);
};

const publish = async (title: string): Promise<void> => {
  const { status } = await content(editor, 'measure').publish(measure, { title });
  expect(status).toBe(200);
};

test('nobody knows what was written before it started, so everything is forgotten first', async () => {
  await hook.until('anything', () => hook.calls.length > 0);
  expect(hook.calls[0]).toEqual({ everything: true });
  expect(hook.authorizations[0]).toBe(`Bearer ${TOKEN}`);
});

test('what is kept may be kept in a CDN until it is told otherwise; browsers ask each time', async () => {
  const made = await ask(server.url, '/api/measures');
  const again = await ask(server.url, '/api/measures');
  expect([made.xCache, again.xCache]).toEqual(['miss', 'hit']);
  for (const { headers } of [made, again]) {
    expect(headers['cache-control']).toBe('public, no-cache');
    expect(headers['cdn-cache-control']).toBe('public, max-age=31536000');
    expect(headers['surrogate-control']).toBe('public, max-age=31536000');
    expect(String(headers['surrogate-key']).split(' ')).toEqual(String(headers['cache-tag']).split(','));
  }
  for (const tag of tagsOf(made)) expect(tag).toMatch(/^[\w-]{8}$/);
});

test('what is right for some days only may be kept for what is left of them', async () => {
  const ages: number[] = [];
  for (const outcome of ['miss', 'hit']) {
    const { xCache, headers } = await ask(server.url, PAGE);
    const left = (Date.parse(String(headers.expires)) - Date.now()) / 1_000;
    const age = Number(/^public, max-age=(\d+)$/.exec(String(headers['cdn-cache-control']))?.[1]);
    expect([xCache, Math.abs(age - left) < 5]).toEqual([outcome, true]);
    ages.push(age);
  }
  expect(ages[1]).toBeLessThanOrEqual(ages[0] ?? 0);
});

test('what is not kept is not kept there either', async () => {
  for (const path of ['/zh/nowhere', '/api/targets?asOf=2024-01-01&nothing=1', '/api/nothing']) {
    const { xCache, headers } = await ask(server.url, path);
    expect([path, xCache]).toEqual([path, expect.stringMatching(/^bypass/)]);
    expect(headers['cdn-cache-control']).toBe('no-store');
    expect(headers['cache-tag']).toBeUndefined();
  }
  const own = await ask(server.url, PAGE, { cookie: 'a=b' });
  expect([own.headers['cdn-cache-control'], own.headers['cache-tag']]).toEqual([undefined, undefined]);
});

test('a publication tells the hook what answers depend on, a draft nothing of it', async () => {
  const [page, list, articles] = [
    await ask(server.url, PAGE),
    await ask(server.url, '/api/measures'),
    await ask(server.url, '/api/articles'),
  ];
  const before = hook.calls.length;
  await publish('一稿');
  await hook.until('of the page', () => meet(tagsOf(page), told(before)));
  await hook.until('of the list', () => meet(tagsOf(list), told(before)));
  const calls = hook.calls.slice(before);
  expect(calls.every(({ tags = [] }) => tags.length > 0 && tags.length <= 30)).toBe(true);
  expect(meet(tagsOf(articles), told(before))).toBe(false);

  const kept = await ask(server.url, '/api/measures');
  const since = hook.calls.length;
  await save('二稿');
  // What is told of the next publication comes after all that is told of the draft.
  const [article] = (await content(editor, 'article').list()).body.results;
  const { status } = await content(editor, 'article').publish(article?.documentId ?? '', {
    title: '新的标题',
  });
  expect(status).toBe(200);
  await hook.until('of the articles', () => meet(tagsOf(articles), told(since)));
  expect(meet(tagsOf(kept), told(since))).toBe(false);
  expect((await ask(server.url, '/api/measures')).xCache).toBe('hit');
});

test('a hook that is down holds up nobody, is warned of once, and is told in the end', async () => {
  const page = await ask(server.url, PAGE);
  const before = hook.calls.length;
  const refused = hook.refusals;
  hook.isDown = true;
  await publish('四稿');
  await hook.until('three times', () => hook.refusals >= refused + 3);
  expect((await ask(server.url, PAGE)).body.toString('utf8')).toContain('四稿');
  hook.isDown = false;
  await hook.until('of the page', () => meet(tagsOf(page), told(before)));
  expect(server.output().match(/purge hook fails/g)).toHaveLength(1);
});

test('what has not been told when the server stops is told before it ends', async () => {
  const page = await ask(server.url, PAGE);
  const before = hook.calls.length;
  hook.isDown = true;
  const refused = hook.refusals;
  await publish('五稿');
  await hook.until('once', () => hook.refusals > refused);
  hook.isDown = false;
  await server.stop();
  expect(meet(tagsOf(page), told(before))).toBe(true);
});
