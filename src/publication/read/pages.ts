import type { Knex } from 'knex';

import type { PublicTypeName } from '../../domain/public-types';
import { TABLE } from '../row';

/** What has the page that shows something, as it was last known. */
export interface PageOwner {
  type: PublicTypeName;
  documentId: string;
  slug: string | null;
}

/** The owners of pages by their documentId: from their own last rows in the record. */
export const pageOwners = async (
  connection: Knex,
  pageIds: (string | null)[],
): Promise<Map<string, PageOwner>> => {
  const wanted = [...new Set(pageIds.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const last = connection(TABLE).whereIn('subject_id', wanted).groupBy('subject_id').max('seq');
  const rows: { subject_type: PublicTypeName; subject_id: string; slug: string | null }[] = await connection(
    TABLE,
  )
    .whereIn('subject_id', wanted)
    .whereIn('seq', last)
    .select('subject_type', 'subject_id', 'slug');
  return new Map(
    rows.map((row) => [
      row.subject_id,
      { type: row.subject_type, documentId: row.subject_id, slug: row.slug },
    ]),
  );
};
