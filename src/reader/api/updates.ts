import { z } from 'zod';

import { ARTICLE_KINDS, type Locale, STATUSES } from '../../domain/vocabulary';
import { readData, type ReadRest } from './rest';

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
  })
  .nullish();

const subject = { documentId: z.string(), slug: z.string() };

const updateSchema = z.object({
  documentId: z.string(),
  asOf: z.string(),
  progressStatus: z.enum(STATUSES),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  note: z.string(),
  article: evidence,
  target: z.object({ ...subject, statement: z.string() }).nullish(),
  project: z.object({ ...subject, name: z.string() }).nullish(),
  measure: z.object({ ...subject, title: z.string() }).nullish(),
});
export type Update = z.infer<typeof updateSchema>;

const POPULATE = 'populate=article,target,project,measure';

const read100 = async (read: ReadRest, query: string) =>
  (await readData(
    read,
    `/api/progress-updates?${query}&${POPULATE}&pagination[limit]=100`,
    z.array(updateSchema),
  )) ?? [];

/** The progress updates of one subject, the oldest first: a story. */
export const readStory = (read: ReadRest, kind: PromiseKind, documentId: string, locale: Locale) =>
  read100(
    read,
    `filters[${SUBJECTS[kind]}][documentId][$eq]=${documentId}&locale=${locale}&sort=asOf:asc,createdAt:asc`,
  );

/** The progress updates that one article reports. */
export const readUpdatesOf = (read: ReadRest, article: string, locale: Locale) =>
  read100(read, `filters[article][documentId][$eq]=${article}&locale=${locale}&sort=asOf:asc,createdAt:asc`);

export interface Subject {
  kind: PromiseKind;
  documentId: string;
  slug: string;
  name: string;
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
  const wanted = subjects.map(
    ({ kind, documentId }, place) =>
      `filters[$or][${place}][${SUBJECTS[kind]}][documentId][$eq]=${documentId}`,
  );
  return read100(read, `${wanted.join('&')}&locale=${locale}&sort=asOf:asc,createdAt:asc`);
};
