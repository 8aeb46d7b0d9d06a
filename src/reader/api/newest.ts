import { z } from 'zod';

import { type Locale, LOCALES } from '../../domain/vocabulary';
import { inLanguage } from './language';
import { readList } from './list';
import type { ReadRest } from './rest';

/** What is asked of each document beside its own fields. */
export const PUBLISHED = {
  documentId: z.string(),
  locale: z.enum(LOCALES),
  publishedAt: z.string(),
};
type Published = z.infer<z.ZodObject<typeof PUBLISHED>>;

export const byNewest = (a: Pick<Published, 'publishedAt'>, b: Pick<Published, 'publishedAt'>): number =>
  Date.parse(b.publishedAt) - Date.parse(a.publishedAt);

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
  const query = [inLanguage(locale), sort, populate].filter(Boolean).join('&');
  return (await readList(read, `${path}?${query}&pagination[page]=1&pagination[pageSize]=${limit}`, item))
    .items;
};
