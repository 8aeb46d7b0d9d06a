import { content } from '../support/content';
import { runs } from '../support/deep';
import { signIn } from '../support/people';
import { demoDatabase } from '../support/template';
import { withServer } from '../support/suite';

const server = withServer({}, demoDatabase);

const ask = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${server.url}${path}`, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

const ODD_WORDS = [
  '0000',
  '0999',
  'constructor',
  'toString',
  '__proto__',
  'hasOwnProperty',
  '%00',
  '%0d%0aset-cookie:a=b',
  '%E0%A4%A',
  '%ff',
  '..%2f..%2fetc%2fpasswd',
  "'%20or%201=1--",
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '${7*7}',
  '%F0%9F%98%80',
  '%E7%9C%BC%E9%95%9C',
  '-1',
  '99999999999999999999',
  'a'.repeat(3000),
];

const ENDS = ['/', '.csv', '/feed.atom', '/picture.png', '/figures.csv'];

const PLACES = [
  '',
  'zh/',
  'en/',
  'zh/reports/',
  'zh/articles/',
  'en/projects/',
  'en/targets/',
  'zh/measures/',
];

test.each(PLACES)('whatever is asked under /%s is answered with a page or a refusal', async (place) => {
  for (const [index, word] of ODD_WORDS.entries()) {
    for (const end of ['', ENDS[index % ENDS.length]]) {
      const { status, text } = await ask(`/${place}${word}${end}`);
      const asked = `/${place}${word.slice(0, 40)}${end}`;
      expect({ asked, ok: status >= 200 && status < 500 }).toEqual({ asked, ok: true });
      expect(text).not.toMatch(/node_modules|\bat [A-Za-z.]+ \(|<script>alert/);
    }
  }
});

const PARAMETERS = [
  'status',
  'theme',
  'year',
  'level',
  'kind',
  'pathway',
  'page',
  'q',
  'type',
  'locale',
  'asOf',
];

/** Each word at every parameter when there is time, else at some of them, others each time. */
const STEP = runs(3, 1);

test.each(['projects', 'honors', 'articles', 'measures', 'search'])(
  'no parameter of /%s breaks its page',
  async (list) => {
    for (const [index, word] of ODD_WORDS.entries()) {
      for (const [place, name] of PARAMETERS.entries()) {
        if ((index + place) % STEP !== 0) continue;
        const spellings = [`${name}=${word}`, `${name}[]=${word}`, `${name}[$ne]=${word}&${name}=1`];
        const query = spellings[(index * 2 + place) % spellings.length] ?? '';
        const { status, text } = await ask(`/zh/${list}?${query}`);
        const asked = query.slice(0, 60);
        expect({ asked, ok: status < 500 }).toEqual({ asked, ok: true });
        expect(text).not.toMatch(/<script>alert|node_modules/);
      }
    }
  },
);

test.each([
  ['accept-language', 'zh;q=,,,;;;q=x'],
  ['accept-language', '*'.repeat(5000)],
  ['accept', 'application/json'],
  ['if-none-match', '*'],
  ['if-modified-since', 'yesterday'],
  ['range', 'bytes=99-1'],
  ['accept-encoding', 'nonsense'],
  ['cookie', 'a=b; koa.sess=x'],
  ['x-forwarded-host', 'evil.example"><script>'],
  ['x-forwarded-proto', 'javascript'],
  ['content-type', 'multipart/form-data'],
  ['authorization', 'Bearer x'],
])('the header %s: %s does no harm', async (name, value) => {
  for (const path of ['/', '/zh/', '/en/reports/2023', '/zh/projects']) {
    const { status, text } = await ask(path, { [name]: value });
    expect(status).toBeLessThan(500);
    expect(text).not.toContain('evil.example');
  }
});

test('other methods are refused or ignored, never failures', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) {
    const { status } = await fetch(`${server.url}/zh/projects`, { method });
    expect({ method, ok: status < 500 }).toEqual({ method, ok: true });
  }
});

const MARKUP = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&';

test('no word of an article runs anything, however it was typed', async () => {
  const editor = await signIn(server.url, 'editor');
  const articles = content(editor, 'article');
  const text = (words: string, more = {}) => ({ type: 'text', text: words, ...more });
  const link = (url: string) => ({ type: 'link', url, children: [text(url)] });
  const { documentId } = (
    await articles.create({
      kind: 'follow-up',
      slug: 'hostile',
      title: MARKUP,
      kicker: MARKUP,
      subtitle: MARKUP,
      lead: MARKUP,
      sourceOutlet: MARKUP,
      year: 2023,
      publishedOn: '2023-12-01',
      byline: [{ role: MARKUP, names: MARKUP }],
      photos: [{ caption: MARKUP, credit: MARKUP }],
      body: [
        { type: 'paragraph', children: [text(MARKUP, { bold: true, code: true })] },
        { type: 'heading', level: 6, children: [text(MARKUP)] },
        {
          type: 'list',
          format: 'ordered',
          children: [{ type: 'list-item', children: [text(MARKUP), link('https://example.org/"><script>')] }],
        },
        { type: 'paragraph', children: [link('https://example.org/?a=1&b="2"')] },
        { type: 'code', children: [text(MARKUP)] },
        { type: 'quote', children: [text(MARKUP)] },
      ],
    })
  ).body.data;
  expect((await articles.publish(documentId)).status).toBe(200);

  for (const path of [
    '/zh/',
    '/zh/articles',
    '/zh/articles/hostile',
    '/zh/feed.atom',
    '/zh/search?q=alert',
  ]) {
    const { status, text: page } = await ask(path);
    expect({ path, status }).toEqual({ path, status: 200 });
    const withoutData = page.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');
    expect(withoutData).not.toMatch(/<script|<img src=x|href="\s*(javascript|data):/i);
  }
  const { text: page } = await ask('/zh/articles/hostile');
  expect(page).toContain('href="https://example.org/?a=1&amp;b=%222%22"');
  expect(page).toContain('alert(1)');
});
