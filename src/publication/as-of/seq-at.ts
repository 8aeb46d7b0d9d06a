import { LRUCache } from 'lru-cache';

import { TABLE } from '../row';

const MOMENTS_KEPT = 10_000;

/** Every row is of a later moment than those before it: once there is one after a moment, none is added before. */
const kept = new LRUCache<string, number>({ max: MOMENTS_KEPT });

interface Row {
  seq: number;
}

const hasRowAfter = async (at: string): Promise<boolean> => {
  const rows: Row[] = await strapi.db.connection(TABLE).where('at', '>', at).limit(1).select('seq');
  return rows.length > 0;
};

/** The newest row of the record at a moment; 0 when there was none yet. */
export const seqAt = async (moment: Date): Promise<number> => {
  const at = moment.toISOString();
  const known = kept.get(at);
  if (known !== undefined) return known;
  // Asked first: whatever is read after that is all that there will ever be.
  const isPast = await hasRowAfter(at);
  const rows: Row[] = await strapi.db
    .connection(TABLE)
    .where('at', '<=', at)
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'seq', order: 'desc' },
    ])
    .limit(1)
    .select('seq');
  const seq = rows[0]?.seq ?? 0;
  if (isPast) kept.set(at, seq);
  return seq;
};
