import { startServer } from '../../support/server';
import { onAllCores } from './cores';
import { median } from '../median';
import { readWell } from './read';
import type { Database, Scratch } from './scratch';
import { STARTS } from './settings';
import { turns } from './sides';
import { spread } from './spread';
import { type Row, times } from './table';

const LIMIT_S = 8;

const secondsToFirstPage = (database: Database, environment: Record<string, string>): Promise<number> =>
  onAllCores(async () => {
    const start = performance.now();
    const server = await startServer({ database, environment });
    await readWell(`${server.url}/zh/`);
    const seconds = (performance.now() - start) / 1000;
    await server.stop();
    return seconds;
  });

interface Started {
  environment: Record<string, string>;
  database: Database;
  seconds: number[];
}

/** From the command to the first page that was answered. */
export const start = async (scratch: Scratch, tell: (row: Row) => void): Promise<void> => {
  const sides: Started[] = [
    { environment: {}, database: await scratch.seeded(), seconds: [] },
    { environment: { CACHE: 'false' }, database: await scratch.seeded(), seconds: [] },
  ];
  for (let round = 0; round < STARTS; round += 1) {
    for (const { environment, database, seconds } of turns(sides, round)) {
      seconds.push(await secondsToFirstPage(database, environment));
    }
  }
  const [on = [], off = []] = sides.map(({ seconds }) => seconds);
  tell({
    what: 'start to first page',
    measured: spread(on, 's'),
    against: `cache off: ${spread(off, 's')}`,
    ratio: times(median(on) / median(off)),
    limit: `≤ ${LIMIT_S} s`,
    isMet: median(on) <= LIMIT_S,
  });
};
