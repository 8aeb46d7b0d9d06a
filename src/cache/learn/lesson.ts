import { AsyncLocalStorage } from 'node:async_hooks';

import { ANYTHING, type Tag } from '../tags/tag';

/** Why nobody can say when an answer changes. */
export type Doubt = 'writes' | 'unwatched' | 'unfinished' | 'chance';

/** What is known of an answer that was made. */
export interface Learned {
  tags: ReadonlySet<Tag>;
  /** Until when all that it read is right by itself, in milliseconds since 1970. */
  until: number;
  doubt?: Doubt | undefined;
}

/** What an answer that is being made has read so far. */
export class Lesson implements Learned {
  readonly tags = new Set<Tag>([ANYTHING]);
  until = Infinity;

  private running = 0;
  private firstDoubt: Doubt | undefined;

  /** @param outer of an answer that is made for another, which depends on all that this one reads */
  constructor(private readonly outer?: Lesson) {}

  reads(tags: Iterable<Tag>): void {
    for (const tag of tags) this.tags.add(tag);
    this.outer?.reads(tags);
  }

  doubts(doubt: Doubt): void {
    this.firstDoubt ??= doubt;
    this.outer?.doubts(doubt);
  }

  isRightUntil(until: number): void {
    this.until = Math.min(this.until, until);
    this.outer?.isRightUntil(until);
  }

  /** A statement has begun, and its answer is to come. */
  begins(): void {
    this.running += 1;
    this.outer?.begins();
  }

  ends(): void {
    this.running -= 1;
    this.outer?.ends();
  }

  /** What another answer read, that was made for this one too. */
  includes({ tags, until, doubt }: Learned): void {
    this.reads(tags);
    this.isRightUntil(until);
    if (doubt) this.doubts(doubt);
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
