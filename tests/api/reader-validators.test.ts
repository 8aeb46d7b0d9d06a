import { content, documentIdOf } from '../support/content';
import { signIn } from '../support/people';
import { get, getAgain } from '../support/rest';
import { withServer } from '../support/suite';

const server = withServer();

const page = (path: string) => get(server.url, path);
const again = (path: string, etag: string) => getAgain(server.url, path, etag);

test.each(['/zh/', '/en/targets/gdp-growth', '/zh/feed.atom', '/sitemap.xml', '/robots.txt', '/reader.css'])(
  '%s is not sent twice',
  async (path) => {
    const first = await page(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    expect(first.headers.get('cache-control')).toMatch(/no-cache|immutable/);
    const second = await again(path, etag);
    expect([second.status, second.text, second.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await again(path, '"other"')).status).toBe(200);
  },
);

test('a page is sent anew when it did change', async () => {
  const editor = await signIn(server.url, 'editor');
  const path = '/zh/measures/industrial-clusters';
  const etag = (await page(path)).headers.get('etag') ?? '';
  const measure = await documentIdOf(editor, 'measure', 'industrial-clusters');
  expect((await content(editor, 'measure').publish(measure, { title: '产业聚合新题' })).status).toBe(200);
  const { status, text } = await again(path, etag);
  expect(status).toBe(200);
  expect(text).toContain('产业聚合新题');
});

test('a page that is not there has nothing to compare', async () => {
  expect((await page('/zh/nope')).headers.get('etag')).toBeNull();
});
