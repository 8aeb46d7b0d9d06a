import type { Knex } from 'knex';

import type { PublicTypeName } from '../domain/public-types';
import { TABLE } from './row';

/**
 * The documents of a type whose record speaks of another document. It may name one that no longer does:
 * whoever asks looks at what stands.
 */
export const documentsNaming = async (
  connection: Knex,
  type: PublicTypeName,
  documentId: string,
): Promise<string[]> => {
  const rows: { subject_id: string }[] = await connection(TABLE)
    .where('subject_type', type)
    .where('snapshot', 'like', `%${documentId}%`)
    .distinct('subject_id');
  return rows.map(({ subject_id: id }) => id);
};
