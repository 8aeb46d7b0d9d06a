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
