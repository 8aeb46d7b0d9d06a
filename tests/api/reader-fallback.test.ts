import { type HTMLElement, parse } from 'node-html-parser';

import { content, documentIdOf } from '../support/content';
import { readHead } from '../support/page-head';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const ORIGIN = 'https://report.example.org';
const server = withServer({ PUBLIC_URL: ORIGIN });

const MISSING = 'Not yet translated: shown in Chinese';
const MAJOR = { significance: 'major', changeNote: '中文有改动。' };

let editor: Panel;

const page = async (path: string) => {
  const { status, text } = await get(server.url, path);
  return { status, text, document: parse(text), head: readHead(text) };
};

const langOf = (element: HTMLElement | null): string | undefined =>
  element ? (element.getAttribute('lang') ?? langOf(element.parentNode)) : undefined;

const HAN = /\p{Script=Han}/u;

/** What a page shows in Chinese without saying so, and what it says to be Chinese and is not. */
const wronglyMarked = (document: HTMLElement): string[] => {
  const own = (element: HTMLElement) =>
    element.childNodes
      .filter((node) => node.nodeType === 3)
      .map((node) => node.rawText)
      .join('');
  return document.querySelectorAll('body *').flatMap((element) => {
    const isMarked = langOf(element)?.startsWith('zh') ?? false;
    const isWrong = HAN.test(own(element))
      ? !isMarked
      : element.hasAttribute('lang') && isMarked && !HAN.test(element.text);
    return isWrong ? [element.outerHTML.slice(0, 120)] : [];
  });
};

const labelled = (document: HTMLElement, label: RegExp) =>
  document.querySelectorAll('.untranslated').filter((element) => label.test(element.text));

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
  await content(editor, 'target').unpublish(
    await documentIdOf(editor, 'target', 'retail-sales-growth'),
    'en',
    {
      changeNote: 'It is being translated anew.',
    },
  );
  const project = await documentIdOf(editor, 'project', 'eyewear-town');
  await content(editor, 'project').publish(project, { name: '眼镜小镇（二期）' }, 'zh-Hans', MAJOR);
  const created = await content(editor, 'article').create({
    kind: 'follow-up',
    title: '只有中文的报道',
    lead: '导语，5G基站。',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: '正文一段。' }] }],
  });
  await content(editor, 'article').publish(created.body.data.documentId);
});

describe('an English page whose translation is missing', () => {
  const PATH = '/targets/retail-sales-growth';

  test('shows the Chinese, says so and why, and marks what is Chinese', async () => {
    const { status, document } = await page(`/en${PATH}`);
    expect([status, document.querySelector('html')?.getAttribute('lang')]).toEqual([200, 'en']);
    expect(document.querySelector('h1')?.outerHTML).toBe(
      '<h1 lang="zh-Hans">社会消费品零售总额增长8.5%左右</h1>',
    );
    expect(document.querySelector('title')?.outerHTML).toMatch(/^<title lang="zh-Hans">社会/);
    const note = document.querySelector('.translation-note')?.text;
    expect(note).toMatch(/^The English text of this page was withdrawn on .*: it is shown in Chinese\./);
    expect(note).toContain('It is being translated anew.');
    expect(wronglyMarked(document)).toEqual([]);
  });

  test('is for machines the Chinese page', async () => {
    const { head, document } = await page(`/en${PATH}`);
    expect([head.canonical, head.languages]).toEqual([`${ORIGIN}/zh${PATH}`, {}]);
    expect(head.meta).toMatchObject({ 'og:url': `${ORIGIN}/zh${PATH}`, 'og:locale': 'zh_CN' });
    expect(head.data.find((block) => block['@type'] === 'Dataset')).toMatchObject({ inLanguage: 'zh-Hans' });
    expect(document.querySelector('.switch')?.getAttribute('href')).toBe(`/zh${PATH}`);
    const history = document.querySelector('.page-foot a')?.getAttribute('href') ?? '';
    expect(history).toMatch(/^\/zh\/history\/target\//);
    expect((await page(history)).status).toBe(200);
  });

  test('also where there never was one', async () => {
    const path = '/articles/zhi-you-zhong-wen-de-bao-dao';
    const { status, document, head } = await page(`/en${path}`);
    expect([status, document.querySelector('.translation-note p')?.text]).toEqual([
      200,
      'This page has not been translated yet: its text is shown in Chinese.',
    ]);
    expect(wronglyMarked(document)).toEqual([]);
    const article = head.data.find((block) => block['@type'] === 'NewsArticle');
    expect(article).toMatchObject({ '@id': `${ORIGIN}/zh${path}`, inLanguage: 'zh-Hans' });
    expect(article).not.toHaveProperty('translationOfWork');
    expect((await get(server.url, `/en${path}/picture.png`)).status).toBe(200);
    expect((await page('/zh/articles/zhi-you-zhong-wen-de-bao-dao')).head.languages).toEqual({});
  });
});

test('an English page that is out of date says since when, and leads to what has changed', async () => {
  const { document, head } = await page('/en/projects/eyewear-town');
  const note = document.querySelector('.translation-note');
  expect(note?.text).toMatch(/^The Chinese text has changed since this translation \(\d+ \w+ \d{4}\)\./);
  const links = note?.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '') ?? [];
  expect(links).toEqual(['/zh/projects/eyewear-town', expect.stringMatching(/^\/zh\/history\/project\//)]);
  for (const link of links) expect((await page(link)).status).toBe(200);
  expect(Object.keys(head.languages).sort()).toEqual(['en', 'x-default', 'zh']);
  expect(wronglyMarked(document)).toEqual([]);
});

test('lists are whole, and say quietly what is in Chinese or older than it', async () => {
  const targets = await page('/en/targets');
  expect(targets.document.querySelectorAll('.rows > li')).toHaveLength(9);
  expect(labelled(targets.document, new RegExp(MISSING))).toHaveLength(1);
  const projects = await page('/en/projects');
  expect(labelled(projects.document, /^The Chinese has changed since \(/)).toHaveLength(1);
});

test.each([
  '/',
  '/reports/2023',
  '/articles',
  '/targets',
  '/projects?theme=economy-and-society',
  '/search?q=%E5%A2%9E%E9%95%BF',
  '/changes',
])('/en%s marks exactly what is Chinese', async (path) => {
  const { status, document } = await page(`/en${path}`);
  expect([status, wronglyMarked(document)]).toEqual([200, []]);
});

test.each(['/', '/reports/2023', '/targets', '/targets/retail-sales-growth', '/projects/eyewear-town'])(
  '/zh%s says nothing of translations',
  async (path) => {
    const { text } = await page(`/zh${path}`);
    expect(text).not.toMatch(/class="(?:translation-note|untranslated)"/);
  },
);

test('what is withdrawn in both languages is gone in both', async () => {
  const targets = content(editor, 'target');
  const id = await documentIdOf(editor, 'target', 'retail-sales-growth');
  await targets.unpublish(id);
  const { status, document } = await page('/en/targets/retail-sales-growth');
  expect([status, document.querySelector('blockquote')?.text]).toEqual([410, 'It is being translated anew.']);
  await targets.publish(id);
  expect((await page('/en/targets/retail-sales-growth')).status).toBe(200);
});
