import { readAtom } from '../support/atom';
import { connect, content, documentIdOf, publishNew } from '../support/content';
import { readHead } from '../support/page-head';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const ORIGIN = 'https://report.example.org';
const server = withServer({ PUBLIC_URL: ORIGIN });

let editor: Panel;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

const page = (path: string) => get(server.url, path);

const feedAt = async (path: string) => {
  const { status, headers, text } = await page(path);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  return readAtom(text);
};

test('feeds tell of the report in each language, each as its own', async () => {
  const [zh, en] = [await feedAt('/zh/feed.atom'), await feedAt('/en/feed.atom')];
  expect([zh.language, en.language]).toEqual(['zh-Hans', 'en']);
  expect(zh.self).toBe(`${ORIGIN}/zh/feed.atom`);
  expect(zh.page).toBe(`${ORIGIN}/zh/`);
  const ofReport = [zh, en].map(({ entries }) => entries.find(({ link }) => link?.endsWith('/reports/2023')));
  expect(ofReport.map((entry) => entry?.link)).toEqual([
    `${ORIGIN}/zh/reports/2023`,
    `${ORIGIN}/en/reports/2023`,
  ]);
  expect(zh.id).not.toBe(en.id);
  expect(ofReport[0]?.id).not.toBe(ofReport[1]?.id);
});

test('an update is told under everything and under its promise, the newest first, and keeps its identity', async () => {
  const target = await documentIdOf(editor, 'target', 'gdp-growth');
  const report = await content(editor, 'article').list('locale=zh-Hans&filters[kind][$eq]=report');
  const note = '上半年增长6.1% <b>&amp;</b>\u000b ]]>';
  const update = await publishNew(editor, 'progress-update', {
    asOf: '2023-06-30',
    note,
    progressStatus: 'under-way',
    value: 6.1,
    unit: '%',
    target: connect(target),
    article: connect(report.body.results[0]?.documentId ?? ''),
  });
  const path = '/zh/targets/gdp-growth/feed.atom';
  const [everything, own] = [await feedAt('/zh/feed.atom'), await feedAt(path)];
  expect(everything.entries[0]).toEqual(own.entries[0]);
  expect(own.entries).toHaveLength(1);
  const [entry] = own.entries;
  expect(entry?.title).toBe('地区生产总值增长8%左右：进行中（截至2023年6月30日）');
  expect(entry?.link).toBe(`${ORIGIN}/zh/targets/gdp-growth`);
  expect(entry?.related).toBe(`${ORIGIN}/zh/reports/2023`);
  expect(entry?.html).toContain('<p>上半年增长6.1% &lt;b>&amp;amp;&lt;/b> ]]></p>');
  expect(entry?.html).toContain('6.1%</p>');

  const correction = { significance: 'correction', changeNote: '更正了说明。' };
  const corrected = await content(editor, 'progress-update').publish(
    update,
    { note: '更正。' },
    'zh-Hans',
    correction,
  );
  expect(corrected.status).toBe(200);
  const [again] = (await feedAt(path)).entries;
  expect(again?.id).toBe(entry?.id);
  expect(Date.parse(again?.updated ?? '')).toBeGreaterThan(Date.parse(entry?.updated ?? ''));

  for (const english of ['/en/feed.atom', '/en/targets/gdp-growth/feed.atom']) {
    const told = (await feedAt(english)).entries.find(({ id }) => id === entry?.id);
    // What it speaks of is translated, its own words are not.
    expect(told?.title).toBe('Regional GDP to grow by about 8%: Under way (as of 30 June 2023)');
    expect(told?.link).toBe(String(entry?.link).replace('/zh/', '/en/'));
    expect(told?.html).toMatch(/<p lang="zh-Hans">/);
    expect(told?.html).toContain('<p lang="en">Not yet translated: shown in Chinese');
  }
});

test.each(['/zh/projects/eyewear-town/feed.atom', '/en/measures/industrial-clusters/feed.atom'])(
  '%s is valid while nothing is reported',
  async (path) => {
    const feed = await feedAt(path);
    expect(feed.entries).toEqual([]);
    expect(feed.self).toBe(ORIGIN + path);
  },
);

test.each([
  '/zh/targets/nope/feed.atom',
  '/zh/honors/x/feed.atom',
  '/en/reports/2023/feed.atom',
  '/zh/feed.atom/x',
])('%s is a page that says there is nothing', async (path) => {
  const { status, headers } = await page(path);
  expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
});

test.each(['/zh/', '/en/', '/zh/targets/gdp-growth', '/en/projects/eyewear-town'])(
  '%s announces its own feed, and that of everything',
  async (path) => {
    const { feeds } = readHead((await page(path)).text);
    expect((await feedAt(feeds[0] ?? '')).page).toBe(ORIGIN + path);
    expect(feeds.at(-1)).toBe(`${path.slice(0, 3)}/feed.atom`);
  },
);

test('an article is told whole, and what is typed as markup is text', async () => {
  const title = `</title><script>alert(1)</script>"'<!--\u2028😀𫠝\u000b`;
  const slug = 'strange-follow-up';
  const text = (words: string) => ({ type: 'text', text: words });
  const item = { type: 'list-item', children: [text('清单里的字')] };
  const link = { type: 'link', url: '/zh/targets', children: [text('链接里的字')] };
  const body = [
    { type: 'paragraph', children: [text('看'), link, text('<b>')] },
    { type: 'list', format: 'unordered', children: [item] },
  ];
  await publishNew(editor, 'article', { kind: 'follow-up', slug, title, body });
  const [entry] = (await feedAt('/zh/feed.atom')).entries;
  expect(entry).toMatchObject({
    title: title.replace('\u000b', ''),
    link: `${ORIGIN}/zh/articles/${slug}`,
  });
  expect(entry?.html).toContain(`<p>看<a href="${ORIGIN}/zh/targets">链接里的字</a>&lt;b></p>`);
  expect(entry?.html).toContain('<ul><li>清单里的字</li></ul>');
});
