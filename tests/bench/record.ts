import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { dayOf } from '../../src/domain/days';
import { ROOT, startServer } from '../support/server';
import { startPostgres } from '../support/postgres';
import { runOn } from '../support/run-on';
import { median } from './median';
import {
  addToPostgres,
  addToSqlite,
  moreRows,
  readRecordOfPostgres,
  readRecordOfSqlite,
  type RecordRow,
} from './record-content';

const PUBLICATIONS = 10_000;
const READS = 40;
const BUDGET_MS = 100;

/** Of the present record: whole, its newest, its corrections, one promise's. */
const recordAddresses = (target: string) => [
  '/api/changes?since=5000&limit=100&differences=true',
  `/api/history/target/${target}`,
  '/zh/changes',
  '/en/changes?kind=correction',
  '/zh/changes.atom',
  `/zh/history/target/${target}`,
];

/** Read as of another moment each time. */
const ADDRESSES = [
  '/api/reports/2023?locale=zh-Hans',
  '/api/projects?populate=*&sort=order&pagination[pageSize]=100',
  '/api/projects?filters[theme][slug][$startsWith]=well-being&sort=report.year:desc,order&populate=theme',
  '/api/progress-updates?populate=*&sort=asOf:desc,createdAt:desc&locale=en',
  '/api/targets?filters[slug]=gdp-growth&populate=*',
  '/api/facets/measures',
  '/api/site',
  '/zh/',
  '/zh/reports/2023',
  '/en/reports/2023',
  '/zh/targets',
  '/zh/targets/gdp-growth',
  '/en/projects?status=achieved',
  '/zh/articles/sample-half-year',
];

interface Scratch {
  engine: string;
  environment: Record<string, string>;
  read: () => Promise<RecordRow[]>;
  add: (rows: RecordRow[]) => Promise<void>;
}

/** Each read as of another moment, so that nothing but single snapshots can be known from the one before. */
const timesOf = async (address: string, moments: string[]): Promise<number[]> => {
  const times: number[] = [];
  for (const moment of moments) {
    const start = process.hrtime.bigint();
    // Pages are asked for days.
    const then = moment && !new URL(address).pathname.startsWith('/api/') ? dayOf(moment) : moment;
    const asOf = then && `${address.includes('?') ? '&' : '?'}asOf=${then}`;
    const response = await fetch(`${address}${asOf}`);
    await response.arrayBuffer();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
  }
  return times;
};

const measure = async ({ engine, environment, read, add }: Scratch): Promise<void> => {
  const seeding = await startServer({ database: { ...environment, SEED: 'zhuhui-2023-demo' } });
  await seeding.stop();
  const rows = await read();
  const added = moreRows(rows, PUBLICATIONS);
  await add(added);
  const server = await startServer({ database: { ...environment, SEED: 'none', CACHE: 'false' } });
  const target = rows.find(({ slug }) => slug === 'gdp-growth')?.subject_id;
  const present = recordAddresses(String(target));
  for (const address of [...present, ...ADDRESSES]) {
    const moments = Array.from({ length: READS }, (_, index) =>
      present.includes(address)
        ? ''
        : String(added[Math.floor(((index + 1) * 0.618 * added.length) % added.length)]?.at),
    );
    const [first = NaN, ...others] = await timesOf(server.url + address, moments);
    const ms = median(others);
    const columns = [engine, `\`${address}\``, `${first.toFixed(0)} ms`, `${ms.toFixed(1)} ms`];
    console.log(`| ${[...columns, `${BUDGET_MS} ms`].join(' | ')} |`);
    if (ms > BUDGET_MS) process.exitCode = 1;
  }
  await server.stop();
};

/** Seeding puts pictures where uploads go: into a folder of their own. */
const inScratch = async (work: (folder: string, environment: Record<string, string>) => Promise<void>) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'duixian-bench-'));
  const uploads = path.join(folder, 'public');
  cpSync(path.join(ROOT, 'public'), uploads, { recursive: true });
  await work(folder, { PUBLIC_FOLDER: uploads });
  rmSync(folder, { recursive: true, force: true });
};

const onSqlite = () =>
  inScratch((folder, environment) => {
    const file = path.join(folder, 'content.db');
    return measure({
      engine: 'SQLite',
      environment: { ...environment, DATABASE_FILENAME: file },
      read: () => Promise.resolve(readRecordOfSqlite(file)),
      add: (rows) => Promise.resolve(addToSqlite(file, rows)),
    });
  });

const onPostgres = () =>
  inScratch(async (_, environment) => {
    const cluster = await startPostgres();
    await runOn(cluster.urlOf('postgres'), 'create database duixian_bench');
    const url = cluster.urlOf('duixian_bench');
    await measure({
      engine: 'PostgreSQL',
      environment: { ...environment, DATABASE_URL: url },
      read: () => readRecordOfPostgres(url),
      add: (rows) => addToPostgres(url, rows),
    });
    await cluster.stop();
  });

/** On both databases, or on the one that is named: `sqlite` or `postgres`. */
const bench = async (only: string | undefined): Promise<void> => {
  console.log(`| engine | read as of a moment, of ${PUBLICATIONS} publications | first | median | budget |`);
  console.log('| --- | --- | --- | --- | --- |');
  if (only !== 'postgres') await onSqlite();
  if (only !== 'sqlite') await onPostgres();
};

void bench(process.argv[2]);
