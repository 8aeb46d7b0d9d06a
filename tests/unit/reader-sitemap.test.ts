import type { ReadRest } from '../../src/reader/api/rest';
import { sitemap, sitemapPart } from '../../src/reader/sitemap';
import { childrenOf, parseXml, textOf } from '../support/xml';

const ORIGIN = 'https://report.example.org';
const AT = '2023-03-14T00:00:00.000Z';

/** A public API with so many projects, all translated, and nothing else. */
const apiWith =
  (total: number): ReadRest =>
  async (path) => {
    const query = new URLSearchParams(path.split('?')[1]);
    const [page, size] = ['page', 'pageSize'].map((name) => Number(query.get(`pagination[${name}]`)));
    const start = ((page ?? 1) - 1) * (size ?? 1);
    const length = path.startsWith('/api/projects') ? Math.max(0, Math.min(size ?? 1, total - start)) : 0;
    const data = Array.from({ length }, (_, place) => ({
      slug: `project-${start + place + 1}`,
      publishedAt: AT,
      localizations: [{ locale: 'en', publishedAt: AT }],
    }));
    const count = path.startsWith('/api/projects') ? total : 0;
    return { status: 200, body: { data, meta: { pagination: { total: count } } } };
  };

const locations = (body: unknown, of: 'url' | 'sitemap') =>
  childrenOf(parseXml(String(body)), of).map((element) => textOf(element, 'loc'));

test('a small site is one map, each address with its languages', async () => {
  const { body } = await sitemap({ read: apiWith(101), origin: ORIGIN });
  const urls = locations(body, 'url');
  expect(urls).toHaveLength(9 * 2 + 101 * 2);
  expect(urls).toContain(`${ORIGIN}/en/projects/project-101`);
  expect(await sitemapPart({ read: apiWith(101), origin: ORIGIN }, 1)).toBeUndefined();
});

test('a large one is an index of maps that hold every address once, none more than fifty thousand', async () => {
  const site = { read: apiWith(45_001), origin: ORIGIN };
  const files = locations((await sitemap(site)).body, 'sitemap');
  expect(files).toEqual([1, 2, 3].map((number) => `${ORIGIN}/sitemap-${number}.xml`));
  const parts = await Promise.all(files.map((_, place) => sitemapPart(site, place + 1)));
  const urls = parts.map((part) => locations(part?.body, 'url'));
  for (const part of urls) expect(part.length).toBeLessThanOrEqual(50_000);
  expect(new Set(urls.flat()).size).toBe(9 * 2 + 45_001 * 2);
  expect(urls.flat()).toHaveLength(9 * 2 + 45_001 * 2);
  expect(await sitemapPart(site, 4)).toBeUndefined();
});
