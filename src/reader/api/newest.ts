import { z } from 'zod';

import { type Locale, LOCALES, SOURCE_LOCALE } from '../../domain/vocabulary';
import { readList } from './list';
import type { ReadRest } from './rest';

/** What is asked of each document beside its own fields. */
export const PUBLISHED = {
  documentId: z.string(),
  locale: z.enum(LOCALES),
  publishedAt: z.string(),
  localizations: z.array(z.object({ locale: z.enum(LOCALES) })),
};
type Published = z.infer<z.ZodObject<typeof PUBLISHED>>;

export const byNewest = (a: Pick<Published, 'publishedAt'>, b: Pick<Published, 'publishedAt'>): number =>
  Date.parse(b.publishedAt) - Date.parse(a.publishedAt);

const isIn = ({ localizations }: Published, locale: Locale): boolean =>
  localizations.some((translation) => translation.locale === locale);

interface Listed<Item> {
  path: string;
  /** What each is read with, beside its own fields. */
  populate?: string;
  item: z.ZodType<Item>;
}

/**
 * The documents of a list that became public last, the newest first, each in the visitor's language;
 * one that is not translated yet stands among them as it is in the source.
 */
export const readNewest = async <Item extends Published>(
  read: ReadRest,
  { path, populate, item }: Listed<Item>,
  locale: Locale,
  limit: number,
): Promise<Item[]> => {
  const sort = 'sort=publishedAt:desc,documentId:asc';
  const query = [sort, 'populate[localizations][fields]=locale', populate].filter(Boolean).join('&');
  const readPage = (language: Locale, page: number) =>
    readList(
      read,
      `${path}?locale=${language}&${query}&pagination[page]=${page}&pagination[pageSize]=${limit}`,
      item,
    );

  const { items } = await readPage(locale, 1);
  if (locale === SOURCE_LOCALE) return items;
  const last = items[limit - 1];
  const untranslated: Item[] = [];
  for (let page = 1, isMore = true; isMore && untranslated.length < limit; page += 1) {
    const source = await readPage(SOURCE_LOCALE, page);
    untranslated.push(...source.items.filter((document) => !isIn(document, locale)));
    const oldest = source.items.at(-1);
    isMore = page < source.pageCount && !(last && oldest && byNewest(last, oldest) < 0);
  }
  return [...items, ...untranslated].sort(byNewest).slice(0, limit);
};
