import { median } from '../median';
import { kindsOf } from './addresses';
import { Bare } from './bare';
import { load, type Loaded } from './load';
import { read, type Read, readWell } from './read';
import { ROUNDS } from './settings';
import { shown, spread } from './spread';
import { type Sides, turns } from './sides';
import { type Row, times } from './table';

const OF_BARE = 0.7;
const LIST_OF_PLAIN = 100;

/** A core that is not full says that the load, or somebody else on the machine, set the rate. */
const FULL = 0.9;

/** So many connections keep a server busy; few enough for a slow one not to be asked for what nobody waits for. */
const MANY = 32;
const FEW = 4;

interface Question {
  what: string;
  address: string;
  headers: Record<string, string>;
}

const questionsOf = async (url: string): Promise<Question[]> => {
  const kinds = [...(await kindsOf(url))].map(([what, address]) => ({ what, address, headers: {} }));
  const page = { what: 'home page, compressed', address: '/zh/', headers: { 'Accept-Encoding': 'gzip, br' } };
  const { headers } = await readWell(`${url}/zh/`);
  const etag = headers[headers.findIndex((name) => name.toLowerCase() === 'etag') + 1] ?? '';
  const again = { what: 'home page, 304', address: '/zh/', headers: { 'If-None-Match': etag } };
  return [...kinds, page, again];
};

/** A hit, as it will be answered again and again. */
const hitOf = async (address: string, headers: Question['headers']): Promise<Read> => {
  await readWell(address, headers);
  const hit = await readWell(address, headers);
  if (!hit.isHit) throw new Error(`${address} is not kept: ${hit.headers.join(' ')}`);
  return hit;
};

const isSame = (one: Read, other: Read): boolean => {
  const told = ({ status, headers }: Read) => JSON.stringify([status, headers]).replace(/"Date","[^"]*"/, '');
  return told(one) === told(other) && one.body.equals(other.body);
};

const rateOf = (loads: Loaded[]): number[] => loads.map(({ rate }) => rate);
const cpuOf = (loads: Loaded[]): number[] => loads.map(({ cpu }) => cpu);
const said = (loads: Loaded[]): string =>
  `${spread(rateOf(loads), 'requests/s')}, ${shown(median(cpuOf(loads)))} µs CPU`;

const isFull = (loads: Loaded[]): boolean => median(loads.map(({ share }) => share)) >= FULL;

/** Rates beside each other; where they do not say what the servers can do, processor time a request does. */
const compare = (what: string, ours: Loaded[], name: string, theirs: Loaded[], limit?: number): Row => {
  const byRate = median(rateOf(ours)) / median(rateOf(theirs));
  const byCpu = median(cpuOf(theirs)) / median(cpuOf(ours));
  const areFull = isFull(ours) && isFull(theirs);
  return {
    what,
    measured: said(ours),
    against: `${name}: ${said(theirs)}`,
    ratio: `${times(byRate)}, by CPU ${times(byCpu)}${areFull ? '' : ' (a core was not full)'}`,
    ...(limit !== undefined && {
      limit: `≥ ${times(limit)}`,
      isMet: (areFull ? byRate : byCpu) >= limit,
    }),
  };
};

/** What is kept, against a bare server of the same bytes and against making the answer each time. */
export const hits = async ({ on, off }: Sides, tell: (row: Row) => void): Promise<void> => {
  const bare = await Bare.start();
  for (const { what, address, headers } of await questionsOf(on.url)) {
    const hit = await hitOf(on.url + address, headers);
    await bare.answerAs(hit);
    if (!isSame(hit, await read(bare.url + address, headers))) throw new Error(`${what}: not the same bytes`);
    const loads = { on: [] as Loaded[], bare: [] as Loaded[], off: [] as Loaded[] };
    const sides = [
      { side: on, into: loads.on, connections: MANY },
      { side: bare, into: loads.bare, connections: MANY },
      { side: off, into: loads.off, connections: FEW },
    ];
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const { side, into, connections } of turns(sides, round)) {
        const measured = await load(side.pid, side.url + address, headers, connections);
        if (round > 0) into.push(measured);
      }
    }
    tell(compare(`hit: ${what}`, loads.on, 'bare Node', loads.bare, OF_BARE));
    const limit = what === 'list of 25' ? LIST_OF_PLAIN : undefined;
    tell(compare(`hit: ${what}`, loads.on, 'cache off', loads.off, limit));
  }
  await bare.stop();
};
