import type { Changes } from '../learn/changes';
import { lessons } from '../learn/lesson';
import { Keeper } from './keeper';

const textOf = <Part>(part: Part): string => JSON.stringify({ part });
const parse = <Part>(text: string): Part => (JSON.parse(text) as { part: Part }).part;

/** What answers are made of: each is read once for all of them, until something that it depends on changes. */
export class Parts {
  private readonly keeper: Keeper<string>;

  constructor(
    changes: Changes,
    bytes: number,
    private readonly isSure: () => boolean,
  ) {
    this.keeper = new Keeper(changes, bytes, (text) => text.length * 2);
  }

  get store() {
    return this.keeper.store;
  }

  /**
   * Of an answer that is being made for anybody; for whoever else asks it is read as ever.
   * @param key all that it depends on, besides the database
   * @param read what it finds is plain data
   */
  async keep<Part>(key: string, read: () => Promise<Part>): Promise<Part> {
    const outer = lessons.getStore();
    if (!outer || !this.isSure()) return read();
    const kept = this.store.get(key);
    if (kept) {
      outer.includes(kept);
      return parse(kept.value);
    }
    const joined = this.keeper.join(key);
    if (joined) {
      const made = await joined;
      if (!made) return this.keep(key, read);
      outer.includes(made.learned);
      return parse(made.value);
    }
    return this.make(key, read);
  }

  private async make<Part>(key: string, read: () => Promise<Part>): Promise<Part> {
    const { lesson, movedAt, over } = this.keeper.begin(key, lessons.getStore());
    try {
      const part = await lessons.run(lesson, read);
      if (!this.isSure()) return part;
      // Before whoever asked for it can change it.
      const value = textOf(part);
      const moved = movedAt();
      if (moved === undefined && !lesson.doubt) {
        this.store.keep(key, { value, tags: lesson.tags, until: lesson.until });
      }
      over({ value, learned: lesson, movedAt: moved });
      return part;
    } finally {
      over();
    }
  }
}
