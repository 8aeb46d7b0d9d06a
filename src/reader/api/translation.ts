import { z } from 'zod';

import { type Locale, SOURCE_LOCALE } from '../../domain/vocabulary';
import { otherLocale } from '../language';
import { readData, type ReadRest } from './rest';

/** How a document stands in the other language. */
export interface OtherLanguage {
  isThere: boolean;
  /** When the source was published again after this translation. */
  newerSource: string | undefined;
}

const item = z.object({ publishedAt: z.string() });

export const readOtherLanguage = async (
  read: ReadRest,
  collection: string,
  document: { documentId: string; publishedAt: string },
  locale: Locale,
): Promise<OtherLanguage> => {
  const path = `/api/${collection}/${document.documentId}?locale=${otherLocale(locale)}&fields=publishedAt`;
  const found = await readData(read, path, item);
  const isOlder = locale !== SOURCE_LOCALE && found && found.publishedAt > document.publishedAt;
  return { isThere: found !== undefined, newerSource: isOlder ? found.publishedAt : undefined };
};
