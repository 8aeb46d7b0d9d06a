import { type Server, startServer } from '../../support/server';
import { median } from '../median';
import { projectRows } from '../search-content';
import { entryOf } from './addresses';
import { giveServersCore } from './cores';
import { load } from './load';
import { make } from './misses';
import { readWell } from './read';
import type { Database, Scratch } from './scratch';
import { BATCH, IS_LARGE, ROUNDS } from './settings';
import { turns } from './sides';
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

interface Grown {
  size: number;
  server: Server;
  database: Database;
  /** By what is read, as its measures are. */
  addresses: Record<What, string>;
  measured: Record<What, Measured>;
}

const WHATS = ['list of 25', 'entry'] as const;
type What = (typeof WHATS)[number];

const unmeasured = (): Measured => ({ hit: [], miss: [] });

const grow = async (scratch: Scratch, size: number): Promise<Grown> => {
  const database = await scratch.empty();
  const environment = { SEED: 'none' };
  const empty = await startServer({ database, environment });
  await empty.stop();
  await scratch.fill(database, projectRows(size));
  const server = await startServer({ database, environment });
  giveServersCore(server.pid);
  return {
    size,
    server,
    database,
    addresses: { 'list of 25': LIST, entry: await entryOf(server.url, LIST) },
    measured: { 'list of 25': unmeasured(), entry: unmeasured() },
  };
};

/** The first round is to warm up and does not count. */
const measureAll = async (grown: Grown[], what: What): Promise<void> => {
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { server, addresses, measured } of turns(grown, round)) {
      await readWell(server.url + addresses[what]);
      const { cpu } = await load(server.pid, server.url + addresses[what], {}, CONNECTIONS);
      if (round > 0) measured[what].hit.push(cpu);
    }
    for (let turn = 0; turn < BATCH; turn += 1) {
      for (const { server, database, addresses, measured } of turns(grown, turn)) {
        const { clock } = await make({ ...server, database }, addresses[what]);
        if (round > 0) measured[what].miss.push(clock);
      }
    }
  }
};

/** How the number of documents lengthens a read of few of them. */
export const growth = async (scratch: Scratch, tell: (row: Row) => void): Promise<void> => {
  const grown: Grown[] = [];
  for (const size of SIZES) grown.push(await grow(scratch, size));
  for (const what of WHATS) await measureAll(grown, what);
  for (const { server } of grown) await server.stop();
  const [least, ...larger] = grown;
  if (!least) return;
  for (const { size, measured } of larger) {
    for (const what of WHATS) {
      const [few, many] = [least.measured[what], measured[what]];
      for (const kind of ['hit', 'miss'] as const) {
        const unit = kind === 'hit' ? 'µs CPU' : 'ms';
        const ratio = median(many[kind]) / median(few[kind]);
        tell({
          what: `${kind}: ${what} of ${shown(size)} documents`,
          measured: spread(many[kind], unit),
          against: `${shown(SIZES[0] ?? NaN)} documents: ${spread(few[kind], unit)}`,
          ratio: times(ratio),
          limit: `≤ ${times(LIMIT)}`,
          isMet: ratio <= LIMIT,
        });
      }
    }
  }
};
