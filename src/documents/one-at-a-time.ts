import { AsyncLocalStorage } from 'node:async_hooks';

import type { Knex } from 'knex';

/** Any number will do that no other user of the database locks. */
const LOCK = 20230314;

const holders = new WeakSet<Knex.Transaction>();

/**
 * Lets one transaction at a time write content, so that two editors who save in the same moment cannot
 * both take one slug. SQLite has a single writer anyway; PostgreSQL is asked for an advisory lock, which
 * it gives back at the end of the transaction. One lock for all types cannot deadlock.
 */
export const oneAtATime = async (transaction: Knex.Transaction): Promise<void> => {
  if (strapi.db.dialect.client !== 'postgres' || holders.has(transaction)) return;
  await transaction.raw('select pg_advisory_xact_lock(?)', [LOCK]);
  holders.add(transaction);
};

/** The transaction whose turn a write has, for what is written within it. */
const turns = new AsyncLocalStorage<Knex.Transaction>();

const lastTurns = new WeakMap<Knex.Transaction, Promise<unknown>>();

/**
 * Lets one write at a time run within a transaction: the panel's bulk actions start the writes of many
 * documents at once, of one document even once for each language, and each must see what the others left.
 */
export const inTurn = <Result>(
  transaction: Knex.Transaction,
  write: () => Promise<Result>,
): Promise<Result> => {
  if (turns.getStore() === transaction) return write();
  const before = lastTurns.get(transaction) ?? Promise.resolve();
  const turn = before.catch(() => undefined).then(() => turns.run(transaction, write));
  lastTurns.set(transaction, turn);
  return turn;
};
