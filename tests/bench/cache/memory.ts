import { readFileSync } from 'node:fs';

import { hotAddressesOf } from './addresses';
import { read, readWell } from './read';
import type { Scratch } from './scratch';
import { RANDOM_ADDRESSES } from './settings';
import { openSide, type Side } from './sides';
import type { Row } from './table';

const CACHE_MB = 32;
/** What is kept, with all that is needed to find and to forget it. */
const LIMIT_MB = CACHE_MB * 2;

const WARM_UP = 300;
const AT_A_TIME = 8;
/** Pages take long to be made: one among so many others fills the memory as well. */
const EVERY_PAGE = 100;

/** Asked by a signal, a server tells how much is alive in it: Node takes more than that, and gives it back late. */
const TELLS_LIVE = `process.on('SIGUSR2', () => {
  gc();
  const { heapUsed, external } = process.memoryUsage();
  console.log('LIVE ' + (heapUsed + external) + '.');
});`;
const NODE_OPTIONS = `--expose-gc --import=data:text/javascript,${encodeURIComponent(TELLS_LIVE)}`;

const liveMb = async ({ pid, output }: Pick<Side, 'pid' | 'output'>): Promise<number> => {
  const since = output().length;
  process.kill(pid, 'SIGUSR2');
  for (;;) {
    const [, bytes] = /LIVE (\d+)\./.exec(output().slice(since)) ?? [];
    if (bytes) return Number(bytes) / 1024 ** 2;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const residentMb = (pid: number): number => {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
};

/** Addresses that nobody asks for twice, and that are answered well. */
const randomAddress = (index: number): string => {
  const number = 1 + Math.floor(Math.random() * 999_999);
  return index % EVERY_PAGE === 0
    ? `/zh/targets?x=${number}`
    : `/api/themes?pagination[pageSize]=25&pagination[page]=${number}`;
};

const askAll = async (url: string, addresses: Iterator<string>): Promise<void> => {
  const askOn = async (): Promise<void> => {
    for (let next = addresses.next(); !next.done; next = addresses.next()) await readWell(url + next.value);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, askOn));
};

function* some(count: number, addressOf: (index: number) => string): Generator<string> {
  for (let index = 0; index < count; index += 1) yield addressOf(index);
}

interface Flooded {
  /** In megabytes, after the start, warm, after half of the addresses and after all of them. */
  live: number[];
  resident: number[];
  /** Of what was asked for often before, what has to be made anew. */
  pushedOut: string[];
  hot: number;
}

const flood = async (scratch: Scratch, environment: Record<string, string>): Promise<Flooded> => {
  const side = await openSide(await scratch.seeded(), { ...environment, NODE_OPTIONS });
  const { url, pid, stop } = side;
  const hot = await hotAddressesOf(url);
  const flooded: Flooded = { live: [], resident: [], pushedOut: [], hot: hot.length };
  const look = async (): Promise<void> => {
    flooded.resident.push(residentMb(pid));
    flooded.live.push(await liveMb(side));
  };
  await look();
  await askAll(
    url,
    some(WARM_UP, (index) => hot[index % hot.length] ?? ''),
  );
  await look();
  for (const _half of [1, 2]) {
    await askAll(url, some(RANDOM_ADDRESSES / 2, randomAddress));
    await look();
  }
  for (const address of hot) if (!(await read(url + address)).isHit) flooded.pushedOut.push(address);
  await stop();
  return flooded;
};

const saidOf = (megabytes: number[]): string => `${megabytes.map((each) => each.toFixed(0)).join(' → ')} MB`;

const addedTo = ([, warm = NaN, , whole = NaN]: number[]): number => whole - warm;

/** Whoever asks for ever new addresses must neither fill the memory nor push out what many ask for. */
export const memory = async (scratch: Scratch, tell: (row: Row) => void): Promise<void> => {
  const on = await flood(scratch, { CACHE_MB: String(CACHE_MB) });
  // The work itself takes memory, too.
  const off = await flood(scratch, { CACHE: 'false' });
  const steps = `start → warm → half of → ${RANDOM_ADDRESSES.toLocaleString('en')} random addresses, \`CACHE_MB=${CACHE_MB}\``;
  const added = addedTo(on.live);
  tell({
    what: `memory alive: ${steps}`,
    measured: saidOf(on.live),
    against: `cache off: ${saidOf(off.live)}`,
    ratio: `${added.toFixed(0)} MB more than warm`,
    limit: `≤ ${LIMIT_MB} MB more`,
    isMet: added <= LIMIT_MB,
  });
  tell({
    what: 'memory taken, with what Node has not given back yet',
    measured: saidOf(on.resident),
    against: `cache off: ${saidOf(off.resident)}`,
  });
  tell({
    what: 'what many ask for is still kept after that',
    measured: `${on.hot - on.pushedOut.length} of ${on.hot} addresses`,
    against: on.pushedOut.join(', '),
    limit: 'all',
    isMet: on.pushedOut.length === 0,
  });
};
