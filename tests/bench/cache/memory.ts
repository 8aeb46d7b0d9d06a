import { readFileSync } from 'node:fs';

import { hotAddressesOf } from './addresses';
import { read, readWell } from './read';
import type { Scratch } from './scratch';
import { RANDOM_ADDRESSES } from './settings';
import { openSide } from './sides';
import type { Row } from './table';

const CACHE_MB = 32;
/** What is kept may lie in memory twice for a while; Node's own heap breathes by so much. */
const LIMIT_MB = CACHE_MB * 2 + 64;

const WARM_UP = 300;
const AT_A_TIME = 8;
/** Pages take long to be made: one among so many others fills the memory as well. */
const EVERY_PAGE = 20;

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

/** Whoever asks for ever new addresses must neither fill the memory nor push out what many ask for. */
export const memory = async (scratch: Scratch, tell: (row: Row) => void): Promise<void> => {
  const server = await openSide(await scratch.seeded(), { CACHE_MB: String(CACHE_MB) });
  const started = residentMb(server.pid);
  const hot = await hotAddressesOf(server.url);
  await askAll(
    server.url,
    some(WARM_UP, (index) => hot[index % hot.length] ?? ''),
  );
  const warm = residentMb(server.pid);
  await askAll(server.url, some(RANDOM_ADDRESSES, randomAddress));
  const flooded = residentMb(server.pid);
  let hits = 0;
  for (const address of hot) if ((await read(server.url + address)).isHit) hits += 1;
  await server.stop();
  tell({
    what: `memory after ${RANDOM_ADDRESSES.toLocaleString('en')} random addresses, \`CACHE_MB=${CACHE_MB}\``,
    measured: `${flooded.toFixed(0)} MB, ${(flooded - warm).toFixed(0)} MB more than before`,
    against: `${started.toFixed(0)} MB after the start, ${warm.toFixed(0)} MB warm`,
    limit: `≤ ${LIMIT_MB} MB more`,
    isMet: flooded - warm <= LIMIT_MB,
  });
  tell({
    what: 'what many ask for is still kept after that',
    measured: `${hits} of ${hot.length} addresses`,
    limit: 'all',
    isMet: hits === hot.length,
  });
};
