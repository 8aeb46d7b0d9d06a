import { LRUCache } from 'lru-cache';

import type { Snapshot } from '../../domain/snapshot';
import { TABLE } from '../row';

/** Letters of JSON; what is made of them takes about three times as many bytes. */
const LETTERS_KEPT = 32_000_000;

/** How many are asked for at once; SQLite bounds the values of a statement. */
const AT_ONCE = 500;

/** A row never changes, so what was read of it once stays right. */
const kept = new LRUCache<number, Snapshot>({ maxSize: LETTERS_KEPT });

interface Row {
  seq: number;
  snapshot: string;
}

const readRows = (seqs: number[]): Promise<Row[]> =>
  strapi.db.connection(TABLE).whereIn('seq', seqs).select('seq', 'snapshot');

/** The snapshots of rows that have one, by sequence number. */
export const readSnapshots = async (seqs: Iterable<number>): Promise<ReadonlyMap<number, Snapshot>> => {
  const found = new Map<number, Snapshot>();
  const missing: number[] = [];
  for (const seq of seqs) {
    const entry = kept.get(seq);
    if (entry) found.set(seq, entry);
    else missing.push(seq);
  }
  for (let start = 0; start < missing.length; start += AT_ONCE) {
    for (const row of await readRows(missing.slice(start, start + AT_ONCE))) {
      const entry = JSON.parse(row.snapshot) as Snapshot;
      kept.set(row.seq, entry, { size: row.snapshot.length });
      found.set(row.seq, entry);
    }
  }
  return found;
};
