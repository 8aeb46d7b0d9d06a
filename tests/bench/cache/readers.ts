import { readWell } from './read';
import { READS_A_SECOND } from './settings';

export interface Readers {
  /** How long each read took from when it was due, in milliseconds, though the one before it was late. */
  times: number[];
  hits: number;
  /** What was no hit: what the cache said of which address. */
  others: string[];
}

const TICK_MS = 1;

/** Lets readers come at their pace, whether those before them were answered or not, until the work is done. */
export const whileRead = async (
  url: string,
  addresses: string[],
  work: Promise<unknown>,
): Promise<Readers> => {
  const readers: Readers = { times: [], hits: 0, others: [] };
  const coming: Promise<void>[] = [];
  const start = performance.now();
  const comes = async (index: number): Promise<void> => {
    const due = start + (index * 1000) / READS_A_SECOND;
    const address = addresses[index % addresses.length] ?? '';
    const { isHit, xCache } = await readWell(url + address);
    readers.times.push(performance.now() - due);
    if (isHit) readers.hits += 1;
    else readers.others.push(`${xCache} ${address}`);
  };
  const clock = setInterval(() => {
    const due = ((performance.now() - start) * READS_A_SECOND) / 1000;
    while (coming.length < due) coming.push(comes(coming.length));
  }, TICK_MS);
  try {
    await work;
  } finally {
    clearInterval(clock);
    await Promise.all(coming);
  }
  return readers;
};

/** Does something so often in each second, one after another, for as long as the load lasts. */
export const regularly = async (
  aSecond: number,
  seconds: number,
  work: (round: number) => Promise<number>,
): Promise<number[]> => {
  const taken: number[] = [];
  const start = performance.now();
  for (let round = 0; round < aSecond * seconds; round += 1) {
    const wait = start + (round * 1000) / aSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    // Whoever is slow does less, and no longer.
    if (performance.now() - start > seconds * 1000) break;
    taken.push(await work(round));
  }
  return taken;
};
