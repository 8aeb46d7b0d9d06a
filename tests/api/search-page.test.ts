import { content } from '../support/content';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer();

const page = (prefix: string, query: string) => get(server.url, `/${prefix}/search?${query}`);
const q = (words: string) => `q=${encodeURIComponent(words)}`;

test.each([
  ['zh', '眼镜小镇', '<mark>眼镜小镇</mark>', '/zh/projects/eyewear-town'],
  ['zh', '老旧小区', '<mark>老旧小区</mark>', '/zh/projects/baowei-li'],
  ['zh', '适老', '<mark>适老</mark>化改造', '/zh/projects/age-friendly-home-adaptation'],
  ['en', 'spectacles', '<mark>Eyewear</mark>', '/en/projects/eyewear-town'],
  ['en', 'elderly', '<mark>elderly</mark>', '/en/projects/elderly-care-services'],
])('/%s/search shows what %s finds, marked and linked', async (prefix, words, marked, link) => {
  const { status, text } = await page(prefix, q(words));
  expect(status).toBe(200);
  expect(text).toContain(marked);
  expect(text).toContain(`href="${link}"`);
  // Search engines keep one page for all questions.
  expect(text).toMatch(new RegExp(`rel="canonical" href="[^"]*/${prefix}/search"`));
  expect(text.match(/<h1>/g)).toHaveLength(1);
});

test('every link of a result leads somewhere, and a mark to its place', async () => {
  for (const [prefix, words] of [
    ['zh', '珠晖'],
    ['zh', '养老'],
    ['en', 'of'],
  ] as const) {
    const { text } = await page(prefix, q(words));
    const links = [...text.matchAll(/<h2[^>]*><a href="([^"]+)"/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(2);
    for (const link of new Set(links)) {
      const target = await get(server.url, link.replaceAll('&amp;', '&'));
      expect({ link, status: target.status }).toEqual({ link, status: 200 });
      const [, mark] = link.split('#');
      if (mark) expect(target.text).toContain(`id="${mark}"`);
    }
  }
});

test('each type is a link with its count, and shows as many', async () => {
  const { text } = await page('zh', q('建设'));
  const [, count = ''] = /type=measure">举措 <span class="count">(\d+)</.exec(text) ?? [];
  const chosen = await page('zh', `${q('建设')}&type=measure`);
  expect(chosen.text.match(/<li class="hit">/g)).toHaveLength(Number(count));
  expect(chosen.text).toContain(`找到${count}条举措。`);
});

test('pages follow each other, and there is none beyond the last', async () => {
  const first = await page('en', q('the'));
  expect(first.text).toContain('rel="next" href="/en/search?q=the&amp;page=2"');
  const second = await page('en', `${q('the')}&page=2`);
  expect(second.text).toContain('<ol class="hits" start="21">');
  expect((await page('en', `${q('the')}&page=999`)).status).toBe(404);
});

test('an empty question shows the form and a hint', async () => {
  for (const query of ['', 'q=', 'q=%20%20']) {
    const { status, text } = await page('zh', query);
    expect([status, text.includes('可以输入一个词'), text.includes('<label for="q">')]).toEqual([
      200,
      true,
      true,
    ]);
  }
});

test('nothing found says what to try: single words, the other language, the themes', async () => {
  const apart = await page('en', q('elderly unicorn'));
  expect(apart.status).toBe(200);
  expect(apart.text).toContain('Nothing was found for “elderly unicorn”.');
  expect(apart.text).toContain('href="/en/search?q=elderly"');
  expect(apart.text).toContain('/en/achievements?theme=');
  const other = await page('zh', q('spectacles'));
  expect(other.text).toMatch(/href="\/en\/search\?q=spectacles"[^>]*>英文版中有\d+条结果/);
});

test.each([
  ['x'.repeat(201), 400, /最多200个字符/],
  ['x'.repeat(10_000), 400, /最多200个字符/],
  ['"*^()', 200, /请至少输入一个汉字/],
  ['🎉', 200, /请至少输入一个汉字/],
  [`' OR 1=1 --`, 200, /没有找到|共找到/],
  ['"><script>alert(1)</script>', 200, /没有找到|共找到/],
])('%s gets a page that says so', async (words, status, message) => {
  const answer = await page('zh', q(words));
  expect(answer.status).toBe(status);
  expect(answer.text).toMatch(message);
  expect(answer.text).not.toContain('<script>');
});

test.each(['type=nonsense', 'type=', 'page=0', 'page=-1', 'page=x', 'page=1e9', 'q=a&q=b', 'other=1'])(
  'what is not asked as this page asks it changes nothing: %s',
  async (more) => {
    expect((await page('zh', `${q('建设')}&${more}`)).status).toBe(200);
  },
);

test('what an editor types is shown, never run', async () => {
  const articles = content(await signIn(server.url, 'editor'), 'article');
  const title = '<script>alert(1)</script>金丝猴"><img src=x onerror=alert(1)>';
  const created = await articles.create({ kind: 'follow-up', title, publishedOn: '2023-06-01' });
  await articles.publish(created.body.data.documentId);
  const { text } = await page('zh', q('金丝猴'));
  expect(text).toContain('<mark>金丝猴</mark>');
  expect(text).not.toMatch(/<script>|<img/);
});
