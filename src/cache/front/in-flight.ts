import type { Answer } from '../answers/answer';

/** An answer that was made, for whoever waits for the same. */
export interface Made {
  answer: Answer;
  /** The number of the first change, since it was begun, to something that it read. */
  movedAt?: number;
}

/** What is being made, by key. */
export class InFlight {
  private readonly waiting = new Map<string, ((made: Made | undefined) => void)[]>();

  /** @returns what is made for another who asked the same; nothing when nobody did, or it can go to nobody else */
  join(key: string): Promise<Made | undefined> | undefined {
    const waiting = this.waiting.get(key);
    return waiting && new Promise((resolve) => waiting.push(resolve));
  }

  begin(key: string): void {
    this.waiting.set(key, []);
  }

  end(key: string, made: Made | undefined): void {
    const waiting = this.waiting.get(key) ?? [];
    this.waiting.delete(key);
    for (const tell of waiting) tell(made);
  }
}
