import { AsyncResource } from 'node:async_hooks';

/** Whoever takes longer waits for something else, and the next may begin. */
const LONGEST_TURN_MS = 100;

/** So long somebody lets all others go first. */
const LONGEST_WAIT_MS = 250;

/**
 * Lets a few works go on at a time, in the order in which they came: each step of one more of them would hold up
 * those that are nearly done, and all would be done late. Each begins in a turn of the event loop of its own, for a
 * database in the same process answers at once: what is begun in one turn is done before anybody else is answered.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private underWay = 0;

  /** @param atOnce how many go on at a time */
  constructor(private readonly atOnce: number) {}

  /** @param work is given what to call when it is done */
  begin(work: (done: () => void) => void): void {
    this.waiting.push(AsyncResource.bind(() => work(this.turn())));
    if (this.underWay < this.atOnce) this.next();
  }

  /** When nobody waits any more, or after a while. */
  async quiet(): Promise<void> {
    const since = performance.now();
    do await new Promise((resolve) => setImmediate(resolve));
    while (this.underWay > 0 && performance.now() - since < LONGEST_WAIT_MS);
  }

  private next(): void {
    const work = this.waiting.shift();
    if (!work) return;
    this.underWay += 1;
    setImmediate(work);
  }

  /** @returns how to end it; it ends by itself after a while */
  private turn(): () => void {
    let isOver = false;
    const end = (): void => {
      clearTimeout(timer);
      if (isOver) return;
      isOver = true;
      this.underWay -= 1;
      this.next();
    };
    const timer = setTimeout(end, LONGEST_TURN_MS).unref();
    return end;
  }
}
