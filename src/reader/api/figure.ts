import { z } from 'zod';

import type { Locale } from '../../domain/vocabulary';
import { readNames } from './indicators';
import type { ReadRest } from './rest';

const text = z.string().nullable();

export const figureSchema = z.object({
  indicatorCode: z.string(),
  value: z.number().nullable(),
  unit: text,
  qualifier: text,
  period: z.string(),
  changePercent: z.number().nullable(),
  rank: z.number().nullable(),
  rankScope: text,
});
export type Figure = z.infer<typeof figureSchema>;

/** The names of the indicators that some figures speak of, by their code. */
export const readIndicatorNames = (read: ReadRest, figures: Figure[], locale: Locale) =>
  readNames(
    read,
    figures.map(({ indicatorCode }) => indicatorCode),
    locale,
  );
