import sharp from 'sharp';

import { publishNew } from '../support/content';
import { readHead } from '../support/page-head';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { get, getAgain } from '../support/rest';
import { withServer } from '../support/suite';

const ORIGIN = 'https://report.example.org';
const server = withServer({ PUBLIC_URL: ORIGIN });

let editor: Panel;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

const page = (path: string) => get(server.url, path);

const bytes = async (path: string) => {
  const response = await fetch(server.url + path);
  return { response, body: Buffer.from(await response.arrayBuffer()) };
};

test('a shared address has a title, a language and a picture of its own', async () => {
  const { meta } = readHead((await page('/zh/reports/2023')).text);
  expect(meta).toMatchObject({
    'og:type': 'article',
    'og:title': '新征程上谱写珠晖新篇章',
    'og:url': `${ORIGIN}/zh/reports/2023`,
    'og:locale': 'zh_CN',
    'og:locale:alternate': 'en_GB',
    'og:image': `${ORIGIN}/zh/reports/2023/picture.png`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': '新征程上谱写珠晖新篇章',
    'twitter:card': 'summary_large_image',
  });
  expect(meta['og:description']).toBe(meta.description);
  expect(readHead((await page('/zh/nope')).text).meta).toEqual({
    viewport: expect.any(String),
    'color-scheme': expect.any(String),
    robots: 'noindex',
  });
});

test.each([
  '/zh/picture.png',
  '/en/picture.png',
  '/zh/reports/2023/picture.png',
  '/en/reports/2023/picture.png',
  '/zh/targets/gdp-growth/picture.png',
  '/en/measures/industrial-clusters/picture.png',
])('%s is drawn: 1200 by 630, with ink on it, and not heavy', async (path) => {
  const { response, body } = await bytes(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
  const { width, height } = await sharp(body).metadata();
  expect([width, height]).toEqual([1200, 630]);
  const title = await sharp(body).extract({ left: 80, top: 130, width: 600, height: 120 }).stats();
  expect(title.channels[0]?.min).toBeLessThan(60);
  expect(body.length).toBeLessThan(100_000);
  const tag = response.headers.get('etag') ?? '';
  expect((await getAgain(server.url, path, tag)).status).toBe(304);
});

test.each(['/zh/reports/1999/picture.png', '/zh/articles/nope/picture.png', '/en/targets/nope/picture.png'])(
  '%s does not exist',
  async (path) => expect((await page(path)).status).toBe(404),
);

test('it says what an editor typed, however long or strange, and never runs it', async () => {
  const title = `</script><script>alert(1)</script>"'<!--\u2028😀𫠝\u000b${'目标'.repeat(90)}`;
  const slug = 'strange-follow-up';
  await publishNew(editor, 'article', { kind: 'follow-up', slug, title });
  const picture = await bytes(`/zh/articles/${slug}/picture.png`);
  expect(picture.response.status).toBe(200);
  await publishNew(editor, 'article', { kind: 'report', year: 2020, title });
  const { text } = await page('/zh/reports/2020');
  expect(text).not.toMatch(/<script(?! type="application\/ld\+json">)/);
  const { data, meta } = readHead(text);
  expect(data.find((block) => block['@type'] === 'NewsArticle')?.headline).toBe(title);
  expect(meta['og:title']).toBe(title);
  expect((await bytes('/zh/reports/2020/picture.png')).response.status).toBe(200);
});

test('it shows the photo of an article that has one', async () => {
  const wide = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#345' } })
    .jpeg()
    .toBuffer();
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(wide)], { type: 'image/jpeg' }), 'square.jpg');
  const [image] = (await editor.post<{ id: number }[]>('/upload', form)).body;
  const photos = [{ image: image?.id, alt: '广场', caption: '广场', placement: 'achievements' }];
  await publishNew(editor, 'article', { kind: 'report', year: 2021, title: '有照片的报告', photos });
  const { meta, data } = readHead((await page('/zh/reports/2021')).text);
  expect(meta['og:image']).toMatch(/^https:\/\/report\.example\.org\/uploads\/large_/);
  expect(Number(meta['og:image:width'])).toBeGreaterThanOrEqual(1000);
  expect(meta['og:image:alt']).toBe('广场');
  expect(data.find((block) => block['@type'] === 'NewsArticle')?.image).toBe(meta['og:image']);
  expect((await page((meta['og:image'] ?? '').replace(ORIGIN, ''))).status).toBe(200);
  await editor.delete(`/upload/files/${image?.id}`);
});
