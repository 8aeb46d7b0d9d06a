import { z } from 'zod';

import { COMPARATORS, type Locale, STATUSES } from '../../domain/vocabulary';
import { figureSchema } from './figure';
import { inLanguage, translationSchema } from './language';
import { readData, type ReadRest } from './rest';
import { type PromiseKind, SUBJECTS } from './updates';

const REPORT = '[fields]=year,title,publishedOn';

/** What each kind of promise is shown with. */
const POPULATE: Record<PromiseKind, string> = {
  targets: `populate[report]${REPORT}`,
  projects: `populate[report]${REPORT}&populate[statedIn][fields]=statement&populate[measure][fields]=slug,title,text&populate[theme][fields]=slug,name&populate[figures]=true`,
  measures: `populate[pathway][fields]=slug,number,title&populate[pathway][populate][report]${REPORT}`,
};

export const isPromiseKind = (text: string): text is PromiseKind => Object.hasOwn(SUBJECTS, text);

const text = z.string().nullish();
const report = z
  .object({ year: z.number().nullable(), title: z.string(), publishedOn: z.string().nullish() })
  .nullish();

const promiseSchema = z.object({
  documentId: z.string(),
  publishedAt: z.string(),
  slug: z.string(),
  progressStatus: z.enum(STATUSES),
  lastReportedOn: text,
  latestValue: z.number().nullish(),
  latestUnit: text,
  reportEvery: z.number().nullish(),
  name: text,
  statement: text,
  title: text,
  text: text,
  summary: text,
  year: z.number().nullish(),
  comparator: z.enum(COMPARATORS).nullish(),
  value: z.number().nullish(),
  unit: text,
  qualifier: text,
  indicatorCode: text,
  figures: z.array(figureSchema).nullish(),
  report,
  theme: z.object({ slug: z.string(), name: z.string() }).nullish(),
  statedIn: z.object({ documentId: z.string(), statement: z.string() }).nullish(),
  measure: z.object({ slug: z.string(), title: z.string(), text }).nullish(),
  pathway: z.object({ slug: z.string(), number: z.number(), title: z.string(), report }).nullish(),
  translation: translationSchema,
});
export type Promised = z.infer<typeof promiseSchema>;

/** One target, project or measure by its slug. */
export const readPromise = async (read: ReadRest, kind: PromiseKind, slug: string, locale: Locale) => {
  const query = `filters[slug][$eq]=${encodeURIComponent(slug)}&${inLanguage(locale)}&${POPULATE[kind]}`;
  return (await readData(read, `/api/${kind}?${query}`, z.array(promiseSchema)))?.[0];
};

export const nameOf = ({ name, statement, title }: Pick<Promised, 'name' | 'statement' | 'title'>): string =>
  name ?? statement ?? title ?? '';
