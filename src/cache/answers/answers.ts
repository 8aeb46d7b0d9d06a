import { LRUCache } from 'lru-cache';

import type { Tag } from '../tags/tag';
import type { Answer } from './answer';

/** An answer with what it depends on. */
export interface Kept {
  answer: Answer;
  /** The same, as it is sent to whoever asks again. */
  sent: { hit: string[]; notModified: string[] };
  tags: ReadonlySet<Tag>;
  /** When it stops being right by itself, in milliseconds since 1970. */
  until: number;
}

const OVERHEAD = 1_024;

/** Of the memory, for answers that were asked for once: whoever asks for ever new addresses pushes out only these. */
const FOR_NEW = 0.2;

/** About as much memory as an answer takes, with what it depends on. */
const sizeOf = ({ answer, sent, tags }: Kept, key: string): number => {
  let size = OVERHEAD + key.length * 2 + answer.body.length;
  for (const text of sent.hit) size += text.length * 2;
  for (const tag of tags) size += tag.length * 2 + 64;
  return size;
};

/** Answers that are right until something that they depend on changes, as many as fit. */
export class Answers {
  private readonly byTag = new Map<Tag, Set<string>>();
  private readonly asked: LRUCache<string, Kept>;
  private readonly fresh: LRUCache<string, Kept>;

  /** @param bytes at most, all answers together */
  constructor(bytes: number) {
    const keepers = [bytes * FOR_NEW, bytes * (1 - FOR_NEW)].map(
      (maxSize) =>
        new LRUCache<string, Kept>({
          maxSize: Math.floor(maxSize),
          sizeCalculation: sizeOf,
          dispose: ({ tags }, key) => this.unlink(key, tags),
        }),
    );
    [this.fresh, this.asked] = keepers as [LRUCache<string, Kept>, LRUCache<string, Kept>];
  }

  get(key: string): Kept | undefined {
    const known = this.asked.get(key) ?? this.askedAgain(key);
    if (!known || known.until > Date.now()) return known;
    this.forgetKey(key);
    return undefined;
  }

  keep(key: string, kept: Kept): void {
    this.forgetKey(key);
    this.put(this.fresh, key, kept);
  }

  /** Drops every answer that depends on any of these. */
  forget(tags: ReadonlySet<Tag>): number {
    let dropped = 0;
    for (const tag of tags) {
      for (const key of this.byTag.get(tag) ?? []) {
        this.forgetKey(key);
        dropped += 1;
      }
    }
    return dropped;
  }

  get size(): number {
    return this.fresh.size + this.asked.size;
  }

  get bytes(): number {
    return this.fresh.calculatedSize + this.asked.calculatedSize;
  }

  /** From now on only what is asked for more often can push it out. */
  private askedAgain(key: string): Kept | undefined {
    const kept = this.fresh.get(key);
    if (!kept) return undefined;
    this.fresh.delete(key);
    this.put(this.asked, key, kept);
    return kept;
  }

  private put(keeper: LRUCache<string, Kept>, key: string, kept: Kept): void {
    keeper.set(key, kept);
    if (!keeper.has(key)) return;
    for (const tag of kept.tags) {
      const keys = this.byTag.get(tag) ?? new Set();
      keys.add(key);
      this.byTag.set(tag, keys);
    }
  }

  private forgetKey(key: string): void {
    this.fresh.delete(key);
    this.asked.delete(key);
  }

  private unlink(key: string, tags: ReadonlySet<Tag>): void {
    for (const tag of tags) {
      const keys = this.byTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.byTag.delete(tag);
    }
  }
}
