import { LRUCache } from 'lru-cache';

import type { PublicTypeName } from '../../domain/public-types';
import type { Snapshot } from '../../domain/snapshot';
import type { Locale } from '../../domain/vocabulary';
import { TABLE } from '../row';
import { readSnapshots } from './snapshots';

interface Row {
  seq: number;
  id: string;
}

const ROWS_KEPT = 500_000;

interface Asked {
  type: PublicTypeName;
  locale: Locale;
  seq: number;
}

/** The last row of each document, unless that one withdrew it. */
const readStandingRows = ({ type, locale, seq }: Asked): Promise<Row[]> => {
  const { connection } = strapi.db;
  const last = connection(TABLE)
    .max('seq')
    .where({ subject_type: type, subject_locale: locale })
    .where('seq', '<=', seq)
    .groupBy('subject_id');
  return connection(TABLE)
    .where('subject_type', type)
    .whereIn('seq', last)
    .whereNot('action', 'unpublish')
    .select('seq', { id: 'subject_id' });
};

/** What stood after a row of the record never changes either; several who ask at once are answered by one read. */
const kept = new LRUCache<string, Row[], Asked>({
  maxSize: ROWS_KEPT,
  sizeCalculation: (rows) => rows.length + 1,
  fetchMethod: (_key, _stale, { context }) => readStandingRows(context),
  // What is pushed out before it is there is an answer all the same.
  ignoreFetchAbort: true,
});

const standingRows = (asked: Asked): Promise<Row[]> =>
  kept.forceFetch(`${asked.seq} ${asked.type} ${asked.locale}`, { context: asked });

/**
 * What was public of one type in one locale right after a row of the record, by documentId.
 * @param seq sequence number of the row; 0 for before the first
 */
export const standingAt = async (
  type: PublicTypeName,
  locale: Locale,
  seq: number,
): Promise<ReadonlyMap<string, Snapshot>> => {
  const rows = await standingRows({ type, locale, seq });
  const snapshots = await readSnapshots(rows.map((row) => row.seq));
  const entries = new Map<string, Snapshot>();
  for (const row of rows) {
    const entry = snapshots.get(row.seq);
    if (entry) entries.set(row.id, entry);
  }
  return entries;
};
