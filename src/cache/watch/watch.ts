import type { Tables } from '../tags/tables';
import type { Tag } from '../tags/tag';

/** What is told of changes when they are committed, before whoever committed goes on. */
export interface Heard {
  committed: (tags: ReadonlySet<Tag>) => void;
  /** So much of a table that its rows were not named one by one: whatever depends on any of its tags. */
  table: (name: string) => void;
  /** Anything at all may have changed. */
  everything: () => void;
}

/** Sees whatever is committed to a database, whoever commits it. */
export interface Watch {
  /** May come to hold other tables, when the database does. */
  tables: Tables;
  /**
   * Whether everything that was committed has been told: while not, nothing that is kept may be answered. Tells
   * what it finds first. Cheap: asked before each answer.
   */
  isSure: () => boolean;
  stop: () => Promise<void>;
}
