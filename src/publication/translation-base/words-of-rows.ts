import { LRUCache } from 'lru-cache';

import type { PublicTypeName } from '../../domain/public-types';
import { sha256 } from '../../domain/snapshot';
import { readSnapshots } from '../as-of/snapshots';
import { uidOf } from '../types';
import { wordsOf } from '../words';

const ROWS_KEPT = 200_000;

/** A row never changes, so what its words are stays right. */
const kept = new LRUCache<number, string>({ max: ROWS_KEPT });

/** A digest of the words that each of some rows of one type made public, by sequence number. */
export const wordsOfRows = async (
  type: PublicTypeName,
  seqs: Iterable<number>,
): Promise<ReadonlyMap<number, string>> => {
  const found = new Map<number, string>();
  const missing: number[] = [];
  for (const seq of seqs) {
    const words = kept.get(seq);
    if (words) found.set(seq, words);
    else missing.push(seq);
  }
  for (const [seq, snapshot] of await readSnapshots(missing)) {
    const words = sha256(wordsOf(uidOf(type), snapshot));
    kept.set(seq, words);
    found.set(seq, words);
  }
  return found;
};
