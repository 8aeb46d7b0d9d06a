import type { Knex } from 'knex';

import type { PublicTypeName } from '../domain/public-types';
import type { Snapshot } from '../domain/snapshot';
import type { Locale } from '../domain/vocabulary';
import { readRow, ROW_COLUMNS, type StoredPublication, TABLE } from './row';

/** What stands of a document in one language: its last publication, with what became public by it. */
export interface Standing extends StoredPublication {
  snapshot: Snapshot;
}

/** The last row of each language of a document, withdrawn or not. */
const lastRowsOf = async (
  connection: Knex,
  type: PublicTypeName,
  documentId: string,
): Promise<(StoredPublication & { snapshot: Snapshot | null })[]> => {
  const last = connection(TABLE)
    .where({ subject_type: type, subject_id: documentId })
    .groupBy('subject_locale')
    .max('seq');
  const rows: { snapshot: string | null }[] = await connection(TABLE)
    .whereIn('seq', last)
    .select(...ROW_COLUMNS, 'snapshot');
  return rows.map((row) => ({
    ...readRow(row),
    snapshot: row.snapshot === null ? null : (JSON.parse(row.snapshot) as Snapshot),
  }));
};

/** What stands of a document, by language. */
export const standingOf = async (
  connection: Knex,
  type: PublicTypeName,
  documentId: string,
): Promise<Map<Locale, Standing>> =>
  new Map(
    (await lastRowsOf(connection, type, documentId)).flatMap(({ snapshot, ...row }) =>
      row.action !== 'unpublish' && snapshot ? [[row.locale, { ...row, snapshot }]] : [],
    ),
  );
