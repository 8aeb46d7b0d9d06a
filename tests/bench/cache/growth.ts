import { startServer } from '../../support/server';
import { median } from '../median';
import { projectRows } from '../search-content';
import { entryOf } from './addresses';
import { giveServersCore } from './cores';
import { load } from './load';
import { make } from './misses';
import { readWell } from './read';
import type { Scratch } from './scratch';
import { IS_LARGE, ROUNDS } from './settings';
import { shown, spread } from './spread';
import { type Row, times } from './table';

const SIZES = IS_LARGE ? [1_000, 10_000, 100_000] : [1_000, 10_000];
const LIMIT = 2;
const CONNECTIONS = 32;
const LIST = '/api/projects?pagination[pageSize]=25';

/** Processor time for one answer: microseconds for a hit, milliseconds for a miss. */
interface Measured {
  hit: number[];
  miss: number[];
}

/** A list and an entry, on a database with so many documents. */
const measure = async (scratch: Scratch, size: number): Promise<Map<string, Measured>> => {
  const database = await scratch.empty();
  const environment = { SEED: 'none' };
  const empty = await startServer({ database, environment });
  await empty.stop();
  await scratch.fill(database, projectRows(size));
  const server = await startServer({ database, environment });
  giveServersCore(server.pid);
  const measured = new Map<string, Measured>();
  for (const [what, address] of [
    ['list of 25', LIST],
    ['entry', await entryOf(server.url, LIST)],
  ] as const) {
    const own: Measured = { hit: [], miss: [] };
    await readWell(server.url + address);
    for (let round = 0; round <= ROUNDS; round += 1) {
      const { cpu } = await load(server.pid, server.url + address, {}, CONNECTIONS);
      const making = await make(server, address);
      if (round === 0) continue;
      own.hit.push(cpu);
      own.miss.push(making.clock);
    }
    measured.set(what, own);
  }
  await server.stop();
  return measured;
};

/** How the number of documents lengthens a read of few of them. */
export const growth = async (scratch: Scratch, tell: (row: Row) => void): Promise<void> => {
  const bySize = new Map<number, Map<string, Measured>>();
  for (const size of SIZES) bySize.set(size, await measure(scratch, size));
  const [least = NaN, ...larger] = SIZES;
  for (const [what, few] of bySize.get(least) ?? []) {
    for (const size of larger) {
      const many = bySize.get(size)?.get(what);
      if (!many) continue;
      for (const [kind, unit] of [
        ['hit', 'µs CPU'],
        ['miss', 'ms'],
      ] as const) {
        const ratio = median(many[kind]) / median(few[kind]);
        tell({
          what: `${kind}: ${what} of ${shown(size)} documents`,
          measured: spread(many[kind], unit),
          against: `${shown(least)} documents: ${spread(few[kind], unit)}`,
          ratio: times(ratio),
          limit: `≤ ${times(LIMIT)}`,
          isMet: ratio <= LIMIT,
        });
      }
    }
  }
};
