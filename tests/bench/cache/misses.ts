import { cpuTimeOf } from '../cpu-time';
import { median } from '../median';
import { kindsOf } from './addresses';
import { forget } from './forget';
import { readWell } from './read';
import { BATCH, ROUNDS } from './settings';
import { type Side, type Sides, turns } from './sides';
import { shown, spread } from './spread';
import { type Row, times } from './table';

/** To learn what an answer depends on and to keep it with its parts may take a third more: the next who asks saves thrice that. */
const LIMIT = 4 / 3;

/** For each of them, at the median. */
const LIMIT_MS = 60;

/** Of each side, before it counts: one that keeps its answers has hardly made any yet, and what is hardly run is slow. */
const WARM_UP = 40;

/** Milliseconds for one answer that has to be made: on the clock and on the processor. */
export interface Making {
  clock: number;
  cpu: number;
}

/** When nothing is kept: neither the answer nor anything that it is made of. */
export const make = async (
  { url, pid, database }: Pick<Side, 'url' | 'pid' | 'database'>,
  address: string,
): Promise<Making> => {
  await forget(url, database);
  const cpuSince = cpuTimeOf(pid);
  const { isHit, ms } = await readWell(url + address);
  if (isHit) throw new Error(`${address} was there already`);
  return { clock: ms, cpu: cpuTimeOf(pid) - cpuSince };
};

const said = (makings: Making[]): string => {
  const cpu = median(makings.map((each) => each.cpu));
  return `${spread(
    makings.map(({ clock }) => clock),
    'ms',
  )}, ${shown(cpu)} ms CPU`;
};

/** What learning and keeping costs whoever is the first to ask. */
export const misses = async ({ on, off }: Sides, tell: (row: Row) => void): Promise<void> => {
  for (const [what, address] of await kindsOf(on.url)) {
    const makings = { on: [] as Making[], off: [] as Making[] };
    const sides = [
      { side: on, into: makings.on },
      { side: off, into: makings.off },
    ];
    // One by one in turns: a busy moment of the machine slows both alike.
    for (let turn = -WARM_UP; turn < ROUNDS * BATCH; turn += 1) {
      for (const { side, into } of turns(sides, turn + WARM_UP)) {
        const making = await make(side, address);
        if (turn >= 0) into.push(making);
      }
    }
    const [byClock = NaN, byCpu = NaN] = (['clock', 'cpu'] as const).map(
      (measure) =>
        median(makings.on.map((each) => each[measure])) / median(makings.off.map((each) => each[measure])),
    );
    tell({
      what: `miss: ${what}`,
      measured: said(makings.on),
      against: `cache off: ${said(makings.off)}`,
      ratio: `${times(byClock)}, by CPU ${times(byCpu)}`,
      limit: `≤ ${times(LIMIT)}, ≤ ${LIMIT_MS} ms`,
      // Others on the same machine lengthen the time on the clock, by chance, more often than that on the processor.
      isMet: Math.min(byClock, byCpu) <= LIMIT && median(makings.on.map(({ clock }) => clock)) <= LIMIT_MS,
    });
  }
};
