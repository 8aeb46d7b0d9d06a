import { z } from 'zod';

import { ARTICLE_KINDS, type Locale, LOCALES } from '../../domain/vocabulary';
import { blockSchema } from './blocks';
import { inLanguage, translationSchema } from './language';
import { photoSchema } from './photo';
import { readData, type ReadRest } from './rest';

const text = z.string().nullable();

const articleSchema = z.object({
  documentId: z.string(),
  kind: z.enum(ARTICLE_KINDS),
  slug: z.string(),
  kicker: text,
  title: z.string(),
  subtitle: text,
  lead: text,
  body: z.array(blockSchema).nullable(),
  publishedOn: text,
  publishedAt: z.string(),
  year: z.number().nullable(),
  sourceOutlet: text,
  photos: z.array(photoSchema),
  byline: z.array(z.object({ role: z.string(), names: z.string() })),
  follows: z
    .object({
      kind: z.enum(ARTICLE_KINDS),
      slug: z.string(),
      title: z.string(),
      year: z.number().nullable(),
    })
    .nullish(),
  translation: translationSchema,
});
export type Article = z.infer<typeof articleSchema>;

const articleItem = z.object({
  documentId: z.string(),
  locale: z.enum(LOCALES),
  kind: z.enum(ARTICLE_KINDS),
  slug: z.string(),
  kicker: text,
  title: z.string(),
  lead: text,
  year: z.number().nullable(),
  publishedOn: text,
  translation: translationSchema,
});
/** An article as lists show it. */
export type ArticleItem = z.infer<typeof articleItem>;
export const ARTICLE_ITEM = {
  schema: articleItem,
  fields: 'documentId,locale,kind,slug,kicker,title,lead,year,publishedOn',
};

/** One article by its slug. */
export const readArticle = async (read: ReadRest, slug: string, locale: Locale) => {
  const query = `filters[slug][$eq]=${encodeURIComponent(slug)}&${inLanguage(locale)}&populate[byline]=true&populate[follows][fields]=kind,slug,title,year&populate[photos][populate]=image`;
  return (await readData(read, `/api/articles?${query}`, z.array(articleSchema)))?.[0];
};

/** The newest follow-ups. */
export const readLatest = async (read: ReadRest, locale: Locale, limit: number): Promise<ArticleItem[]> => {
  const query = `${inLanguage(locale)}&filters[kind][$eq]=follow-up&sort=publishedOn:desc,createdAt:desc&fields=${ARTICLE_ITEM.fields}`;
  return (
    (await readData(read, `/api/articles?${query}&pagination[limit]=${limit}`, z.array(articleItem))) ?? []
  );
};
