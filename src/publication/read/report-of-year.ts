import type { Knex } from 'knex';

import { isRecord } from '../../domain/record';
import type { Locale } from '../../domain/vocabulary';
import { TABLE } from '../row';

/**
 * The documentId of the report of a year that was last public in a language, whether it still is or not.
 * @param upTo the last row to look at; all when not given
 * Reports are few, so that they are looked through one by one.
 */
export const reportOfYear = async (
  connection: Knex,
  year: number,
  locale: Locale,
  upTo?: number,
): Promise<string | undefined> => {
  const query = connection(TABLE)
    .where({ subject_type: 'article', subject_locale: locale, action: 'publish' })
    .where('snapshot', 'like', '%"kind":"report"%')
    .orderBy('seq', 'desc');
  if (upTo !== undefined) query.where('seq', '<=', upTo);
  const rows: { subject_id: string; snapshot: string }[] = await query.select('subject_id', 'snapshot');
  const ofYear = ({ snapshot }: { snapshot: string }) => {
    const article: unknown = JSON.parse(snapshot);
    return isRecord(article) && article.kind === 'report' && article.year === year;
  };
  return rows.find(ofYear)?.subject_id;
};
