import { Readable } from 'node:stream';

import { type SitemapItemLoose, SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

import type { Locale } from '../../domain/vocabulary';
import type { DocumentAddress } from '../api/addresses';
import { prefixOf } from '../language';

/** `x-default` is for readers of any other language: the page that chooses, or the source. */
const linksOf = (path: string, locales: Locale[], origin: string) => {
  const links = locales.map((locale) => {
    const prefix = prefixOf(locale);
    return { lang: prefix, url: `${origin}/${prefix}${path}` };
  });
  const anyone = path === '/' ? `${origin}/` : links[0]?.url;
  return anyone && links.length > 1 ? [...links, { lang: 'x-default', url: anyone }] : [];
};

/** One address a language, each naming the others. */
export const itemsOf = ({ path, published }: DocumentAddress, origin: string): SitemapItemLoose[] => {
  const links = linksOf(
    path,
    published.map(({ locale }) => locale),
    origin,
  );
  return published.map(({ locale, at }) => ({
    url: `${origin}/${prefixOf(locale)}${path}`,
    links,
    ...(at && { lastmod: at }),
  }));
};

export const writeSitemap = async (items: SitemapItemLoose[]): Promise<Buffer> => {
  const xmlns = { news: false, video: false, image: false, xhtml: true };
  return streamToPromise(Readable.from(items).pipe(new SitemapStream({ xmlns })));
};

export const writeIndex = async (urls: string[]): Promise<Buffer> =>
  streamToPromise(Readable.from(urls.map((url) => ({ url }))).pipe(new SitemapIndexStream()));
