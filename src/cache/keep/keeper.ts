import type { Changes } from '../learn/changes';
import { Lesson } from '../learn/lesson';
import { InFlight, type Made } from './in-flight';
import { Store } from './store';

/** Something that is being made. */
export interface Making<Value> {
  /** What it has read so far. */
  lesson: Lesson;
  isOver: () => boolean;
  /** What is changed from now on matters to it: until now it has read nothing. */
  begins: () => void;
  /** It is made. @returns the number of the first change, since it was begun, to something that it read */
  movedAt: () => number | undefined;
  /** Whoever waits for it gets it, or makes it. */
  over: (made?: Made<Value>) => void;
}

/** What is kept, and what is being made. */
export class Keeper<Value> {
  readonly store: Store<Value>;
  private readonly inFlight = new InFlight<Value>();

  constructor(
    private readonly changes: Changes,
    bytes: number,
    sizeOf: (value: Value) => number,
  ) {
    this.store = new Store(bytes, sizeOf);
  }

  /**
   * Waits for whoever has begun to make the same.
   * @returns nothing when nobody has; in the end nothing as well when it is not for others, or too old for who asks
   *   now: what was changed before one asked, one must get
   */
  join(key: string): Promise<Made<Value> | undefined> | undefined {
    const since = this.changes.now;
    return this.inFlight
      .join(key)
      ?.then((made) => (made?.movedAt !== undefined && made.movedAt <= since ? undefined : made));
  }

  /**
   * @param key nothing when it is not to be kept
   * @param outer of what it is made for
   */
  begin(key: string | undefined, outer: Lesson | undefined): Making<Value> {
    const lesson = new Lesson(outer);
    let noted = this.changes.begin();
    if (key !== undefined) this.inFlight.begin(key);
    const movedAt = () => this.changes.end(noted, lesson.tags);
    let isOver = false;
    return {
      lesson,
      isOver: () => isOver,
      begins: () => {
        movedAt();
        noted = this.changes.begin();
      },
      movedAt,
      over: (made) => {
        if (isOver) return;
        isOver = true;
        movedAt();
        if (key !== undefined) this.inFlight.end(key, made);
      },
    };
  }
}
