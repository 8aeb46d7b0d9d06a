import { z } from 'zod';

const count = z.coerce.number().int().min(1);

const { data, error } = z
  .object({
    /** How often each side of a comparison has its turn; the first turn is to warm up and does not count. */
    BENCH_ROUNDS: count.default(5),
    BENCH_SECONDS: count.default(1),
    /** Reads at a time when few of them are answered each second, which would otherwise wait for one another. */
    BENCH_BATCH: count.default(20),
    BENCH_LOAD_SECONDS: count.default(10),
    /** Before that, under the same load: what has just been started is slower for a while. */
    BENCH_WARM_UP_SECONDS: count.default(5),
    BENCH_READS_A_SECOND: count.default(300),
    BENCH_PUBLISHES: count.default(15),
    BENCH_STARTS: count.default(3),
    BENCH_RANDOM_ADDRESSES: count.default(5_000),
    /** Whether growth is measured up to 100,000 documents; that takes two minutes more. */
    BENCH_LARGE: z.stringbool().default(true),
  })
  .safeParse(process.env);

if (!data) throw new Error(z.prettifyError(error));

export const {
  BENCH_ROUNDS: ROUNDS,
  BENCH_SECONDS: SECONDS,
  BENCH_BATCH: BATCH,
  BENCH_LOAD_SECONDS: LOAD_SECONDS,
  BENCH_WARM_UP_SECONDS: WARM_UP_SECONDS,
  BENCH_READS_A_SECOND: READS_A_SECOND,
  BENCH_PUBLISHES: PUBLISHES,
  BENCH_STARTS: STARTS,
  BENCH_RANDOM_ADDRESSES: RANDOM_ADDRESSES,
  BENCH_LARGE: IS_LARGE,
} = data;
