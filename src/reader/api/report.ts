import { z } from 'zod';

import { COMPARATORS, DIRECTIONS, type Locale, STATUSES } from '../../domain/vocabulary';
import { blockSchema } from './blocks';
import { type Figure, figureSchema } from './figure';
import { inLanguage, translationSchema } from './language';
import { photoSchema } from './photo';
import { readData, type ReadRest } from './rest';

const text = z.string().nullable();

const standing = {
  progressStatus: z.enum(STATUSES),
  latestProgress: z
    .object({ asOf: z.string(), value: z.number().nullish(), unit: z.string().nullish() })
    .nullable(),
};
/** In which language it is. */
const told = { translation: translationSchema };
const theme = z.object({ slug: z.string() }).nullable();

const reportSchema = z.object({
  year: z.number(),
  article: z.object({
    documentId: z.string(),
    publishedAt: z.string(),
    slug: text,
    kicker: text,
    title: z.string(),
    subtitle: text,
    lead: text,
    body: z.array(blockSchema).nullable(),
    publishedOn: text,
    sourceOutlet: text,
    byline: z.array(z.object({ role: z.string(), names: z.string() })),
    headings: z.object({ achievements: text, promises: text, targets: text, pathways: text }).nullable(),
    photos: z.array(photoSchema),
    ...told,
  }),
  themes: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      achievements: z.array(
        z.object({ documentId: z.string(), statement: z.string(), figures: z.array(figureSchema), ...told }),
      ),
      ...told,
    }),
  ),
  honors: z.array(
    z.object({
      documentId: z.string(),
      title: z.string(),
      recipient: z.string(),
      level: z.string(),
      ...told,
    }),
  ),
  projects: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      ...standing,
      theme,
      measure: theme,
      statedIn: z.object({ documentId: z.string() }).nullable(),
      ...told,
    }),
  ),
  targets: z.array(
    z.object({
      slug: z.string(),
      statement: z.string(),
      year: z.number(),
      indicatorCode: text,
      comparator: z.enum(COMPARATORS),
      value: z.number().nullable(),
      unit: text,
      qualifier: text,
      ...standing,
      ...told,
    }),
  ),
  pathways: z.array(
    z.object({
      slug: z.string(),
      number: z.number(),
      title: z.string(),
      measures: z.array(
        z.object({ slug: z.string(), title: z.string(), text: z.string(), ...standing, ...told }),
      ),
      ...told,
    }),
  ),
  indicators: z.array(
    z.object({ code: z.string(), name: z.string(), direction: z.enum(DIRECTIONS).nullish() }),
  ),
});

export type Report = z.infer<typeof reportSchema>;

/** Every figure of a report in the printed order. */
export const figuresOf = ({ themes }: Pick<Report, 'themes'>): Figure[] =>
  themes.flatMap(({ achievements }) => achievements.flatMap(({ figures }) => figures));

export const readReport = (read: ReadRest, year: number, locale: Locale) =>
  readData(read, `/api/reports/${year}?${inLanguage(locale)}`, reportSchema);

const yearSchema = z.object({ year: z.number() });

/** The year of the newest report in a language. */
export const newestReportYear = async (read: ReadRest, locale: Locale): Promise<number | undefined> => {
  const query = `${inLanguage(locale)}&filters[kind][$eq]=report&fields=year&sort=year:desc&pagination[limit]=1`;
  const found = await readData(read, `/api/articles?${query}`, z.array(yearSchema));
  return found?.[0]?.year;
};
