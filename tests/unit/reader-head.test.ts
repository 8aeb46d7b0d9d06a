import path from 'node:path';

import { createReader } from '../../src/reader';
import type { ReadRest } from '../../src/reader/api/rest';
import { readHead } from '../support/page-head';

const ORIGIN = 'https://report.example.org';

/** How many articles there are: three pages of a hundred. */
const ARTICLES = 250;

const article = {
  documentId: 'x',
  kind: 'follow-up',
  slug: 'x',
  kicker: null,
  title: 'x',
  lead: null,
  year: 2023,
  publishedOn: null,
};
const site = { name: '兑现', tagline: null, about: null, publisher: null, notice: null, contact: null };

const read: ReadRest = async (address) => {
  const { pathname, searchParams: query } = new URL(address, ORIGIN);
  if (pathname === '/api/site') return { status: 200, body: { data: site } };
  if (pathname === '/api/facets/articles')
    return { status: 200, body: { data: { total: 1000, facets: {} } } };
  if (pathname !== '/api/articles') return { status: 200, body: { data: [] } };
  const total = ARTICLES;
  const [page, size] = ['page', 'pageSize'].map((name) => Number(query.get(`pagination[${name}]`)));
  const length = Math.max(0, Math.min(size ?? 0, total - ((page ?? 1) - 1) * (size ?? 0)));
  const pagination = { page, pageCount: Math.ceil(total / (size ?? 1)), total };
  return {
    status: 200,
    body: {
      data: Array.from({ length }, () => ({ ...article, locale: query.get('locale') })),
      meta: { pagination },
    },
  };
};

const { answer } = createReader({
  read,
  styles: path.resolve(__dirname, '../../public/styles'),
  onFailure: (error) => {
    throw error;
  },
});

const headOf = async (address: string) => {
  const [place = '', query = ''] = address.split('?');
  const page = await answer({ path: place, query, acceptLanguage: '', origin: ORIGIN });
  return readHead(String(page?.body));
};

test('each page of a list is its own, and what narrows the list is not', async () => {
  for (const [address, canonical] of [
    ['/zh/articles', '/zh/articles'],
    ['/zh/articles?page=1', '/zh/articles'],
    ['/zh/articles?page=2', '/zh/articles?page=2'],
    ['/zh/articles?year=2023', '/zh/articles'],
    ['/zh/articles?kind=follow-up&page=2&year=2023&x=y', '/zh/articles?page=2'],
    ['/zh/articles?page=x', '/zh/articles'],
  ] as const) {
    const { canonical: found, meta } = await headOf(address);
    expect([address, found, meta['og:url']]).toEqual([address, ORIGIN + canonical, ORIGIN + canonical]);
  }
});

test('a page of a list names the other language, whose list is as long', async () => {
  expect((await headOf('/zh/articles?page=3')).languages).toEqual({
    zh: `${ORIGIN}/zh/articles?page=3`,
    en: `${ORIGIN}/en/articles?page=3`,
    'x-default': `${ORIGIN}/zh/articles?page=3`,
  });
});

test('an empty search is one page, however it is asked for', async () => {
  for (const query of ['', '?q=', '?q=%20', '?page=2', '?q=&type=target&page=3']) {
    const { canonical, meta } = await headOf(`/zh/search${query}`);
    expect([query, canonical, meta.robots]).toEqual([query, `${ORIGIN}/zh/search`, undefined]);
  }
});

test.each(['/zh/', '/en/articles', '/zh/search?q=', '/en/nope', '/zh/articles/nope'])(
  '%s leads to the feed of everything, once',
  async (address) => {
    expect((await headOf(address)).feeds).toEqual([`/${address.slice(1, 3)}/feed.atom`]);
  },
);
