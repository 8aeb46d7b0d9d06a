import { content } from '../support/content';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';
import { demoDatabase } from '../support/template';

const server = withServer({}, demoDatabase);
const page = (path: string) => get(server.url, path);

/** The words of a page as they are read: without tags, white space drawn together. */
const wordsOf = (html: string) =>
  (/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('an article says which promises it moves, from what to what, and what it follows', async () => {
  const words = wordsOf((await page('/zh/articles/sample-half-year')).text);
  expect(words).toContain('本文涉及的进展');
  expect(words).toMatch(/目标 · 截至2023年6月30日 地区生产总值增长8%左右 仍为 ◐ 进行中 7%/);
  expect(words).toMatch(/由 . 进行中 → 转为 . (延期|部分完成|已完成|不再推进)/);
  expect(words).toMatch(/前文 新征程上谱写珠晖新篇章/);
});

test('a story goes from the first report to the latest, each with its evidence', async () => {
  const { text } = await page('/en/targets/gdp-growth');
  const days = [...text.matchAll(/<time dateTime="([\d-]+)"/gi)].map(([, day]) => day);
  expect(days).toEqual(['2023-03-31', '2023-06-30', '2023-09-30']);
  const words = wordsOf(text);
  expect(words).toMatch(
    /From ○ Not started → to ◐ Under way 6% .* Evidence \[Sample\] After the first quarter/,
  );
  expect(words).toContain('as of 30 September 2023');
});

test('what is not translated yet stays in the English story, in Chinese and said to be so', async () => {
  const { data } = (
    await get<{ data: { project: { slug: string } | null; article: { slug: string } }[] }>(
      server.url,
      '/api/progress-updates?populate=project,article&pagination[limit]=100',
    )
  ).body;
  const untranslated = data.find(({ project, article }) => project && article.slug === 'sample-livelihoods');
  const { text } = await page(`/en/projects/${untranslated?.project?.slug}`);
  expect(text).toMatch(/<p lang="zh-Hans">示例：/);
  expect(text).toContain('Not yet translated: shown in Chinese');
  expect(text).toMatch(/href="\/en\/articles\/sample-livelihoods"[^>]* lang="zh-Hans"/);
});

test('an article without a translation says so in both languages, and in English shows the source', async () => {
  const chinese = await page('/zh/articles/sample-livelihoods');
  expect(chinese.text).toContain('<span class="switch">尚无英文版</span>');
  expect(chinese.text).not.toContain('hreflang="en"');
  const english = await page('/en/articles/sample-livelihoods');
  expect(english.status).toBe(200);
  expect(english.text).toContain('This page has not been translated yet');
  expect(english.text).toMatch(/<h1 lang="zh-Hans">【示例】/);
});

test('a report lives at its year, and its slug leads there', async () => {
  const response = await fetch(`${server.url}/en/articles/zhuhui-2023`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/en/reports/2023']);
});

test('a translation older than its source says so until it is published again', async () => {
  const editor = await signIn(server.url, 'editor');
  const articles = content(editor, 'article');
  const path = '/en/articles/sample-eyewear-town';
  expect((await page(path)).text).not.toContain('class="translation-note"');
  const [article] = (await articles.list('locale=zh-Hans&filters[slug][$eq]=sample-eyewear-town')).body
    .results;
  const id = article?.documentId ?? '';
  const changed = { significance: 'major', changeNote: '改写了导语。' };
  expect((await articles.publish(id, { lead: '示例：改过的导语。' }, 'zh-Hans', changed)).status).toBe(200);
  expect((await page(path)).text).toMatch(
    /translation-note" role="note"[^>]*><p>The Chinese text has changed since this translation \(/,
  );
  expect((await page('/zh/articles/sample-eyewear-town')).text).not.toContain('class="translation-note"');
  const followed = { significance: 'major', changeNote: 'The lead follows the Chinese.' };
  const lead = { lead: 'Sample: another lead.' };
  expect((await articles.publish(id, lead, 'en', followed)).status).toBe(200);
  expect((await page(path)).text).not.toContain('class="translation-note"');
});

test('home shows the latest follow-ups, the newest first', async () => {
  const { text } = await page('/zh/');
  const slugs = [...text.matchAll(/href="\/zh\/articles\/([a-z-]+)"/g)].map(([, slug]) => slug);
  expect(slugs.slice(0, 3)).toEqual(['sample-third-quarter', 'sample-livelihoods', 'sample-half-year']);
});
