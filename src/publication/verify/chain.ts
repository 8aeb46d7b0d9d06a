import type { Knex } from 'knex';
import { z } from 'zod';

import { actorDigestOf, digestOf } from '../../domain/publication';
import { sha256 } from '../../domain/snapshot';
import { readRow, type StoredPublication, TABLE } from '../row';

/** What can be wrong with a row. */
export type Flaw =
  | 'out-of-order'
  | 'unreadable'
  | 'not-after-the-row-before'
  | 'earlier-than-the-row-before'
  | 'snapshot-changed'
  | 'row-changed'
  | 'actor-changed';

export interface BrokenRow {
  seq: number;
  flaw: Flaw;
  /** What the row says it is about, as far as it can be read. */
  row: StoredPublication | undefined;
}

const privateColumns = z.object({
  snapshot: z.string().nullable(),
  actor: z.string(),
  actor_digest: z.string(),
});

const flawOf = (
  row: StoredPublication,
  { snapshot, actor, actor_digest: actorDigest }: z.infer<typeof privateColumns>,
  before: StoredPublication | undefined,
): Flaw | undefined => {
  if (row.seq !== (before?.seq ?? 0) + 1) return 'out-of-order';
  if (row.previousDigest !== (before?.digest ?? null)) return 'not-after-the-row-before';
  if (before && row.at < before.at) return 'earlier-than-the-row-before';
  const hasSnapshot = row.action !== 'unpublish';
  if (hasSnapshot !== (snapshot !== null)) return 'snapshot-changed';
  if (row.contentDigest !== (snapshot === null ? null : sha256(snapshot))) return 'snapshot-changed';
  if (row.digest !== digestOf(row)) return 'row-changed';
  return actorDigest === actorDigestOf(row.digest, actor) ? undefined : 'actor-changed';
};

const BATCH = 500;

/**
 * Walks the whole record from its first row.
 * @returns how many rows hold, and the first that does not
 */
export const verifyChain = async (connection: Knex): Promise<{ rows: number; broken?: BrokenRow }> => {
  let before: StoredPublication | undefined;
  for (let rows = 0; ;) {
    const batch: unknown[] = await connection(TABLE).orderBy('seq', 'asc').offset(rows).limit(BATCH);
    for (const stored of batch) {
      const { seq = rows + 1 } = stored as { seq?: number };
      const parsed = privateColumns.safeParse(stored);
      let row: StoredPublication | undefined;
      try {
        row = readRow(stored);
      } catch {
        row = undefined;
      }
      const flaw = row && parsed.success ? flawOf(row, parsed.data, before) : 'unreadable';
      if (flaw) return { rows, broken: { seq, flaw, row } };
      before = row;
      rows += 1;
    }
    if (batch.length < BATCH) return { rows };
  }
};
