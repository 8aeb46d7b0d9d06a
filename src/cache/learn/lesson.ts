import { AsyncLocalStorage } from 'node:async_hooks';

import { ANYTHING, type Tag } from '../tags/tag';

/** Why nobody can say when an answer changes. */
export type Doubt = 'writes' | 'unwatched' | 'unfinished' | 'chance';

/** What an answer that is being made has read so far. */
export class Lesson {
  readonly tags = new Set<Tag>([ANYTHING]);
  /** Statements that were begun and have not answered. */
  running = 0;

  private firstDoubt: Doubt | undefined;

  doubts(doubt: Doubt): void {
    this.firstDoubt ??= doubt;
  }

  get doubt(): Doubt | undefined {
    return this.firstDoubt ?? (this.running === 0 ? undefined : 'unfinished');
  }

  /** Whether anything was read at all: what comes from elsewhere changes without anybody telling. */
  get isEmpty(): boolean {
    return this.tags.size === 1;
  }
}

export const lessons = new AsyncLocalStorage<Lesson>();
