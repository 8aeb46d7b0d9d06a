/**
 * Lets others be answered before a write goes on. SQLite answers at once, so that a whole publication would
 * otherwise be one turn of the event loop, during which nobody gets even what is ready.
 */
export const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
