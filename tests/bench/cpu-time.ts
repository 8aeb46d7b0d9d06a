import { readdirSync, readFileSync } from 'node:fs';

/**
 * How long a process was on a processor so far, all its threads together, in milliseconds. What others run on
 * the same machine does not count, unlike in the time on the clock. Known on Linux only.
 */
export const cpuTimeOf = (pid: number): number => {
  let nanoseconds = 0;
  try {
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    }
  } catch {
    return NaN;
  }
  return nanoseconds / 1e6;
};
