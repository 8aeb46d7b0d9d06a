import type { Context } from '../../src/reader/page';
import { everythingFeed, promiseFeed } from '../../src/reader/feeds';
import { readAtom } from '../support/atom';

const at = (minute: number) => new Date(Date.UTC(2023, 2, 14, 0, minute)).toISOString();

const article = (number: number, more: object = {}) => ({
  documentId: `article${number}`,
  kind: 'follow-up',
  slug: `article-${number}`,
  year: null,
  title: `第${number}篇`,
  lead: '导语',
  body: null,
  publishedAt: at(2 * number),
  ...more,
});

const update = (number: number) => ({
  documentId: `update${number}`,
  publishedAt: at(2 * number + 1),
  asOf: '2023-03-01',
  progressStatus: 'under-way',
  value: null,
  unit: null,
  note: '有进展。',
  target: { slug: 'gdp', statement: '增长8%' },
  project: null,
  measure: null,
  article: null,
});

const contextOf = (path: string, answers: Record<string, unknown[]>): Context => ({
  read: async (address) => ({
    status: 200,
    body: { data: answers[/^\/api\/([a-z-]+)/.exec(address)?.[1] ?? ''] ?? [] },
  }),
  visit: {
    prefix: 'zh',
    locale: 'zh-Hans',
    path,
    query: new URLSearchParams(),
    origin: 'https://report.example.org',
  },
  site: { name: '兑现', tagline: null, about: null, publisher: null, notice: null, contact: null },
  origin: 'https://report.example.org',
});

const numbers = Array.from({ length: 50 }, (_, index) => index);

test('articles and updates are told together, the newest fifty', async () => {
  const answers = { articles: numbers.map((n) => article(n)), 'progress-updates': numbers.map(update) };
  const { body } = await everythingFeed(contextOf('/feed.atom', answers));
  const { entries, updated } = readAtom(String(body));
  expect(entries).toHaveLength(50);
  expect(entries.slice(0, 2).map(({ title }) => title)).toEqual([
    '增长8%：进行中（截至2023年3月1日）',
    '第49篇',
  ]);
  expect(updated).toBe(entries[0]?.updated);
});

test('a feed without entries is valid', async () => {
  const { body } = await everythingFeed(contextOf('/feed.atom', {}));
  expect(readAtom(String(body)).entries).toEqual([]);
  expect(await promiseFeed(contextOf('/targets/x/feed.atom', {}), 'targets', 'x')).toBeUndefined();
});

test('what XML forbids is left out and what it means something by is escaped', async () => {
  const title = 'a\u0000\u000b\u001f\ufffe\ud800b <script>&amp; ]]> "quoted" \u2028 字';
  const { body } = await everythingFeed(
    contextOf('/feed.atom', { articles: [article(1, { title, lead: title })] }),
  );
  const [entry] = readAtom(String(body)).entries;
  expect(entry?.title).toBe('ab <script>&amp; ]]> "quoted" \u2028 字');
  expect(entry?.html).toContain('&lt;script>&amp;amp; ]]>');
  expect(entry?.html).not.toContain('<script>');
});

test('an article without a page of its own is not told', async () => {
  const answers = { articles: [article(1, { slug: null }), article(2)] };
  const { body } = await everythingFeed(contextOf('/feed.atom', answers));
  expect(readAtom(String(body)).entries.map(({ link }) => link)).toEqual([
    'https://report.example.org/zh/articles/article-2',
  ]);
});
