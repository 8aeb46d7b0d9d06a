import type { Knex } from 'knex';

import type { PublicTypeName } from '../domain/public-types';
import type { Snapshot } from '../domain/snapshot';
import type { Locale } from '../domain/vocabulary';

/** What has just become public, or no longer is. */
export interface Recorded {
  type: PublicTypeName;
  documentId: string;
  locale: Locale;
  /** Null for what was withdrawn. */
  snapshot: Snapshot | null;
}

type Listener = (transaction: Knex.Transaction, recorded: Recorded) => Promise<void>;

const listeners: Listener[] = [];

/** Lets what is derived from the record follow it within the same transaction. */
export const onRecorded = (listener: Listener): void => {
  listeners.push(listener);
};

export const tellRecorded = async (transaction: Knex.Transaction, recorded: Recorded): Promise<void> => {
  for (const listener of listeners) await listener(transaction, recorded);
};
