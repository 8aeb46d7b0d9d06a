import { LRUCache } from 'lru-cache';

import { TABLE } from '../row';

const MOMENTS_KEPT = 10_000;

/** Where each moment was found to be: looked at again each time, at the rows on both sides of it alone. */
const found = new LRUCache<string, number>({ max: MOMENTS_KEPT });

interface Row {
  seq: number;
  at: string;
}

/** Whether a row is still the last one of a moment: every row is of a later moment than those before it. */
const isLastAt = async (seq: number, at: string): Promise<boolean> => {
  const rows: Row[] = await strapi.db
    .connection(TABLE)
    .whereIn('seq', [seq, seq + 1])
    .select('seq', 'at');
  const [row, next] = [seq, seq + 1].map((number) => rows.find((each) => each.seq === number));
  return next !== undefined && next.at > at && (seq === 0 || (row !== undefined && row.at <= at));
};

const lookUp = async (at: string): Promise<number> => {
  const rows: Pick<Row, 'seq'>[] = await strapi.db
    .connection(TABLE)
    .where('at', '<=', at)
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'seq', order: 'desc' },
    ])
    .limit(1)
    .select('seq');
  return rows[0]?.seq ?? 0;
};

/**
 * The newest row of the record at a moment; 0 when there was none yet. Of a moment that is past for the record too
 * it is found by rows that never change, so that an answer of that day does not hang on the end of the record.
 */
export const seqAt = async (moment: Date): Promise<number> => {
  const at = moment.toISOString();
  const known = found.get(at);
  if (known !== undefined && (await isLastAt(known, at))) return known;
  const seq = await lookUp(at);
  found.set(at, seq);
  return seq;
};
