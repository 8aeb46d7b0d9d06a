import { AsyncLocalStorage } from 'node:async_hooks';

const reading = new AsyncLocalStorage<number>();

/** Whatever is read within the work is read as it stood after a row of the record. */
export const readAsOf = <Result>(seq: number, work: () => Promise<Result>): Promise<Result> =>
  reading.run(seq, work);

/** The row of the record as of which is being read, or nothing when the present is. */
export const seqBeingRead = (): number | undefined => reading.getStore();
