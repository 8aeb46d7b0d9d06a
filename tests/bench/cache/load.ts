import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

import { ROOT } from '../../support/server';
import { cpuTimeOf } from '../cpu-time';
import { read } from './read';
import { SECONDS } from './settings';

const run = promisify(execFile);

/** What a server did while as much was asked of it as it could answer. */
export interface Loaded {
  /** Requests a second. */
  rate: number;
  /** Microseconds of the server's processor time for one request. */
  cpu: number;
  /** How much of its core the server had; with less than nearly all, something else set the rate. */
  share: number;
}

interface Counted {
  requests: number;
  rate: number;
}

type Generator = (address: string, headers: [string, string][], connections: number) => Promise<Counted>;

const byWrk: Generator = async (address, headers, connections) => {
  const given = headers.flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = await run('wrk', [`-t1`, `-c${connections}`, `-d${SECONDS}s`, ...given, address]);
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  const [, requests] = /(\d+) requests in/.exec(stdout) ?? [];
  if (!rate || /Non-2xx|Socket errors: (?!connect 0, read 0, write 0)/.test(stdout)) throw new Error(stdout);
  return { requests: Number(requests), rate: Number(rate) };
};

const autocannonResult = z.object({
  duration: z.number(),
  errors: z.literal(0),
  '4xx': z.literal(0),
  '5xx': z.literal(0),
  requests: z.object({ total: z.number() }),
});

const byAutocannon: Generator = async (address, headers, connections) => {
  const given = headers.flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const script = path.join(ROOT, 'node_modules/autocannon/autocannon.js');
  const options = ['--json', '--no-progress', '-c', `${connections}`, '-d', `${SECONDS}`, ...given, address];
  const { stdout } = await run(process.execPath, [script, ...options]);
  const { duration, requests } = autocannonResult.parse(JSON.parse(stdout));
  return { requests: requests.total, rate: requests.total / duration };
};

const hasWrk = spawnSync('wrk', ['-v']).error === undefined;
const generate = hasWrk ? byWrk : byAutocannon;

export const GENERATOR = hasWrk ? 'wrk' : 'autocannon';

/** Asks for an address from so many connections, on each again as soon as it is answered. */
export const load = async (
  pid: number,
  address: string,
  headers: Record<string, string>,
  connections: number,
): Promise<Loaded> => {
  const [since, cpuSince] = [performance.now(), cpuTimeOf(pid)];
  const { requests, rate } = await generate(address, Object.entries(headers), connections);
  const [passed, spent] = [performance.now() - since, cpuTimeOf(pid) - cpuSince];
  // What was asked last is still being made for nobody: whoever has the next turn should not pay for it.
  await read(address, headers);
  return { rate, cpu: (spent * 1000) / requests, share: spent / passed };
};
