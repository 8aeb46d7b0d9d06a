import { AsyncResource } from 'node:async_hooks';

/**
 * Begins one work in each turn of the event loop. A database in the same process answers at once, so that what is
 * read from it goes on without a pause: all that is begun in one turn is done before anybody else is answered.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];

  begin(work: () => void): void {
    this.waiting.push(AsyncResource.bind(work));
    if (this.waiting.length === 1) setImmediate(this.turn);
  }

  private readonly turn = (): void => {
    this.waiting.shift()?.();
    if (this.waiting.length > 0) setImmediate(this.turn);
  };
}
