import { LRUCache } from 'lru-cache';

import type { Tag } from '../tags/tag';

/** An answer as it is sent. */
export interface Answer {
  status: number;
  headers: [name: string, value: string][];
  body: Buffer;
}

interface Kept {
  answer: Answer;
  tags: ReadonlySet<Tag>;
}

const OVERHEAD = 512;

/** About as much memory as an answer takes, with what it depends on. */
const sizeOf = ({ answer, tags }: Kept, key: string): number => {
  let size = OVERHEAD + key.length * 2 + answer.body.length;
  for (const [name, value] of answer.headers) size += (name.length + value.length) * 2;
  for (const tag of tags) size += tag.length * 2 + 64;
  return size;
};

/** Answers that are right until something that they depend on changes, as many as fit. */
export class Answers {
  private readonly byTag = new Map<Tag, Set<string>>();
  private readonly kept: LRUCache<string, Kept>;

  /** @param bytes at most, all answers together */
  constructor(bytes: number) {
    this.kept = new LRUCache<string, Kept>({
      maxSize: bytes,
      sizeCalculation: sizeOf,
      dispose: ({ tags }, key) => this.unlink(key, tags),
    });
  }

  get(key: string): Answer | undefined {
    return this.kept.get(key)?.answer;
  }

  keep(key: string, answer: Answer, tags: ReadonlySet<Tag>): void {
    this.kept.set(key, { answer, tags });
    if (!this.kept.has(key)) return;
    for (const tag of tags) {
      const keys = this.byTag.get(tag) ?? new Set();
      keys.add(key);
      this.byTag.set(tag, keys);
    }
  }

  /** Drops every answer that depends on any of these. */
  forget(tags: ReadonlySet<Tag>): void {
    for (const tag of tags) for (const key of this.byTag.get(tag) ?? []) this.kept.delete(key);
  }

  clear(): void {
    this.kept.clear();
  }

  get size(): number {
    return this.kept.size;
  }

  private unlink(key: string, tags: ReadonlySet<Tag>): void {
    for (const tag of tags) {
      const keys = this.byTag.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.byTag.delete(tag);
    }
  }
}
