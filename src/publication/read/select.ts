import type { Knex } from 'knex';

import type { PublicationAction } from '../../domain/publication';
import type { Significance } from '../../domain/significance';
import type { PublicTypeName } from '../../domain/public-types';
import type { Locale } from '../../domain/vocabulary';
import { readRow, ROW_COLUMNS, type StoredPublication, TABLE } from '../row';

/** Which rows of the record are asked for. */
export interface Selection {
  locale?: Locale | undefined;
  type?: PublicTypeName | undefined;
  significance?: Significance | undefined;
  action?: PublicationAction | undefined;
  slug?: string | undefined;
  /** documentId of what was published. */
  document?: string | undefined;
  /** documentId of what has the page. */
  page?: string | undefined;
}

/** From where on, and in which direction. */
export type Range = { since: number } | { before: number | undefined };

const COLUMN_OF: Record<keyof Selection, string> = {
  locale: 'subject_locale',
  type: 'subject_type',
  significance: 'significance',
  action: 'action',
  slug: 'slug',
  document: 'subject_id',
  page: 'page_id',
};

const chosen = (selection: Selection): Record<string, string> =>
  Object.fromEntries(
    Object.entries(selection)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [COLUMN_OF[name as keyof Selection], value as string]),
  );

/**
 * Rows after a number, oldest first, or before one, newest first. A number is given out under the lock that its
 * commit releases, so whoever reads on from the last row they saw misses none and sees none twice.
 */
export const selectRows = async (
  connection: Knex,
  selection: Selection,
  range: Range,
  limit: number,
): Promise<StoredPublication[]> => {
  const query = connection(TABLE).where(chosen(selection)).limit(limit);
  if ('since' in range) query.where('seq', '>', range.since).orderBy('seq', 'asc');
  else query.orderBy('seq', 'desc');
  if ('before' in range && range.before !== undefined) query.where('seq', '<', range.before);
  const rows: unknown[] = await query.select(...ROW_COLUMNS);
  return rows.map(readRow);
};

/** The rows with these numbers, as far as they are among the selected. */
export const rowsNumbered = async (
  connection: Knex,
  selection: Selection,
  seqs: number[],
): Promise<StoredPublication[]> => {
  const rows: unknown[] = await connection(TABLE)
    .where(chosen(selection))
    .whereIn('seq', seqs)
    .select(...ROW_COLUMNS);
  return rows.map(readRow);
};

/** The number of the newest of the selected rows, 0 when there is none. */
export const latestSeq = async (connection: Knex, selection: Selection): Promise<number> => {
  const row: { seq: number } | undefined = await connection(TABLE)
    .where(chosen(selection))
    .orderBy('seq', 'desc')
    .first('seq');
  return row?.seq ?? 0;
};
