import { z } from 'zod';

import type { Locale } from '../../domain/vocabulary';
import { inLanguage } from './language';
import { readData, type ReadRest } from './rest';

const facetsSchema = z.object({
  total: z.number(),
  facets: z.record(
    z.string(),
    z.array(z.object({ value: z.string(), name: z.string().nullable(), count: z.number() })),
  ),
});

export type Facets = z.infer<typeof facetsSchema>;
export type Choice = Facets['facets'][string][number];

/** What a list can be narrowed by, counted under what is already chosen. */
export const readFacets = async (
  read: ReadRest,
  list: string,
  locale: Locale,
  chosen: Record<string, string>,
): Promise<Facets> => {
  const query = [inLanguage(locale), new URLSearchParams(chosen)].join('&');
  return (await readData(read, `/api/facets/${list}?${query}`, facetsSchema)) ?? { total: 0, facets: {} };
};
