import type { Knex } from 'knex';

import type { PublicTypeName } from '../../domain/public-types';
import type { Significance } from '../../domain/significance';
import type { Snapshot } from '../../domain/snapshot';
import type { SourcePublication } from '../../domain/translation-state';
import { SOURCE_LOCALE } from '../../domain/vocabulary';
import { TABLE } from '../row';
import { uidOf } from '../types';
import { wordsOf } from '../words';

interface Row {
  seq: number;
  at: string;
  significance: Significance;
  snapshot: string;
}

const ofSource = (connection: Knex, type: PublicTypeName, documentId: string) =>
  connection(TABLE).where({
    subject_type: type,
    subject_locale: SOURCE_LOCALE,
    subject_id: documentId,
    action: 'publish',
  });

/**
 * The publications of a document in Chinese, in their order, whether or not it was withdrawn between them.
 * @param from the row of the record after which the first of them may be, or the last before it
 */
export const sourcePublications = async (
  connection: Knex,
  type: PublicTypeName,
  documentId: string,
  from: number,
): Promise<SourcePublication[]> => {
  const stood = ofSource(connection, type, documentId).where('seq', '<=', from).max('seq');
  const rows: Row[] = await ofSource(connection, type, documentId)
    .where((each) => each.where('seq', '>', from).orWhere('seq', stood))
    .orderBy('seq', 'asc')
    .select('seq', 'at', 'significance', 'snapshot');
  return rows.map(({ snapshot, ...row }) => ({
    ...row,
    words: wordsOf(uidOf(type), JSON.parse(snapshot) as Snapshot),
  }));
};
