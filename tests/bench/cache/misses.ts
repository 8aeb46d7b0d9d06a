import { cpuTimeOf } from '../cpu-time';
import { median } from '../median';
import { kindsOf } from './addresses';
import { readWell } from './read';
import { BATCH, ROUNDS } from './settings';
import { type Side, type Sides, turns } from './sides';
import { shown, spread } from './spread';
import { type Row, times } from './table';

const LIMIT = 1.1;

/** Milliseconds for one answer that has to be made: on the clock and on the processor. */
export interface Making {
  clock: number;
  cpu: number;
}

let counter = 0;

/** Under another name of the server each time, so that the same work is done and nothing of it is there yet. */
export const make = async ({ url, pid }: Pick<Side, 'url' | 'pid'>, address: string): Promise<Making> => {
  let clock = 0;
  const cpuSince = cpuTimeOf(pid);
  for (let read = 0; read < BATCH; read += 1) {
    const { isHit, ms } = await readWell(url + address, { host: `report-${(counter += 1)}.example.org` });
    if (isHit) throw new Error(`${address} was there already`);
    clock += ms;
  }
  return { clock: clock / BATCH, cpu: (cpuTimeOf(pid) - cpuSince) / BATCH };
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
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const { side, into } of turns(sides, round)) {
        const making = await make(side, address);
        if (round > 0) into.push(making);
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
      limit: `≤ ${times(LIMIT)}`,
      // Others on the same machine lengthen the time on the clock, by chance, more often than that on the processor.
      isMet: Math.min(byClock, byCpu) <= LIMIT,
    });
  }
};
