import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { growth } from './cache/growth';
import { hits } from './cache/hits';
import { GENERATOR } from './cache/load';
import { keepOffServersCore, saidOfCores } from './cache/cores';
import { memory } from './cache/memory';
import { misses } from './cache/misses';
import { publishing } from './cache/publishing';
import { writeIntoReadme } from './cache/readme';
import { type Engine, ENGINES, type Scratch } from './cache/scratch';
import { openSides, type Sides } from './cache/sides';
import { start } from './cache/start';
import { HEAD, lineOf, type Row } from './cache/table';
import { writers } from './cache/writers';

type Tell = (row: Row) => void;
type OfSides = (sides: Sides, tell: Tell) => Promise<void>;
type OfScratch = (scratch: Scratch, tell: Tell) => Promise<void>;

/**
 * On the same two servers, one after another. Hits come last but one: after them the server without a cache has made
 * thousands of answers, and would be the quicker at it for that alone.
 */
const ON_SIDES: Record<string, OfSides> = { misses, publishing, hits, writers };
const ON_THEIR_OWN: Record<string, OfScratch> = { start, memory, growth };

const withSides = async (scratch: Scratch, works: OfSides[], tell: Tell): Promise<void> => {
  if (works.length === 0) return;
  const sides = await openSides(scratch);
  for (const work of works) await work(sides, tell);
  await Promise.all([sides.on.stop(), sides.off.stop()]);
};

const NAMES: Record<Engine, string> = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

const measure = async (engine: Engine, parts: string[], isForReadme: boolean): Promise<void> => {
  const chosen = <Work>(works: Record<string, Work>): Work[] =>
    Object.entries(works).flatMap(([name, work]) =>
      parts.length > 0 && !parts.includes(name) ? [] : [work],
    );
  const circumstances = `${NAMES[engine]}, Node ${process.versions.node}, ${cpus()[0]?.model}, load by ${GENERATOR}, ${saidOfCores}:`;
  const lines = [circumstances, '', ...HEAD];
  console.log(lines.join('\n'));
  const tell = (row: Row): void => {
    const line = lineOf(row);
    lines.push(line);
    console.log(line);
    if (row.isMet === false) process.exitCode = 1;
  };
  await ENGINES[engine](async (scratch) => {
    await withSides(scratch, chosen(ON_SIDES), tell);
    for (const work of chosen(ON_THEIR_OWN)) await work(scratch, tell);
  });
  console.log();
  if (isForReadme) writeIntoReadme(engine, lines.join('\n'));
};

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean' } },
  allowPositionals: true,
});

const isEngine = (word: string): word is Engine => word in ENGINES;

/**
 * The cache beside its limits: `cache.ts [sqlite|postgres] [misses publishing hits writers start memory growth]`,
 * on both databases and in all of it if nothing is named. `--write` puts the table into README.md.
 */
const bench = async (): Promise<void> => {
  keepOffServersCore();
  const named = positionals.filter(isEngine);
  const parts = positionals.filter((word) => !isEngine(word));
  const unknown = parts.filter((part) => !(part in ON_SIDES || part in ON_THEIR_OWN));
  if (unknown.length > 0) throw new Error(`There is nothing called ${unknown.join(', ')} to measure`);
  for (const engine of named.length > 0 ? named : (['sqlite', 'postgres'] as const)) {
    await measure(engine, parts, values.write ?? false);
  }
};

void bench();
