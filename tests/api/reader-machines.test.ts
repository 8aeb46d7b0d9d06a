import sharp from 'sharp';

import { readAtom } from '../support/atom';
import { connect, content } from '../support/content';
import type { Panel } from '../support/panel';
import { signIn } from '../support/people';
import { readHead } from '../support/page-head';
import { get } from '../support/rest';
import { withServer } from '../support/suite';
import { childrenOf, parseXml, textOf } from '../support/xml';

const ORIGIN = 'https://report.example.org';
const server = withServer({ PUBLIC_URL: ORIGIN });

let editor: Panel;

beforeAll(async () => {
  editor = await signIn(server.url, 'editor');
});

const page = (path: string, headers: Record<string, string> = {}) => get(server.url, path, headers);

/** Asks as a browser does that has an answer; `fetch` by itself would ask for a new one in any case. */
const again = (path: string, etag: string) =>
  page(path, { 'if-none-match': etag, 'cache-control': 'max-age=0' });

const bytes = async (path: string) => {
  const response = await fetch(server.url + path);
  return { response, body: Buffer.from(await response.arrayBuffer()) };
};

const documentIdOf = async (type: string, slug: string): Promise<string> => {
  const { body } = await content(editor, type).list(`locale=zh-Hans&filters[slug][$eq]=${slug}`);
  return body.results[0]?.documentId ?? '';
};

const publish = async (type: string, data: object): Promise<string> => {
  const { documentId } = (await content(editor, type).create(data)).body.data;
  expect((await content(editor, type).publish(documentId)).status).toBe(200);
  return documentId;
};

const feedAt = async (path: string) => {
  const { status, headers, text } = await page(path);
  expect([status, headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8']);
  return readAtom(text);
};

describe('feeds', () => {
  test('tell of the report in each language, each as its own', async () => {
    const [zh, en] = [await feedAt('/zh/feed.atom'), await feedAt('/en/feed.atom')];
    expect([zh.language, en.language]).toEqual(['zh-Hans', 'en']);
    expect(zh.self).toBe(`${ORIGIN}/zh/feed.atom`);
    expect(zh.page).toBe(`${ORIGIN}/zh/`);
    const ofReport = [zh, en].map(({ entries }) =>
      entries.find(({ link }) => link?.endsWith('/reports/2023')),
    );
    expect(ofReport.map((entry) => entry?.link)).toEqual([
      `${ORIGIN}/zh/reports/2023`,
      `${ORIGIN}/en/reports/2023`,
    ]);
    expect(zh.id).not.toBe(en.id);
    expect(ofReport[0]?.id).not.toBe(ofReport[1]?.id);
  });

  test('tell of an update under everything and under its promise, the newest first, and keep its identity', async () => {
    const target = await documentIdOf('target', 'gdp-growth');
    const report = await content(editor, 'article').list('locale=zh-Hans&filters[kind][$eq]=report');
    const note = '上半年增长6.1% <b>&amp;</b>\u000b ]]>';
    const update = await publish('progress-update', {
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

    expect((await content(editor, 'progress-update').publish(update, { note: '更正。' })).status).toBe(200);
    const [again] = (await feedAt(path)).entries;
    expect(again?.id).toBe(entry?.id);
    expect(Date.parse(again?.updated ?? '')).toBeGreaterThan(Date.parse(entry?.updated ?? ''));
    expect((await feedAt('/en/targets/gdp-growth/feed.atom')).entries).toEqual([]);
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
    '/zh/feed.atom/',
  ])('%s is a page that says there is nothing', async (path) => {
    const { status, headers } = await page(path);
    expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  });

  test.each(['/zh/', '/en/', '/zh/targets/gdp-growth', '/en/projects/eyewear-town'])(
    'are announced by %s',
    async (path) => {
      const [feed = ''] = readHead((await page(path)).text).feeds;
      expect((await feedAt(feed)).page).toBe(ORIGIN + path);
    },
  );
});

describe('the sitemap', () => {
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

  test('names every public page once, with its languages, and says when it changed', async () => {
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

  test('leads to pages that name the same languages', async () => {
    const urls = (await urlsOf()).filter(({ location }) => /\/(reports|targets|projects)\//.test(location));
    for (const { location, languages } of urls.slice(0, 30)) {
      const { status, text } = await page(location.replace(ORIGIN, ''));
      expect({ location, status }).toEqual({ location, status: 200 });
      expect(text).toContain(`<link rel="canonical" href="${location}"/>`);
      for (const [language, href] of Object.entries(languages))
        expect(text).toContain(`hreflang="${language}" href="${href}"`);
    }
  });

  test('names a language only where it is published', async () => {
    const project = await documentIdOf('project', 'pledged-projects');
    expect(project).not.toBe('');
    expect((await content(editor, 'project').unpublish(project, 'en')).status).toBe(200);
    const found = (await urlsOf()).filter(({ location }) => location.endsWith('/projects/pledged-projects'));
    expect(found.map(({ location, languages }) => ({ location, languages }))).toEqual([
      { location: `${ORIGIN}/zh/projects/pledged-projects`, languages: {} },
    ]);
  });

  test('is whole, so that it has no parts', async () => {
    for (const path of ['/sitemap-1.xml', '/sitemap-0.xml', '/sitemap-99999999.xml'])
      expect((await page(path)).status).toBe(404);
  });

  test('is found by robots, who may read all but the panel and searches', async () => {
    const { headers, text } = await page('/robots.txt');
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text).toContain(`\nSitemap: ${ORIGIN}/sitemap.xml\n`);
    expect(text.match(/^Disallow: .*/gm)).toEqual([
      'Disallow: /admin',
      'Disallow: /zh/search',
      'Disallow: /en/search',
    ]);
  });
});

describe('linked data', () => {
  test('says of the report that it is news, in which language, of what, and where its figures are', async () => {
    const { data } = readHead((await page('/en/reports/2023')).text);
    const article = data.find((block) => block['@type'] === 'NewsArticle');
    expect(article).toMatchObject({
      '@context': 'https://schema.org',
      inLanguage: 'en',
      datePublished: '2023-03-14',
      mainEntityOfPage: `${ORIGIN}/en/reports/2023`,
      image: `${ORIGIN}/en/reports/2023/picture.png`,
      translationOfWork: { '@id': `${ORIGIN}/zh/reports/2023` },
    });
    const figures = data.find((block) => block['@type'] === 'Dataset');
    expect(String(figures?.description).length).toBeGreaterThan(49);
    expect(figures).toMatchObject({
      variableMeasured: expect.arrayContaining(['Regional GDP']),
      temporalCoverage: expect.stringMatching(/^\d{4}(\/\d{4})?$/),
      distribution: { contentUrl: `${ORIGIN}/en/reports/2023/figures.csv`, encodingFormat: 'text/csv' },
    });
    expect(figures).not.toHaveProperty('license');
  });

  test('says the way to a target and what its data are', async () => {
    const { data } = readHead((await page('/zh/targets/gdp-growth')).text);
    expect(data.map((block) => block['@type'])).toEqual(['BreadcrumbList', 'Dataset']);
    const items = (data[0]?.itemListElement ?? []) as { position: number; item: string }[];
    expect(items.map(({ position, item }) => [position, item])).toEqual([
      [1, `${ORIGIN}/zh/`],
      [2, `${ORIGIN}/zh/targets`],
      [3, `${ORIGIN}/zh/targets/gdp-growth`],
    ]);
    expect(data[1]).toMatchObject({ variableMeasured: ['地区生产总值'] });
  });
});

describe('a shared address', () => {
  test('has a title, a language and a picture of its own', async () => {
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
    expect((await again(path, tag)).status).toBe(304);
  });

  test.each([
    '/zh/reports/1999/picture.png',
    '/zh/articles/nope/picture.png',
    '/en/targets/nope/picture.png',
  ])('%s does not exist', async (path) => expect((await page(path)).status).toBe(404));

  test('says what an editor typed, however long or strange, and never runs it', async () => {
    const title = `</script><script>alert(1)</script>"'<!--\u2028😀𫠝\u000b${'目标'.repeat(90)}`;
    const slug = 'strange-follow-up';
    await publish('article', { kind: 'follow-up', slug, title });
    const picture = await bytes(`/zh/articles/${slug}/picture.png`);
    expect(picture.response.status).toBe(200);
    expect((await feedAt('/zh/feed.atom')).entries[0]).toMatchObject({
      title: title.replace('\u000b', ''),
      link: `${ORIGIN}/zh/articles/${slug}`,
    });

    await publish('article', { kind: 'report', year: 2020, title });
    const { text } = await page('/zh/reports/2020');
    expect(text).not.toMatch(/<script(?! type="application\/ld\+json">)/);
    const { data, meta } = readHead(text);
    expect(data.find((block) => block['@type'] === 'NewsArticle')?.headline).toBe(title);
    expect(meta['og:title']).toBe(title);
    expect((await bytes('/zh/reports/2020/picture.png')).response.status).toBe(200);
  });

  test('shows the photo of an article that has one', async () => {
    const wide = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#345' } })
      .jpeg()
      .toBuffer();
    const form = new FormData();
    form.append('files', new Blob([new Uint8Array(wide)], { type: 'image/jpeg' }), 'square.jpg');
    const [image] = (await editor.post<{ id: number }[]>('/upload', form)).body;
    const photos = [{ image: image?.id, alt: '广场', caption: '广场', placement: 'achievements' }];
    await publish('article', { kind: 'report', year: 2021, title: '有照片的报告', photos });
    const { meta, data } = readHead((await page('/zh/reports/2021')).text);
    expect(meta['og:image']).toMatch(/^https:\/\/report\.example\.org\/uploads\/large_/);
    expect(Number(meta['og:image:width'])).toBeGreaterThanOrEqual(1000);
    expect(meta['og:image:alt']).toBe('广场');
    expect(data.find((block) => block['@type'] === 'NewsArticle')?.image).toBe(meta['og:image']);
    expect((await page((meta['og:image'] ?? '').replace(ORIGIN, ''))).status).toBe(200);
    await editor.delete(`/upload/files/${image?.id}`);
  });
});

describe('what did not change', () => {
  test.each([
    '/zh/',
    '/en/targets/gdp-growth',
    '/zh/feed.atom',
    '/sitemap.xml',
    '/robots.txt',
    '/reader.css',
  ])('%s is not sent twice', async (path) => {
    const first = await page(path);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    expect(first.headers.get('cache-control')).toMatch(/no-cache|immutable/);
    const second = await again(path, etag);
    expect([second.status, second.text, second.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await again(path, '"other"')).status).toBe(200);
  });

  test('is sent anew when it did change', async () => {
    const path = '/zh/measures/industrial-clusters';
    const etag = (await page(path)).headers.get('etag') ?? '';
    const measure = await documentIdOf('measure', 'industrial-clusters');
    expect((await content(editor, 'measure').publish(measure, { title: '产业聚合新题' })).status).toBe(200);
    const { status, text } = await again(path, etag);
    expect(status).toBe(200);
    expect(text).toContain('产业聚合新题');
  });

  test('a page that is not there has nothing to compare', async () => {
    expect((await page('/zh/nope')).headers.get('etag')).toBeNull();
  });
});
