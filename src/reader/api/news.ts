import { z } from 'zod';

import { ARTICLE_KINDS, type Locale, STATUSES } from '../../domain/vocabulary';
import { articlePath } from '../addresses';
import { nameOf } from './promise';
import { readData, type ReadRest } from './rest';
import { type PromiseKind, SUBJECTS } from './updates';

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

export type NewsArticle = z.infer<typeof articleSchema>;
export type NewsUpdate = z.infer<typeof updateSchema>;

/** Where an article is to be read, if it has an address. */
export const newsPath = ({ kind, slug, year }: Pick<NewsArticle, keyof typeof place>): string | undefined =>
  slug || (kind === 'report' && year)
    ? articlePath({ kind, slug: slug ?? '', year: year ?? null })
    : undefined;

/** What an update is about: its name and its path. */
export const subjectOf = (update: NewsUpdate): { name: string; path: string } | undefined => {
  for (const kind of Object.keys(SUBJECTS) as PromiseKind[]) {
    const found = update[SUBJECTS[kind]];
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
  const filter = about ? `&filters[${SUBJECTS[about.kind]}][documentId][$eq]=${about.documentId}` : '';
  const query = `locale=${locale}&${NEWEST}&pagination[limit]=${limit}&${POPULATED}`;
  return (await readData(read, `/api/progress-updates?${query}${filter}`, z.array(updateSchema))) ?? [];
};
