import type { Knex } from 'knex';

import type { PublicTypeName } from '../domain/public-types';
import type { Snapshot } from '../domain/snapshot';
import { type Locale, LOCALES, SOURCE_LOCALE, TRANSLATION_LOCALE } from '../domain/vocabulary';
import { readRow, ROW_COLUMNS, type StoredPublication, TABLE } from './row';

/** What stands of a document in one language: its last publication, with what became public by it. */
export interface Standing extends StoredPublication {
  snapshot: Snapshot;
}

/** What stands of a document, by language, and what its translation was made from. */
export interface Stand {
  standing: Map<Locale, Standing>;
  /** What publications of the source said, by sequence number: not of all, but of those that are likely asked for. */
  sources: Map<number, Snapshot>;
}

type LastRow = StoredPublication & { snapshot: Snapshot | null };

/** The number of the last row of a document in a language, withdrawn or not: of each language one look at the index. */
const lastSeq = (connection: Knex, type: PublicTypeName, documentId: string, locale: Locale) =>
  connection(TABLE).where({ subject_type: type, subject_locale: locale, subject_id: documentId }).max('seq');

const lastSeqs = (connection: Knex, type: PublicTypeName, documentId: string): Knex.QueryBuilder[] =>
  LOCALES.map((locale) => lastSeq(connection, type, documentId, locale));

const readRows = async (connection: Knex, seqs: Knex.QueryBuilder[]): Promise<LastRow[]> => {
  const rows: { snapshot: string | null }[] = await connection(TABLE)
    .whereIn('seq', seqs as unknown as number[])
    .select(...ROW_COLUMNS, 'snapshot');
  return rows.map((row) => ({
    ...readRow(row),
    snapshot: row.snapshot === null ? null : (JSON.parse(row.snapshot) as Snapshot),
  }));
};

const stands = (rows: LastRow[]): Map<Locale, Standing> =>
  new Map(
    rows.flatMap(({ snapshot, ...row }) =>
      row.action !== 'unpublish' && snapshot ? [[row.locale, { ...row, snapshot }]] : [],
    ),
  );

/** What stands of a document, by language. */
export const standingOf = async (
  connection: Knex,
  type: PublicTypeName,
  documentId: string,
): Promise<Map<Locale, Standing>> =>
  stands(await readRows(connection, lastSeqs(connection, type, documentId)));

/** What stands of a document, with the publication of the source that its translation rests on: in one statement. */
const standOf = async (connection: Knex, type: PublicTypeName, documentId: string): Promise<Stand> => {
  const source = connection(TABLE)
    .where('seq', lastSeq(connection, type, documentId, TRANSLATION_LOCALE))
    .select('source_seq');
  const rows = await readRows(connection, [...lastSeqs(connection, type, documentId), source]);
  const inOrder = rows.toSorted((one, other) => one.seq - other.seq);
  return {
    // What the translation was made from may be older than what stands: of each language the later row counts.
    standing: stands([...new Map(inOrder.map((row) => [row.locale, row])).values()]),
    sources: new Map(
      rows.flatMap(({ seq, locale, snapshot }) =>
        locale === SOURCE_LOCALE && snapshot ? [[seq, snapshot]] : [],
      ),
    ),
  };
};

/** What a write of some languages has to know: only what is written in the translation is held against its source. */
export const readStand = async (
  connection: Knex,
  { type, documentId, locales }: { type: PublicTypeName; documentId: string; locales: Locale[] },
): Promise<Stand> =>
  locales.includes(TRANSLATION_LOCALE)
    ? standOf(connection, type, documentId)
    : { standing: await standingOf(connection, type, documentId), sources: new Map() };
