import type { Tables } from '../tags/tables';
import type { Tag } from '../tags/tag';

/** Told what a commit touched, before whoever committed goes on. */
export type Heard = (tags: ReadonlySet<Tag>) => void;

/** Sees whatever is committed to a database, whoever commits it. */
export interface Watch {
  tables: Tables;
  /**
   * Whether everything that was committed has been told: while not, nothing that is kept may be answered. Tells
   * what it finds first. Cheap: asked before each answer.
   */
  isSure: () => boolean;
  stop: () => Promise<void>;
}
