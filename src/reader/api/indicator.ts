import { z } from 'zod';

import type { Locale } from '../../domain/vocabulary';
import { readData, type ReadRest } from './rest';

export const readIndicatorName = async (
  read: ReadRest,
  code: string,
  locale: Locale,
): Promise<string | undefined> => {
  const query = `filters[code][$eq]=${encodeURIComponent(code)}&locale=${locale}&fields=name`;
  return (await readData(read, `/api/indicators?${query}`, z.array(z.object({ name: z.string() }))))?.[0]
    ?.name;
};
