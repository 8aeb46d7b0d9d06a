import { z } from 'zod';

import { ARTICLE_KINDS, type Locale } from '../../domain/vocabulary';
import { articlePath } from '../../domain/addresses';
import { blockSchema } from './blocks';
import { PUBLISHED, readNewest } from './newest';
import type { ReadRest } from './rest';
import { POPULATE, updateSchema } from './updates';

/** What is new: articles and progress updates by the time they became public. */

const text = z.string().nullish();

const place = { kind: z.enum(ARTICLE_KINDS), slug: text, year: z.number().nullish() };

const articleSchema = z.object({
  ...PUBLISHED,
  ...place,
  title: z.string(),
  lead: text,
  body: z.array(blockSchema).nullish(),
});
export type NewsArticle = z.infer<typeof articleSchema>;

const newsUpdate = updateSchema.extend(PUBLISHED);

/** Where an article is to be read, if it has an address. */
export const newsPath = ({ kind, slug, year }: Pick<NewsArticle, keyof typeof place>): string | undefined =>
  slug || (kind === 'report' && year)
    ? articlePath({ kind, slug: slug ?? '', year: year ?? null })
    : undefined;

export const readNewestArticles = (read: ReadRest, locale: Locale, limit: number) =>
  readNewest(read, { path: '/api/articles', item: articleSchema }, locale, limit);

export const readNewestUpdates = (read: ReadRest, locale: Locale, limit: number) =>
  readNewest(read, { path: '/api/progress-updates', populate: POPULATE, item: newsUpdate }, locale, limit);
