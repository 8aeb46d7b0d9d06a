import type { Knex } from 'knex';

import { isRecord } from '../../domain/record';
import type { Locale } from '../../domain/vocabulary';
import { TABLE } from '../row';

/**
 * The documentId of the report of a year that was last public in a language, whether it still is or not.
 * Reports are few, so that they are looked through one by one.
 */
export const reportOfYear = async (
  connection: Knex,
  year: number,
  locale: Locale,
): Promise<string | undefined> => {
  const rows: { subject_id: string; snapshot: string }[] = await connection(TABLE)
    .where({ subject_type: 'article', subject_locale: locale, action: 'publish' })
    .where('snapshot', 'like', '%"kind":"report"%')
    .orderBy('seq', 'desc')
    .select('subject_id', 'snapshot');
  const ofYear = ({ snapshot }: { snapshot: string }) => {
    const article: unknown = JSON.parse(snapshot);
    return isRecord(article) && article.kind === 'report' && article.year === year;
  };
  return rows.find(ofYear)?.subject_id;
};
