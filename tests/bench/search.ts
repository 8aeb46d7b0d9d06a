import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { median } from './median';
import { startPostgres } from '../support/postgres';
import { runOn } from '../support/run-on';
import { startServer } from '../support/server';
import {
  type BenchLocale,
  fillPostgres,
  fillSqlite,
  LOCALES,
  type ProjectRow,
  projectRows,
  wordOf,
} from './search-content';

const SIZES = [1_000, 100_000];
const READS = 40;
const WARM_UP = 5;
const BUDGET_MS = 100;

interface Scratch {
  environment: Record<string, string>;
  fill: (rows: ProjectRow[]) => Promise<void>;
}

/** The median time of one search after another, in milliseconds, and how many hits it has. */
const timeOf = async (address: string): Promise<{ ms: number; total: number }> => {
  const times: number[] = [];
  let total = 0;
  for (let read = 0; read < WARM_UP + READS; read += 1) {
    const start = process.hrtime.bigint();
    const response = await fetch(address);
    const answer = (await response.json()) as { meta: { pagination: { total: number } } };
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    total = answer.meta.pagination.total;
  }
  return { ms: median(times.slice(WARM_UP)), total };
};

const questionsIn = (locale: BenchLocale): string[] => {
  const [common, middling, rare] = (['common', 'middling', 'rare'] as const).map((frequency) =>
    wordOf(locale, frequency),
  );
  return [`${rare}`, `${middling}`, `${common}`, `${common} ${middling}`];
};

/** Questions with their times, on a database with so many documents. */
const measure = async (scratch: Scratch, size: number) => {
  const empty = await startServer({ database: { ...scratch.environment, SEED: 'none' } });
  await empty.stop();
  await scratch.fill(projectRows(size));

  const start = Date.now();
  const server = await startServer({
    database: { ...scratch.environment, SEED: 'none', CACHE: 'false' },
  });
  const rebuilt = (Date.now() - start) / 1000;
  const times = new Map<string, { ms: number; total: number }>();
  for (const locale of LOCALES) {
    for (const q of questionsIn(locale)) {
      const address = `${server.url}/api/search?locale=${locale}&q=${encodeURIComponent(q)}`;
      times.set(q, await timeOf(address));
      times.set(`${q} · page 20`, await timeOf(`${address}&pagination[page]=20`));
    }
  }
  await server.stop();
  return { rebuilt, times };
};

const compare = async (engine: string, scratchOf: (size: number) => Promise<Scratch>): Promise<void> => {
  const [small, large] = SIZES as [number, number];
  const before = await measure(await scratchOf(small), small);
  const after = await measure(await scratchOf(large), large);
  for (const [q, { ms, total }] of after.times) {
    const few = before.times.get(q)?.ms ?? NaN;
    const columns = [engine, q, `${total}`, `${few.toFixed(1)} ms`, `${ms.toFixed(1)} ms`];
    console.log(`| ${[...columns, `${(ms / few).toFixed(1)} ×`, `${BUDGET_MS} ms`].join(' | ')} |`);
    if (ms > BUDGET_MS) process.exitCode = 1;
  }
  console.log(
    `\n${engine}: started with the index to be made in ${before.rebuilt.toFixed(0)} s and ${after.rebuilt.toFixed(0)} s.\n`,
  );
};

const onSqlite = async (): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'duixian-bench-'));
  await compare('SQLite', (size) => {
    const file = path.join(folder, `${size}.db`);
    return Promise.resolve({
      environment: { DATABASE_FILENAME: file },
      fill: (rows) => fillSqlite(file, rows),
    });
  });
  rmSync(folder, { recursive: true, force: true });
};

const onPostgres = async (): Promise<void> => {
  const cluster = await startPostgres();
  await compare('PostgreSQL', async (size) => {
    const name = `duixian_bench_${size}`;
    await runOn(cluster.urlOf('postgres'), `create database ${name}`);
    const url = cluster.urlOf(name);
    return { environment: { DATABASE_URL: url }, fill: (rows) => fillPostgres(url, rows) };
  });
  await cluster.stop();
};

/** On both databases, or on the one that is named: `sqlite` or `postgres`. */
const bench = async (only: string | undefined): Promise<void> => {
  const [small, large] = SIZES.map((size) => size.toLocaleString('en'));
  console.log(`| engine | search | hits | ${small} documents | ${large} documents | ratio | budget |`);
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  if (only !== 'postgres') await onSqlite();
  if (only !== 'sqlite') await onPostgres();
};

void bench(process.argv[2]);
