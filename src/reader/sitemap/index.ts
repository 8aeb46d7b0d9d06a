import { LOCALES } from '../../domain/vocabulary';
import { countOf, type DocumentAddress, partsOf, readPart } from '../api/addresses';
import type { ReadRest } from '../api/rest';
import type { Answer } from '../page';
import { itemsOf, writeIndex, writeSitemap } from './write';

/** Each may have two languages: within the 50,000 addresses that one sitemap may hold. */
const DOCUMENTS_A_FILE = 20_000;

/** Pages that are there in each language whatever is published. */
const STANDING: DocumentAddress[] = [
  '/',
  '/articles',
  '/achievements',
  '/honors',
  '/projects',
  '/targets',
  '/measures',
  '/changes',
  '/search',
].map((path) => ({ path, published: LOCALES.map((locale) => ({ locale, at: '' })) }));

interface Site {
  read: ReadRest;
  origin: string;
}

const answerXml = (body: Buffer): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/xml; charset=utf-8' },
  body,
});

/** The whole site on one map, or the index of its parts. */
export const sitemap = async ({ read, origin }: Site): Promise<Answer> => {
  const parts = await partsOf(read, DOCUMENTS_A_FILE);
  if (countOf(parts) > DOCUMENTS_A_FILE) {
    return answerXml(await writeIndex(parts.map((_, place) => `${origin}/sitemap-${place + 1}.xml`)));
  }
  const addresses = (await Promise.all(parts.map((part) => readPart(read, part)))).flat();
  return answerXml(
    await writeSitemap([...STANDING, ...addresses].flatMap((address) => itemsOf(address, origin))),
  );
};

/**
 * One part of a large site.
 * @param number from 1
 * @returns nothing when there is no such part
 */
export const sitemapPart = async ({ read, origin }: Site, number: number): Promise<Answer | undefined> => {
  const parts = await partsOf(read, DOCUMENTS_A_FILE);
  const part = countOf(parts) > DOCUMENTS_A_FILE ? parts[number - 1] : undefined;
  if (!part) return undefined;
  const addresses = [...(number === 1 ? STANDING : []), ...(await readPart(read, part))];
  return answerXml(await writeSitemap(addresses.flatMap((address) => itemsOf(address, origin))));
};

/** Everything may be read but the panel: that results of a search are not to be listed, their pages say. */
export const robots = ({ origin }: Site): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: ['User-agent: *', 'Disallow: /admin', '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n'),
});
