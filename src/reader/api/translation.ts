import { z } from 'zod';

import { type Locale, SOURCE_LOCALE, TRANSLATION_LOCALE } from '../../domain/vocabulary';
import { readData, type ReadRest } from './rest';

const publishedSchema = z.object({ publishedAt: z.string() });

/** Whether a document is there in the other language: the source always is. */
export const isInOtherLanguage = async (
  read: ReadRest,
  collection: string,
  { documentId }: { documentId: string },
  locale: Locale,
): Promise<boolean> => {
  if (locale !== SOURCE_LOCALE) return true;
  const path = `/api/${collection}/${documentId}?locale=${TRANSLATION_LOCALE}&fields=publishedAt`;
  return (await readData(read, path, publishedSchema)) !== undefined;
};
