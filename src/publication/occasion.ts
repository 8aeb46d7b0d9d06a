import { AsyncLocalStorage } from 'node:async_hooks';

import type { Causes } from './causes';
import type { Choice } from './choice';
import type { MovedSubject } from './move-subject';

/** What a write within another write inherits: an article's updates are published for the article's reason. */
export interface Occasion {
  choice: Choice;
  /** The rows that bring about what is written within; none where that write changed nothing itself. */
  causes: Causes;
  /** Subjects to be moved when all is written, with the rows that move each: the last of several count. */
  moved: Map<string, MovedSubject & { causes: Causes }>;
}

const occasions = new AsyncLocalStorage<Occasion>();

export const currentOccasion = (): Occasion | undefined => occasions.getStore();

export const within = <Result>(occasion: Occasion, work: () => Promise<Result>): Promise<Result> =>
  occasions.run(occasion, work);
