const WARM_UP = 30;
const READS = 200;

export const median = (times: number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** The median time of one read after another, in milliseconds. */
export const timeOf = async (address: string, reads = READS, warmUp = WARM_UP): Promise<number> => {
  const times: number[] = [];
  for (let read = 0; read < warmUp + reads; read += 1) {
    const start = process.hrtime.bigint();
    await (await fetch(address)).arrayBuffer();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return median(times.slice(warmUp));
};
