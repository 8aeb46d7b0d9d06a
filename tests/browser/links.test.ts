import { gzipSync } from 'node:zlib';

import { type Crawl, crawl, pagesOf } from '../support/site/crawl';
import { withServer } from '../support/suite';
import { demoDatabase } from '../support/template';

const BUDGET_BYTES = 60_000;

const server = withServer({}, demoDatabase);
let site: Crawl;

beforeAll(async () => {
  site = await crawl(server.url);
});

test('the pages are found in both languages', () => {
  const pages = pagesOf(site).map(({ address }) => address);
  for (const address of ['/', '/reports/2023', '/projects/eyewear-town', '/targets/gdp-growth']) {
    expect(pages).toEqual(expect.arrayContaining([`/zh${address}`, `/en${address}`]));
  }
  expect(pages.length).toBeGreaterThan(150);
});

test('no link leads to nothing', () => {
  const dead = site.links.filter(({ to }) => site.answers.get(to.split('#')[0] ?? '')?.status !== 200);
  expect(dead).toEqual([]);
});

test('no link leads to a place that its page does not have', () => {
  const lost = site.links.filter(({ to }) => {
    const [address = '', anchor] = to.split('#');
    const id = decodeURIComponent(anchor ?? '');
    return id !== '' && !site.answers.get(address)?.document?.getElementById(id);
  });
  expect(lost).toEqual([]);
});

test('every page has one heading of the first rank', () => {
  const wrong = pagesOf(site).filter(({ document }) => document?.querySelectorAll('h1').length !== 1);
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

test('every page is light: at most 60 kB with its style, compressed', async () => {
  const sizes = new Map<string, number>();
  const compressed = async (address: string): Promise<number> => {
    const known = sizes.get(address);
    if (known !== undefined) return known;
    const size = gzipSync(await (await fetch(new URL(address, server.url))).text()).length;
    sizes.set(address, size);
    return size;
  };
  const heavy: { address: string; size: number }[] = [];
  for (const { address, html = '', document } of pagesOf(site)) {
    let size = gzipSync(html).length;
    for (const style of document?.querySelectorAll('link[rel=stylesheet]') ?? []) {
      size += await compressed(style.getAttribute('href') ?? '');
    }
    if (size > BUDGET_BYTES) heavy.push({ address, size });
  }
  expect(heavy).toEqual([]);
});
