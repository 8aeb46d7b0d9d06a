import type { Learned } from '../learn/lesson';

/** Something that was made, for whoever waits for the same. */
export interface Made<Value> {
  value: Value;
  /** What it depends on. */
  learned: Learned;
  /** The number of the first change, since it was begun, to something that it read. */
  movedAt?: number | undefined;
}

/** What is being made, by key. */
export class InFlight<Value> {
  private readonly waiting = new Map<string, ((made: Made<Value> | undefined) => void)[]>();

  /** @returns what is made for another who asked the same; nothing when nobody did, or it can go to nobody else */
  join(key: string): Promise<Made<Value> | undefined> | undefined {
    const waiting = this.waiting.get(key);
    return waiting && new Promise((resolve) => waiting.push(resolve));
  }

  begin(key: string): void {
    this.waiting.set(key, []);
  }

  end(key: string, made: Made<Value> | undefined): void {
    const waiting = this.waiting.get(key) ?? [];
    this.waiting.delete(key);
    for (const tell of waiting) tell(made);
  }
}
