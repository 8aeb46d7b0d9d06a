import { z } from 'zod';

import type { Locale } from '../../domain/vocabulary';
import { STATUSES } from '../../domain/vocabulary';
import { readData, type ReadRest } from './rest';

const text = z.string().nullable();

const figure = z.object({
  indicatorCode: z.string(),
  value: z.number().nullable(),
  unit: text,
  qualifier: text,
  period: z.string(),
  changePercent: z.number().nullable(),
  rank: z.number().nullable(),
  rankScope: text,
});

const status = z.enum(STATUSES);
const theme = z.object({ slug: z.string() }).nullable();

const reportSchema = z.object({
  year: z.number(),
  article: z.object({
    slug: text,
    kicker: text,
    title: z.string(),
    subtitle: text,
    lead: text,
    body: z.array(z.object({ children: z.array(z.object({ text: z.string().optional() })) })).nullable(),
    publishedOn: text,
    publishedAt: z.string(),
    sourceOutlet: text,
    byline: z.array(z.object({ role: z.string(), names: z.string() })),
    headings: z.object({ achievements: text, promises: text, targets: text, pathways: text }).nullable(),
    photos: z.array(
      z.object({ placement: text, caption: text, credit: text, alt: text, image: z.unknown() }),
    ),
  }),
  themes: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      achievements: z.array(
        z.object({ documentId: z.string(), statement: z.string(), figures: z.array(figure) }),
      ),
    }),
  ),
  honors: z.array(
    z.object({ documentId: z.string(), title: z.string(), recipient: z.string(), level: z.string() }),
  ),
  projects: z.array(z.object({ slug: z.string(), name: z.string(), progressStatus: status, theme })),
  targets: z.array(
    z.object({
      slug: z.string(),
      statement: z.string(),
      value: z.number().nullable(),
      unit: text,
      qualifier: text,
      progressStatus: status,
    }),
  ),
  pathways: z.array(
    z.object({
      slug: z.string(),
      number: z.number(),
      title: z.string(),
      measures: z.array(
        z.object({ slug: z.string(), title: z.string(), text: z.string(), progressStatus: status }),
      ),
    }),
  ),
  indicators: z.array(z.object({ code: z.string(), name: z.string() })),
});

export type Report = z.infer<typeof reportSchema>;
export type Figure = Report['themes'][number]['achievements'][number]['figures'][number];

export const readReport = (read: ReadRest, year: number, locale: Locale) =>
  readData(read, `/api/reports/${year}?locale=${locale}`, reportSchema);

/** The year of the newest report in a language. */
export const newestReportYear = async (read: ReadRest, locale: Locale): Promise<number | undefined> => {
  const query = `locale=${locale}&filters[kind][$eq]=report&fields=year&sort=year:desc&pagination[limit]=1`;
  const found = await readData(read, `/api/articles?${query}`, z.array(z.object({ year: z.number() })));
  return found?.[0]?.year;
};
