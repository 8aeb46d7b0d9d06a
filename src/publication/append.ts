import type { Knex } from 'knex';

import { actorDigestOf, digestOf, type Publication } from '../domain/publication';
import { canonicalJson, sha256, type Snapshot } from '../domain/snapshot';
import { columnsOf, type StoredPublication, TABLE } from './row';

/** The end of the record as one transaction knows it: it alone may write until it ends. */
interface Tail {
  seq: number;
  digest: string | null;
  /** The moment of this commit: later than that of every commit before. */
  at: string;
}

const tails = new WeakMap<Knex.Transaction, Promise<Tail>>();

const readTail = async (transaction: Knex.Transaction): Promise<Tail> => {
  const last: { seq: number; digest: string; at: string } | undefined = await transaction(TABLE)
    .orderBy('seq', 'desc')
    .first('seq', 'digest', 'at');
  const now = Date.now();
  // A clock that is set back must not change what stood on an earlier day.
  const moment = last ? Math.max(now, Date.parse(last.at) + 1) : now;
  return { seq: last?.seq ?? 0, digest: last?.digest ?? null, at: new Date(moment).toISOString() };
};

/** Read once in a transaction: several writes of one may run side by side, as in the panel's bulk actions. */
const tailOf = (transaction: Knex.Transaction): Promise<Tail> => {
  const tail = tails.get(transaction) ?? readTail(transaction);
  tails.set(transaction, tail);
  return tail;
};

/** The moment at which what this transaction writes becomes public. */
export const momentOf = async (transaction: Knex.Transaction): Promise<string> =>
  (await tailOf(transaction)).at;

/** The number of the last row that there is, with those of this transaction. */
export const endOfRecord = async (transaction: Knex.Transaction): Promise<number> =>
  (await tailOf(transaction)).seq;

export type NewPublication = Omit<Publication, 'seq' | 'at' | 'contentDigest' | 'previousDigest'> & {
  /** Null for what is withdrawn. */
  snapshot: Snapshot | null;
  /** Who acted; never public. */
  actor: string;
};

/**
 * Adds one row to the end of the record. The caller's transaction holds the lock of `oneAtATime`.
 * @returns the row's sequence number
 */
export const append = async (
  transaction: Knex.Transaction,
  { snapshot, actor, ...publication }: NewPublication,
): Promise<number> => {
  const tail = await tailOf(transaction);
  const text = snapshot && canonicalJson(snapshot);
  const row: Publication = {
    ...publication,
    seq: tail.seq + 1,
    at: tail.at,
    contentDigest: text && sha256(text),
    previousDigest: tail.digest,
  };
  const stored: StoredPublication = { ...row, digest: digestOf(row) };
  // Moved on before anything is waited for, so that no other write of this transaction takes the number.
  Object.assign(tail, { seq: stored.seq, digest: stored.digest });
  await transaction(TABLE).insert({
    ...columnsOf(stored),
    snapshot: text,
    actor,
    actor_digest: actorDigestOf(stored.digest, actor),
  });
  return stored.seq;
};
