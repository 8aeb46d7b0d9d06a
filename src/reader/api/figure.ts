import { z } from 'zod';

import type { Locale } from '../../domain/vocabulary';
import { readData, type ReadRest } from './rest';

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
export const readIndicatorNames = async (
  read: ReadRest,
  figures: Figure[],
  locale: Locale,
): Promise<Map<string, string>> => {
  const codes = [...new Set(figures.map(({ indicatorCode }) => indicatorCode))].slice(0, 100);
  if (codes.length === 0) return new Map();
  const wanted = codes.map((code, place) => `filters[code][$in][${place}]=${encodeURIComponent(code)}`);
  const path = `/api/indicators?locale=${locale}&fields=code,name&pagination[limit]=100&${wanted.join('&')}`;
  const found = await readData(read, path, z.array(z.object({ code: z.string(), name: z.string() })));
  return new Map((found ?? []).map(({ code, name }) => [code, name]));
};
