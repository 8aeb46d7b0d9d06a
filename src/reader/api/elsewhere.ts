import { z } from 'zod';

import type { Locale } from '../../domain/vocabulary';
import { YEAR_PATTERN } from '../../domain/addresses';
import { otherLocale } from '../language';
import { readData, type ReadRest } from './rest';

const item = z.object({
  title: z.string().nullish(),
  name: z.string().nullish(),
  statement: z.string().nullish(),
});

/** Which collection a page shows one document of, and by what it finds it. */
const documentOf = (path: string): string | undefined => {
  const report = new RegExp(`^/reports/(${YEAR_PATTERN})$`).exec(path);
  if (report) return `/api/articles?filters[kind][$eq]=report&filters[year][$eq]=${report[1]}`;
  const [, list, slug] = /^\/(articles|targets|projects|measures)\/([a-z0-9-]+)$/.exec(path) ?? [];
  return list && slug ? `/api/${list}?filters[slug][$eq]=${slug}` : undefined;
};

/**
 * The title of what a path names in the other language, for a visitor who finds nothing in this one.
 * @returns nothing when it is not published there either
 */
export const readTitleElsewhere = async (read: ReadRest, path: string, locale: Locale) => {
  const address = documentOf(path);
  if (!address) return undefined;
  const found = await readData(read, `${address}&locale=${otherLocale(locale)}`, z.array(item));
  return found?.[0] && (found[0].title ?? found[0].name ?? found[0].statement ?? undefined);
};
