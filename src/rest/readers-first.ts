import type { Core } from '@strapi/strapi';

/** Those who read what anybody may. */
export interface Readers {
  /** How many commits have been heard of that may change what they get. */
  changesHeard: number;
  /** When none of them waits any more, or after a while. */
  quiet: () => Promise<void>;
}

type Transaction = (work?: () => unknown) => unknown;

/**
 * Whoever has committed something goes on when those are answered who now ask for what it has changed: they are many,
 * and an editor can wait for a moment.
 */
export const letReadersGoFirst = ({ db }: Core.Strapi, readers: Readers): void => {
  const transaction = db.transaction.bind(db) as Transaction;
  const andWait = async (work: () => unknown): Promise<unknown> => {
    const heard = readers.changesHeard;
    const result = await transaction(work);
    if (readers.changesHeard > heard) await readers.quiet();
    return result;
  };
  Object.assign(db, {
    transaction: (work?: () => unknown) => (work && !db.inTransaction() ? andWait(work) : transaction(work)),
  });
};
