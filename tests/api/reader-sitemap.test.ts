import { content, documentIdOf } from '../support/content';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { get } from '../support/rest';
import { withServer } from '../support/suite';
import { childrenOf, parseXml, textOf } from '../support/xml';

const ORIGIN = 'https://report.example.org';
const server = withServer({ PUBLIC_URL: ORIGIN });

let editor: Panel;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

const page = (path: string) => get(server.url, path);

const urlsOf = async () => {
  const { status, headers, text } = await page('/sitemap.xml');
  expect([status, headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
  return childrenOf(parseXml(text), 'url').map((url) => ({
    location: textOf(url, 'loc'),
    changed: childrenOf(url, 'lastmod')[0]?.text,
    languages: Object.fromEntries(
      childrenOf(url, 'xhtml:link').map(({ attributes }) => [attributes.hreflang, attributes.href]),
    ),
  }));
};

test('the sitemap names every public page once, with its languages, and says when it changed', async () => {
  const urls = await urlsOf();
  expect(new Set(urls.map(({ location }) => location)).size).toBe(urls.length);
  const project = urls.find(({ location }) => location === `${ORIGIN}/en/projects/eyewear-town`);
  expect(project?.languages).toEqual({
    zh: `${ORIGIN}/zh/projects/eyewear-town`,
    en: `${ORIGIN}/en/projects/eyewear-town`,
    'x-default': `${ORIGIN}/zh/projects/eyewear-town`,
  });
  expect(Date.parse(project?.changed ?? '')).toBeGreaterThan(Date.parse('2020-01-01'));
  const home = urls.find(({ location }) => location === `${ORIGIN}/zh/`);
  expect(home?.languages['x-default']).toBe(`${ORIGIN}/`);
  for (const kind of ['projects', 'targets', 'measures']) {
    const { meta } = (await get<{ meta: { pagination: { total: number } } }>(server.url, `/api/${kind}`))
      .body;
    const found = urls.filter(({ location }) => location.startsWith(`${ORIGIN}/zh/${kind}/`));
    expect(found).toHaveLength(meta.pagination.total);
  }
  expect(urls.map(({ location }) => location)).toContain(`${ORIGIN}/en/reports/2023`);
});

test('it leads to pages that name the same languages', async () => {
  const urls = (await urlsOf()).filter(({ location }) => /\/(reports|targets|projects)\//.test(location));
  for (const { location, languages } of urls.slice(0, 30)) {
    const { status, text } = await page(location.replace(ORIGIN, ''));
    expect({ location, status }).toEqual({ location, status: 200 });
    expect(text).toContain(`<link rel="canonical" href="${location}"/>`);
    for (const [language, href] of Object.entries(languages))
      expect(text).toContain(`hreflang="${language}" href="${href}"`);
  }
});

test('it names a language only where it is published', async () => {
  const project = await documentIdOf(editor, 'project', 'pledged-projects');
  expect(project).not.toBe('');
  expect((await content(editor, 'project').unpublish(project, 'en')).status).toBe(200);
  const found = (await urlsOf()).filter(({ location }) => location.endsWith('/projects/pledged-projects'));
  expect(found.map(({ location, languages }) => ({ location, languages }))).toEqual([
    { location: `${ORIGIN}/zh/projects/pledged-projects`, languages: {} },
  ]);
});

test('it is whole, so that it has no parts', async () => {
  for (const path of ['/sitemap-1.xml', '/sitemap-0.xml', '/sitemap-99999999.xml'])
    expect((await page(path)).status).toBe(404);
});

test('robots find it, and may read all but the panel', async () => {
  const { headers, text } = await page('/robots.txt');
  expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(text).toContain(`\nSitemap: ${ORIGIN}/sitemap.xml\n`);
  expect(text.match(/^Disallow: .*/gm)).toEqual(['Disallow: /admin']);
});
