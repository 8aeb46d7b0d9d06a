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
  /** The table that is asked, its column of places, and how it is asked. */
  table: string;
  place: string;
  matches: string;
  /** A condition in the words of `matches`. */
  write: (condition: Condition) => string;
  insert: (connection: Knex, entries: Entry[]) => Promise<void>;
  remove: (connection: Knex, place: number) => Promise<void>;
}
