import type { Knex } from 'knex';

import type { Condition } from '../conditions';

/** One document in one language, as the index keeps it. */
export interface Entry {
  place: number;
  type: string;
  documentId: string;
  locale: string;
  tokens: string[];
}

/** What the two databases do each in its own way. */
export interface Engine {
  create: string[];
  drop: string[];
  /** The column of places in what is found. */
  place: string;
  /** What meets a condition, found by the index of tokens. */
  find: (connection: Knex, condition: Condition) => Knex.QueryBuilder;
  insert: (connection: Knex, entries: Entry[]) => Promise<void>;
  /**
   * Gives an entry other tokens where it is.
   * @returns whether it is there
   */
  update: (connection: Knex, entry: Entry) => Promise<boolean>;
  remove: (connection: Knex, place: number) => Promise<void>;
}
