import type { ReadRest } from '../../src/reader/api/rest';
import { everythingFeed, promiseFeed } from '../../src/reader/feeds';
import { PREFIXES, type Prefix } from '../../src/reader/language';
import type { Context } from '../../src/reader/page';
import { readAtom } from '../support/atom';

const ORIGIN = 'https://report.example.org';

const at = (minute: number) => new Date(Date.UTC(2023, 2, 14, 0, minute)).toISOString();

const article = (number: number, more: object = {}) => ({
  documentId: `article${number}`,
  locale: 'zh-Hans',
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
  locale: 'zh-Hans',
  publishedAt: at(2 * number + 1),
  asOf: '2023-03-01',
  progressStatus: 'under-way',
  value: null,
  unit: null,
  note: '有进展。',
  target: { documentId: 'gdp', slug: 'gdp', statement: '增长8%' },
  project: null,
  measure: null,
  article: null,
});

type Documents = { documentId: string; locale: string; publishedAt: string }[];

/** A public API with some documents, in pages as asked for, the newest first. */
const apiWith =
  (documents: Record<string, Documents>): ReadRest =>
  async (address) => {
    const { pathname, searchParams: query } = new URL(address, ORIGIN);
    const found = (documents[pathname.replace('/api/', '')] ?? [])
      .filter(
        ({ documentId, locale }, _, all) =>
          locale === query.get('locale') ||
          (locale === query.get('fallback') &&
            !all.some((other) => other.documentId === documentId && other.locale !== locale)),
      )
      .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt));
    const [page, size] = ['page', 'pageSize'].map((name) => Number(query.get(`pagination[${name}]`) ?? 1));
    const start = ((page ?? 1) - 1) * (size ?? 1);
    const pagination = { page, pageCount: Math.ceil(found.length / (size ?? 1)), total: found.length };
    return {
      status: 200,
      body: { data: found.slice(start, start + (size ?? 1)), meta: { pagination } },
    };
  };

const contextOf = (path: string, documents: Record<string, Documents>, prefix: Prefix = 'zh'): Context => ({
  read: apiWith(documents),
  visit: { prefix, locale: PREFIXES[prefix], path, query: new URLSearchParams(), origin: ORIGIN },
  site: { name: '兑现', tagline: null, about: null, publisher: null, notice: null, contact: null },
});

const everything = async (documents: Record<string, Documents>, prefix: Prefix = 'zh') => {
  const { body } = await everythingFeed(contextOf('/feed.atom', documents, prefix));
  return readAtom(String(body));
};

const numbers = Array.from({ length: 50 }, (_, index) => index);

test('articles and updates are told together, the newest fifty', async () => {
  const { entries, updated } = await everything({
    articles: numbers.map((number) => article(number)),
    'progress-updates': numbers.map(update),
  });
  expect(entries).toHaveLength(50);
  expect(entries.slice(0, 2).map(({ title }) => title)).toEqual([
    '增长8%：进行中（截至2023年3月1日）',
    '第49篇',
  ]);
  expect(updated).toBe(entries[0]?.updated);
});

test('a feed without entries is valid', async () => {
  expect((await everything({})).entries).toEqual([]);
  expect(await promiseFeed(contextOf('/targets/x/feed.atom', {}), 'targets', 'x')).toBeUndefined();
});

test('what XML forbids is left out and what it means something by is escaped', async () => {
  const title = 'a\u0000\u000b\u001f\ufffe\ud800b <script>&amp; ]]> "quoted" \u2028 字';
  const [entry] = (await everything({ articles: [article(1, { title, lead: title })] })).entries;
  expect(entry?.title).toBe('ab <script>&amp; ]]> "quoted" \u2028 字');
  expect(entry?.html).toContain('&lt;script>&amp;amp; ]]>');
  expect(entry?.html).not.toContain('<script>');
});

test('an article without a page of its own is not told', async () => {
  const { entries } = await everything({ articles: [article(1, { slug: null }), article(2)] });
  expect(entries.map(({ link }) => link)).toEqual([`${ORIGIN}/zh/articles/article-2`]);
});

test('an article is told whole: words within links, lists, quotes, all with full addresses', async () => {
  const text = (words: string) => ({ type: 'text', text: words });
  const link = (url: string, words: string) => ({ type: 'link', url, children: [text(words)] });
  const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
  const body = [
    {
      type: 'paragraph',
      children: [
        text('见'),
        link('/zh/targets', '目标'),
        link('#notes', '注'),
        link('javascript:alert(1)', '无'),
      ],
    },
    {
      type: 'list',
      format: 'ordered',
      children: [item('一'), { type: 'list', format: 'unordered', children: [item('二')] }],
    },
    { type: 'quote', children: [link('https://example.org/a', '引文')] },
    { type: 'image', image: { url: '/uploads/a.jpg', mime: 'image/jpeg', alternativeText: '桥' } },
  ];
  const [entry] = (await everything({ articles: [article(1, { body })] })).entries;
  expect(entry?.html).toBe(
    `<p>导语</p><div class="prose"><p>见<a href="${ORIGIN}/zh/targets">目标</a>` +
      `<a href="${ORIGIN}/zh/articles/article-1#notes">注</a><a>无</a></p>` +
      '<ol><li>一</li><li><ul><li>二</li></ul></li></ol>' +
      '<blockquote><a href="https://example.org/a">引文</a></blockquote>' +
      `<figure class="photo"><img src="${ORIGIN}/uploads/a.jpg" alt="桥" loading="lazy" decoding="async"/></figure></div>`,
  );
});

describe('in English', () => {
  const both = (number: number, englishAt: string) => [
    article(number),
    article(number, { locale: 'en', title: `Number ${number}`, publishedAt: englishAt }),
  ];

  test('what is not translated stands in Chinese, marked, and leads to the Chinese page', async () => {
    const { entries } = await everything(
      { articles: [...both(1, at(3)), article(2)], 'progress-updates': [update(3)] },
      'en',
    );
    expect(entries.map(({ title, language, link }) => [title, language, link])).toEqual([
      ['增长8%：进行中（截至2023年3月1日）', 'zh-Hans', `${ORIGIN}/zh/targets/gdp`],
      ['第2篇', 'zh-Hans', `${ORIGIN}/zh/articles/article-2`],
      ['Number 1', undefined, `${ORIGIN}/en/articles/article-1`],
    ]);
    const notes = entries.map(({ html = '' }) =>
      /<p lang="en">Not yet translated: shown in Chinese/.test(html),
    );
    expect(notes).toEqual([true, true, false]);
  });

  test('it keeps its identity in both feeds', async () => {
    const documents = { articles: [article(2)] };
    const [zh, en] = [await everything(documents), await everything(documents, 'en')];
    expect(en.entries[0]?.id).toBe(zh.entries[0]?.id);
  });

  test('it is found behind any number of translated ones, and these are not told twice', async () => {
    const translated = numbers.flatMap((number) => both(number + 60, at(number < 25 ? -500 : 500 + number)));
    const waiting = [article(3), article(7)];
    const { entries } = await everything({ articles: [...translated, ...waiting] }, 'en');
    expect(entries).toHaveLength(50);
    expect(entries.filter(({ language }) => language).map(({ title }) => title)).toEqual(['第7篇', '第3篇']);
  });
});
