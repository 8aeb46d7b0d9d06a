import { z } from 'zod';

import { type Locale, STATUSES } from '../../domain/vocabulary';
import { readData, type ReadRest } from './rest';

/** What can be promised and asked after, by its address. */
export const PROMISES = {
  targets: { subject: 'target', populate: 'populate=report' },
  projects: { subject: 'project', populate: 'populate=report,statedIn,measure,theme' },
  measures: { subject: 'measure', populate: 'populate[pathway][populate]=report' },
} as const;
export type PromiseKind = keyof typeof PROMISES;

export const isPromiseKind = (text: string): text is PromiseKind => text in PROMISES;

const text = z.string().nullish();
const report = z.object({ year: z.number().nullable(), title: z.string() }).nullish();

const promiseSchema = z.object({
  documentId: z.string(),
  slug: z.string(),
  progressStatus: z.enum(STATUSES),
  name: text,
  statement: text,
  title: text,
  text: text,
  summary: text,
  report,
  year: z.number().nullish(),
  indicatorCode: text,
  statedIn: z.object({ statement: z.string() }).nullish(),
  measure: z.object({ slug: z.string(), title: z.string() }).nullish(),
  pathway: z.object({ number: z.number(), title: z.string(), report }).nullish(),
});

const updateSchema = z.object({
  asOf: z.string(),
  progressStatus: z.enum(STATUSES),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  note: z.string(),
});

export type Promised = z.infer<typeof promiseSchema>;
export type Update = z.infer<typeof updateSchema>;

/** One target, project or measure by its slug. */
export const readPromise = async (read: ReadRest, kind: PromiseKind, slug: string, locale: Locale) => {
  const query = `filters[slug][$eq]=${encodeURIComponent(slug)}&locale=${locale}&${PROMISES[kind].populate}`;
  return (await readData(read, `/api/${kind}?${query}`, z.array(promiseSchema)))?.[0];
};

/** Its progress updates, the oldest first: a story. */
export const readUpdates = async (read: ReadRest, kind: PromiseKind, documentId: string, locale: Locale) => {
  const { subject } = PROMISES[kind];
  const query = `filters[${subject}][documentId][$eq]=${documentId}&locale=${locale}`;
  const path = `/api/progress-updates?${query}&sort=asOf:asc&pagination[limit]=100`;
  return (await readData(read, path, z.array(updateSchema))) ?? [];
};

/** All of a kind, in the printed order. */
export const readPromises = async (read: ReadRest, kind: PromiseKind, locale: Locale) => {
  const sort = kind === 'measures' ? 'sort=pathway.number:asc,number:asc' : 'sort=order:asc';
  const query = `locale=${locale}&${sort}&pagination[limit]=100`;
  return (await readData(read, `/api/${kind}?${query}`, z.array(promiseSchema))) ?? [];
};

export const nameOf = ({ name, statement, title }: Pick<Promised, 'name' | 'statement' | 'title'>): string =>
  name ?? statement ?? title ?? '';
