import { TITLES } from '../../src/publication/titles';
import { ADDRESSES, entryAddresses } from '../support/cache/addresses';
import { ask } from '../support/cache/ask';
import { WITH_DRAFTS } from '../support/cache/operations';
import { content, type Entry } from '../support/content';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { withServer } from '../support/suite';

const server = withServer();

let editor: Panel;
let addresses: string[];

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
  addresses = [...ADDRESSES, ...(await entryAddresses(editor, WITH_DRAFTS))];
});

const xCacheOf = async (path: string): Promise<string> => (await ask(server.url, path)).xCache;

/** @returns the addresses of which the answer is kept, each made if need be */
const warm = async (): Promise<string[]> => {
  for (const path of addresses) await xCacheOf(path);
  const kept = await Promise.all(
    addresses.map(async (path) => ((await xCacheOf(path)) === 'hit' ? [path] : [])),
  );
  return kept.flat();
};

/** @returns those of some addresses of which the answer is no longer kept */
const droppedOf = async (paths: string[]): Promise<string[]> => {
  const dropped = await Promise.all(
    paths.map(async (path) => ((await xCacheOf(path)) === 'hit' ? [] : [path])),
  );
  return dropped.flat();
};

const firstOf = async (type: string, locale: string): Promise<Entry> => {
  const [entry] = (await content(editor, type).list(`locale=${locale}`)).body.results;
  if (!entry) throw new Error(`There is no ${type}`);
  return entry;
};

test('nearly everything is kept', async () => {
  const kept = await warm();
  expect(addresses.filter((path) => !kept.includes(path))).toEqual(['/api/openapi.json', '/zh/nowhere']);
});

test.each(WITH_DRAFTS)('a draft of a document (%s) drops nothing', async (type) => {
  const field = TITLES[type];
  const kept = await warm();
  for (const locale of ['zh-Hans', 'en']) {
    const { documentId, [field]: words } = await firstOf(type, locale);
    const data = { [field]: `${String(words)}${locale === 'en' ? ', told anew' : '，另说'}` };
    expect((await content(editor, type).update(documentId, data, locale)).status).toBe(200);
  }
  expect(await droppedOf(kept)).toEqual([]);
});

test('a new draft drops nothing, nor does a file that nothing shows', async () => {
  const kept = await warm();
  expect((await content(editor, 'honor').create({ title: '草稿', recipient: '区里' })).status).toBe(201);
  const { documentId } = await firstOf('project', 'zh-Hans');
  expect((await content(editor, 'project').discard(documentId)).status).toBe(200);
  expect(await droppedOf(kept)).toEqual([]);
});

const OTHERS: Record<string, string[]> = {
  'zh-Hans': ['/api/reports/2023?locale=en', '/api/achievements?locale=en&populate=theme'],
  en: ['/api/reports/2023', '/api/achievements?populate=theme', '/zh/', '/zh/reports/2023'],
};

test.each(Object.entries(OTHERS))(
  'a publication in one language (%s) drops nothing that shows another alone',
  async (locale, paths) => {
    for (const path of [...paths, ...paths]) await xCacheOf(path);
    const { documentId, statement } = await firstOf('achievement', locale);
    const words = { statement: `${String(statement)}${locale === 'en' ? ' Told anew.' : '另说。'}` };
    expect((await content(editor, 'achievement').publish(documentId, words, locale)).status).toBe(200);
    expect(await droppedOf(paths)).toEqual([]);
  },
);

test('a document that is published in one language leaves what shows it in the other', async () => {
  const { documentId, title } = await firstOf('article', 'zh-Hans');
  const [own, other] = [`/api/articles/${documentId}`, `/api/articles/${documentId}?locale=en`];
  for (const path of [own, other, own, other]) await xCacheOf(path);
  expect((await content(editor, 'article').publish(documentId, { title: `${title}，另说` })).status).toBe(
    200,
  );
  expect(await droppedOf([own, other])).toEqual([own]);
});

/** What shows honors or the whole report, as the pages of promises do, or everything that changes. */
const SHOWS_HONORS = /honor|reports|targets|changes|feed|search|sitemap|^\/(?:zh|en)\/$/;

test('a publication drops what shows its type, and nothing else', async () => {
  const pathway = await firstOf('pathway', 'zh-Hans');
  expect((await content(editor, 'pathway').publish(pathway.documentId, { title: '另说' })).status).toBe(200);
  const kept = await warm();
  const { documentId } = await firstOf('honor', 'zh-Hans');
  expect((await content(editor, 'honor').publish(documentId, { title: '另说的荣誉' })).status).toBe(200);
  const dropped = await droppedOf(kept);
  expect(dropped.filter((path) => !SHOWS_HONORS.test(path))).toEqual([]);
  expect(dropped).toContain('/api/honors?populate=*');
  expect(dropped).toContain(`/api/honors/${documentId}?populate=*`);
});
