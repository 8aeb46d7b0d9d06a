import { execFileSync, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Numbers of `0-2,5`. */
const numbersIn = (list: string): number[] =>
  list.split(',').flatMap((range) => {
    const [from = NaN, to = from] = range.trim().split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });

const ownCores = (): number[] | undefined => {
  const { status, stdout } = spawnSync('taskset', ['-cp', String(process.pid)], { encoding: 'utf8' });
  return status === 0 ? numbersIn(stdout.slice(stdout.lastIndexOf(':') + 1)) : undefined;
};

const all = ownCores();
const [ofServers, ...others] = all ?? [];
const areApart = all !== undefined && others.length > 0;

const put = (pid: number, cores: readonly unknown[]): void => {
  execFileSync('taskset', ['-a', '-cp', cores.join(), String(pid)], { stdio: 'ignore' });
};

/** From now on a server has a core for itself, the same that every server has in its turn. */
export const giveServersCore = (pid: number): void => {
  if (areApart) put(pid, [ofServers]);
};

/** This process and whatever it starts keep off the servers' core. */
export const keepOffServersCore = (): void => {
  if (areApart) put(process.pid, others);
};

/** What is started meanwhile may run anywhere, as on any machine. */
export const onAllCores = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (areApart) put(process.pid, all);
  try {
    return await work();
  } finally {
    keepOffServersCore();
  }
};

export const saidOfCores = areApart
  ? `server on core ${ofServers}, load and database on ${others.length === 1 ? 'core' : 'cores'} ${others.join(', ')}`
  : `server and load NOT on cores of their own (${all ? 'there is one only' : `no \`taskset\`; ${availableParallelism()} cores`})`;
