import { z } from 'zod';

import { ARTICLE_KINDS, type Locale, STATUSES } from '../../domain/vocabulary';
import { nameOf, PROMISES, type PromiseKind } from './promise';
import { readData, type ReadRest } from './rest';

/** What is new: articles and progress updates by the time they became public. */

const text = z.string().nullish();

const place = { kind: z.enum(ARTICLE_KINDS), slug: text, year: z.number().nullish() };

const articleSchema = z.object({
  documentId: z.string(),
  ...place,
  title: z.string(),
  lead: text,
  body: z.array(z.object({ children: z.array(z.object({ text: z.string().optional() })) })).nullish(),
  publishedAt: z.string(),
});

const subject = z.object({ slug: z.string(), statement: text, name: text, title: text }).nullish();

const updateSchema = z.object({
  documentId: z.string(),
  publishedAt: z.string(),
  asOf: z.string(),
  progressStatus: z.enum(STATUSES),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  note: z.string(),
  target: subject,
  project: subject,
  measure: subject,
  article: z.object({ ...place, title: z.string() }).nullish(),
});

type Place = Pick<z.infer<typeof articleSchema>, keyof typeof place>;
export type NewsArticle = z.infer<typeof articleSchema>;
export type NewsUpdate = z.infer<typeof updateSchema>;

/** Where an article is to be read: reports stand by their year. */
export const articlePath = ({ kind, slug, year }: Place): string | undefined => {
  if (kind === 'report') return year ? `/reports/${year}` : undefined;
  return slug ? `/articles/${slug}` : undefined;
};

/** What an update is about: its name and its path. */
export const subjectOf = (update: NewsUpdate): { name: string; path: string } | undefined => {
  for (const kind of Object.keys(PROMISES) as PromiseKind[]) {
    const found = update[PROMISES[kind].subject];
    if (found) return { name: nameOf(found), path: `/${kind}/${found.slug}` };
  }
  return undefined;
};

const POPULATED = [
  'populate[target][fields]=slug,statement',
  'populate[project][fields]=slug,name',
  'populate[measure][fields]=slug,title',
  'populate[article][fields]=kind,slug,year,title',
].join('&');

const NEWEST = 'sort=publishedAt:desc,documentId:asc';

export const readNewestArticles = async (read: ReadRest, locale: Locale, limit: number) =>
  (await readData(
    read,
    `/api/articles?locale=${locale}&${NEWEST}&pagination[limit]=${limit}`,
    z.array(articleSchema),
  )) ?? [];

/** @param about the promise that they move; without it, all */
export const readNewestUpdates = async (
  read: ReadRest,
  locale: Locale,
  limit: number,
  about?: { kind: PromiseKind; documentId: string },
) => {
  const filter = about
    ? `&filters[${PROMISES[about.kind].subject}][documentId][$eq]=${about.documentId}`
    : '';
  const query = `locale=${locale}&${NEWEST}&pagination[limit]=${limit}&${POPULATED}`;
  return (await readData(read, `/api/progress-updates?${query}${filter}`, z.array(updateSchema))) ?? [];
};

const headlineSchema = articleSchema.pick({ documentId: true, title: true });

/** A follow-up by its slug, as much as a picture of it says. */
export const readHeadline = async (read: ReadRest, slug: string, locale: Locale) => {
  const query = `filters[slug][$eq]=${slug}&filters[kind][$eq]=follow-up&locale=${locale}&fields=title`;
  return (await readData(read, `/api/articles?${query}`, z.array(headlineSchema)))?.[0];
};

/** What an article is the evidence of. */
export const readUpdatesOf = async (read: ReadRest, article: string, locale: Locale) => {
  const query = `locale=${locale}&filters[article][documentId][$eq]=${article}&sort=createdAt:asc&${POPULATED}`;
  return (await readData(read, `/api/progress-updates?${query}`, z.array(updateSchema))) ?? [];
};
