import { AsyncLocalStorage } from 'node:async_hooks';

import type { Causes } from './causes';
import type { Choice } from './choice';
import type { MovedSubject } from './move-subject';

/** What brings a subject to move: why it was written, and the rows that say so. */
export interface Reason {
  /** Why it is written; absent where each write says it for itself. */
  choice?: Choice;
  /** The rows that bring about what is written; none where that write changed nothing itself. */
  causes: Causes;
}

/** What writes within another write inherit: an article's updates are published for the article's reason. */
export interface Occasion extends Reason {
  /** Subjects to be moved when all is written, with what moves each: of several rows the last count. */
  moved: Map<string, { subject: MovedSubject; reason: Required<Reason> }>;
}

export const occasions = new AsyncLocalStorage<Occasion>();

export const currentReason = (): Reason | undefined => occasions.getStore();
