import { z } from 'zod';

import type { Locale } from '../../domain/vocabulary';
import { figureSchema } from './figure';
import { inLanguage, translationSchema } from './language';
import { readData, type ReadRest } from './rest';

const answerSchema = z.object({
  documentId: z.string(),
  statement: z.string(),
  figures: z.array(figureSchema),
  report: z.object({ year: z.number().nullable() }).nullable(),
  translation: translationSchema,
});
/** What the next report says of what was promised. */
export type Answer = z.infer<typeof answerSchema>;

/** The achievements that answer a target: of its year, with a figure of its indicator. */
export const readAnswers = async (
  read: ReadRest,
  { year, indicatorCode }: { year: number; indicatorCode: string },
  locale: Locale,
): Promise<Answer[]> => {
  const filters = [
    `filters[year][$eq]=${year}`,
    `filters[figures][indicatorCode][$eq]=${encodeURIComponent(indicatorCode)}`,
    `filters[report][year][$gt]=${year}`,
  ];
  const path = `/api/achievements?${inLanguage(locale)}&${filters.join('&')}&sort=order:asc&fields=statement&populate[figures]=true&populate[report][fields]=year`;
  return (await readData(read, path, z.array(answerSchema))) ?? [];
};
