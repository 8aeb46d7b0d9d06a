import { z } from 'zod';

import {
  ARTICLE_KINDS,
  type Locale,
  LOCALES,
  SOURCE_LOCALE,
  type Status,
  STATUSES,
} from '../../domain/vocabulary';
import { inLanguage, type Told, translationSchema } from './language';
import { readList } from './list';
import type { ReadRest } from './rest';

/** What a progress update speaks of, by the collection that holds it. */
export const SUBJECTS = { targets: 'target', projects: 'project', measures: 'measure' } as const;
export type PromiseKind = keyof typeof SUBJECTS;

const evidence = z
  .object({
    kind: z.enum(ARTICLE_KINDS),
    slug: z.string(),
    title: z.string(),
    year: z.number().nullable(),
    publishedOn: z.string().nullable(),
    translation: translationSchema,
  })
  .nullish();

const subject = {
  documentId: z.string(),
  slug: z.string(),
  /** Where it stood before anything was reported. */
  initialStatus: z.enum(STATUSES).nullish(),
  translation: translationSchema,
};

export const updateSchema = z.object({
  documentId: z.string(),
  locale: z.enum(LOCALES),
  publishedAt: z.string(),
  asOf: z.string(),
  progressStatus: z.enum(STATUSES),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  note: z.string(),
  article: evidence,
  target: z.object({ ...subject, statement: z.string() }).nullish(),
  project: z.object({ ...subject, name: z.string() }).nullish(),
  measure: z.object({ ...subject, title: z.string() }).nullish(),
  translation: translationSchema,
});
export type Update = z.infer<typeof updateSchema>;

export const POPULATE = Object.entries({
  article: 'kind,slug,title,year,publishedOn',
  target: 'slug,initialStatus,statement',
  project: 'slug,initialStatus,name',
  measure: 'slug,initialStatus,title',
})
  .map(([relation, fields]) => `populate[${relation}][fields]=${fields}`)
  .join('&');

/** All of them, however many pages they fill. */
const readIn = async (read: ReadRest, filters: string, locale: Locale): Promise<Update[]> => {
  const query = `${filters}&${inLanguage(locale)}&sort=asOf:asc,createdAt:asc&${POPULATE}&pagination[pageSize]=100`;
  const readPage = (page: number) =>
    readList(read, `/api/progress-updates?${query}&pagination[page]=${page}`, updateSchema);
  const { items, pageCount } = await readPage(1);
  for (let page = 2; page <= pageCount; page += 1) items.push(...(await readPage(page)).items);
  return items;
};

/** In the order of the source, in which of two of one day the later was written: what stands is the last. */
const readUpdates = async (read: ReadRest, filters: string, locale: Locale): Promise<Update[]> => {
  const source = readIn(read, filters, SOURCE_LOCALE);
  if (locale === SOURCE_LOCALE) return source;
  const here = new Map((await readIn(read, filters, locale)).map((update) => [update.documentId, update]));
  return (await source).flatMap(({ documentId }) => here.get(documentId) ?? []);
};

/** The progress updates of one subject, the oldest first: a story. */
export const readStory = (read: ReadRest, kind: PromiseKind, documentId: string, locale: Locale) =>
  readUpdates(read, `filters[${SUBJECTS[kind]}][documentId][$eq]=${documentId}`, locale);

/** The progress updates that one article reports. */
export const readUpdatesOf = (read: ReadRest, article: string, locale: Locale) =>
  readUpdates(read, `filters[article][documentId][$eq]=${article}`, locale);

export interface Subject extends Told {
  kind: PromiseKind;
  documentId: string;
  slug: string;
  name: string;
  initialStatus?: Status | null | undefined;
}

/** What an update speaks of. */
export const subjectOf = ({ target, project, measure }: Update): Subject | undefined => {
  if (target) return { kind: 'targets', ...target, name: target.statement };
  if (project) return { kind: 'projects', ...project };
  if (measure) return { kind: 'measures', ...measure, name: measure.title };
  return undefined;
};

/** All updates of some subjects, the oldest first. */
export const readStories = (read: ReadRest, subjects: Subject[], locale: Locale) => {
  const kinds = Object.entries(SUBJECTS).map(([kind, relation]) => ({
    relation,
    ids: [...new Set(subjects.flatMap((subject) => (subject.kind === kind ? subject.documentId : [])))],
  }));
  const wanted = kinds
    .filter(({ ids }) => ids.length > 0)
    .map(({ relation, ids }, place) =>
      ids.map((id, at) => `filters[$or][${place}][${relation}][documentId][$in][${at}]=${id}`).join('&'),
    );
  return readUpdates(read, wanted.join('&'), locale);
};
