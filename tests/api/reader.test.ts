import { content } from '../support/content';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const PUBLIC_URL = 'https://report.example.org';
const server = withServer({ PUBLIC_URL });

const page = (path: string) => get(server.url, path);

const ADDRESSES = [
  '/',
  '/reports/2023',
  '/targets',
  '/targets/gdp-growth',
  '/projects',
  '/projects/eyewear-town',
  '/measures',
  '/articles',
  '/achievements',
  '/honors',
  '/honors?level=national&theme=well-being-and-social-programmes',
  '/measures/industrial-clusters',
];

const PAGES = ['/zh', '/en'].flatMap((prefix) => ADDRESSES.map((address) => prefix + address));

describe.each(PAGES)('%s', (path) => {
  test('is a page in its language, with one heading, linked to the other language', async () => {
    const { status, text, headers } = await page(path);
    const isChinese = path.startsWith('/zh');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain(`<html lang="${isChinese ? 'zh-Hans' : 'en'}">`);
    expect(text.match(/<h1>/g)).toHaveLength(1);
    const other = path.replace(/\?.*/, '').replace(isChinese ? '/zh' : '/en', isChinese ? '/en' : '/zh');
    expect(text).toContain(`hreflang="${isChinese ? 'en' : 'zh'}" href="${PUBLIC_URL}${other}"`);
  });

  test('runs nothing in the browser and loads nothing from elsewhere', async () => {
    const { text, headers } = await page(path);
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json">)|style="| on[a-z]+="/);
    const policy = headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|https:/);
  });
});

test('a project shows the sentence that names it and where it stands', async () => {
  const { text } = await page('/en/projects/eyewear-town');
  expect(text).toContain('<h1>Eyewear Town</h1>');
  expect(text).toContain('Under way');
  expect(text).toMatch(/<blockquote><p>[^<]*industrial cluster of <mark>Eyewear Town<\/mark>/);
  expect(text).toContain('Nothing has been reported on it yet.');
});

test('the story of a target is told from its updates, the oldest first', async () => {
  const editor = await signIn(server.url, 'editor');
  const [target] = (await content(editor, 'target').list('locale=zh-Hans&filters[slug][$eq]=gdp-growth')).body
    .results;
  const updates = content(editor, 'progress-update');
  for (const [asOf, note] of [
    ['2023-06-30', '上半年增长6.1%。'],
    ['2023-03-31', '一季度增长5.9%。'],
  ]) {
    const subject = { target: { connect: [{ documentId: target?.documentId }] } };
    const { documentId } = (await updates.create({ asOf, note, progressStatus: 'under-way', ...subject }))
      .body.data;
    expect((await updates.publish(documentId)).status).toBe(200);
  }
  const { text } = await page('/zh/targets/gdp-growth');
  const [first, second] = [text.indexOf('一季度增长5.9%'), text.indexOf('上半年增长6.1%')];
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThan(first);
  expect(text).toContain('2023年6月30日');
});

test('a list is filtered by an address, with counts beside each choice', async () => {
  const all = (await page('/zh/projects')).text;
  const achieved = (await page('/zh/projects?status=achieved')).text;
  const rows = (text: string) => text.match(/<span class="row-name"><a href="\/zh\/projects\//g)?.length ?? 0;
  expect(rows(all)).toBe(55);
  expect(rows(achieved)).toBeGreaterThan(5);
  expect(all).toMatch(new RegExp(`已完成</span> <span class="count">${rows(achieved)}<`));
  expect(rows((await page('/zh/projects?status=nonsense')).text)).toBe(55);
});

test('the report is told whole: every sentence, figure, honor, target and measure', async () => {
  const { text } = await page('/zh/reports/2023');
  for (const words of [
    '310.72亿元',
    '比上年 +5.3%',
    '五城区第一',
    '国家级 · 9项',
    '路径六',
    '○</span> 尚未开始',
  ]) {
    expect(text).toContain(words);
  }
  const english = (await page('/en/reports/2023')).text;
  for (const words of ['CNY 31.07 billion', '+5.3% on the year before', '1st of the five urban districts']) {
    expect(english).toContain(words);
  }
});

test.each([
  ['zh-CN,zh;q=0.9,en;q=0.8', '/zh/'],
  ['en-US,en;q=0.9', '/en/'],
  ['fr', '/zh/'],
  ['', '/zh/'],
])('/ leads a browser that asks for "%s" to %s', async (language, place) => {
  const response = await fetch(`${server.url}/`, {
    redirect: 'manual',
    headers: { 'accept-language': language },
  });
  expect([response.status, response.headers.get('location')]).toEqual([302, place]);
});

test.each([
  '/zh/nope',
  '/en/reports/1999',
  '/zh/reports/20x3',
  '/zh/reports/0000',
  '/zh/%E0%A4%A',
  '/en/<script>',
])('%s is a page that says there is nothing', async (path) => {
  const { status, text } = await page(path);
  expect(status).toBe(404);
  expect(text).toMatch(/没有这个页面|There is no such page/);
  expect(text).toContain('<meta name="robots" content="noindex"/>');
  expect(text).not.toContain('<script>');
});

test('an address has one spelling', async () => {
  const response = await fetch(`${server.url}/en/projects/?status=achieved`, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([301, '/en/projects?status=achieved']);
});

test.each([
  ['/nothing', 'zh', '没有这个页面'],
  ['/index.html', 'en', 'There is no such page'],
  ['/foo/bar', 'en', 'There is no such page'],
])('%s is a page in the language of the browser (%s)', async (path, language, words) => {
  const headers = { accept: 'text/html', 'accept-language': language };
  const response = await fetch(`${server.url}${path}`, { headers });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain(words);
});

test('machines that ask for nothing hear so in JSON', async () => {
  const { status, headers } = await page('/api/nothing');
  expect([status, headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
});

test('what an editor types is shown, never run', async () => {
  const editor = await signIn(server.url, 'editor');
  const articles = content(editor, 'article');
  const report = (await articles.list('locale=zh-Hans&filters[kind][$eq]=report')).body.results[0];
  const title = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
  await articles.publish(report?.documentId ?? '', { title });
  for (const path of ['/zh/', '/zh/reports/2023']) {
    const { text } = await page(path);
    expect(text).toContain('&lt;script>alert(1)&lt;/script>');
    expect(text).not.toMatch(/<script>|<img/);
  }
});
