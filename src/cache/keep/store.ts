import { LRUCache } from 'lru-cache';

import type { Tag } from '../tags/tag';

/** Something that was made, with what it depends on. */
export interface Kept<Value> {
  value: Value;
  tags: ReadonlySet<Tag>;
  /** When it stops being right by itself, in milliseconds since 1970. */
  until: number;
}

const OVERHEAD = 1_024;

/** Of the memory, for what was asked for once: whoever asks for ever new addresses pushes out only these. */
const FOR_NEW = 0.2;

/** What is right until something that it depends on changes, as much as fits. */
export class Store<Value> {
  private readonly byTag = new Map<Tag, Set<string>>();
  private readonly asked: LRUCache<string, Kept<Value>>;
  private readonly fresh: LRUCache<string, Kept<Value>>;

  /**
   * @param bytes at most, all together
   * @param sizeOf about how many bytes a value takes
   */
  constructor(
    bytes: number,
    private readonly sizeOf: (value: Value) => number,
  ) {
    this.fresh = this.part(bytes * FOR_NEW);
    this.asked = this.part(bytes * (1 - FOR_NEW));
  }

  get(key: string): Kept<Value> | undefined {
    const known = this.asked.get(key) ?? this.askedAgain(key);
    if (!known || known.until > Date.now()) return known;
    this.forgetKey(key);
    return undefined;
  }

  keep(key: string, kept: Kept<Value>): void {
    this.forgetKey(key);
    this.put(this.fresh, key, kept);
  }

  /** Drops whatever depends on any of these. */
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

  private part(bytes: number): LRUCache<string, Kept<Value>> {
    return new LRUCache({
      maxSize: Math.floor(bytes),
      sizeCalculation: (kept, key) => this.memoryOf(kept, key),
      dispose: ({ tags }, key) => this.unlink(key, tags),
    });
  }

  /** About as much memory as something takes, with what it depends on. */
  private memoryOf({ value, tags }: Kept<Value>, key: string): number {
    let size = OVERHEAD + key.length * 2 + this.sizeOf(value);
    for (const tag of tags) size += tag.length * 2 + 64;
    return size;
  }

  /** From now on only what is asked for more often can push it out. */
  private askedAgain(key: string): Kept<Value> | undefined {
    const kept = this.fresh.get(key);
    if (!kept) return undefined;
    this.fresh.delete(key);
    this.put(this.asked, key, kept);
    return kept;
  }

  private put(part: LRUCache<string, Kept<Value>>, key: string, kept: Kept<Value>): void {
    part.set(key, kept);
    if (!part.has(key)) return;
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
