import type { Knex } from 'knex';

import type { PublicTypeName } from '../domain/public-types';
import { TABLE } from './row';

/** By how much the clocks of two nodes may differ. */
const SLACK = 86_400_000;

/**
 * The documents of a type whose record speaks of another document. It may name one that no longer does:
 * whoever asks looks at what stands.
 * @param createdAt when the other document was: no row before that names it, and so most of the record is not read
 */
export const documentsNaming = async (
  connection: Knex,
  type: PublicTypeName,
  documentId: string,
  createdAt: Date,
): Promise<string[]> => {
  const rows: { subject_id: string }[] = await connection(TABLE)
    .where('at', '>=', new Date(createdAt.getTime() - SLACK).toISOString())
    .where('subject_type', type)
    .where('snapshot', 'like', `%${documentId}%`)
    .distinct('subject_id');
  return rows.map(({ subject_id: id }) => id);
};
