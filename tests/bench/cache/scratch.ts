import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { registerPeople } from '../../support/people';
import { startPostgres } from '../../support/postgres';
import { runOn } from '../../support/run-on';
import { startServer } from '../../support/server';
import { fillPostgres, fillSqlite, type ProjectRow } from '../search-content';

export type Database = Record<string, string>;

/** Databases that are gone afterwards. */
export interface Scratch {
  empty: () => Promise<Database>;
  /** A copy of the seeded one, with one user of each role. */
  seeded: () => Promise<Database>;
  fill: (database: Database, rows: ProjectRow[]) => Promise<void>;
}

const seed = async (database: Database): Promise<void> => {
  const server = await startServer({ database });
  await registerPeople(server.url);
  await server.stop();
};

const onSqlite = async (work: (scratch: Scratch) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'duixian-bench-'));
  let counter = 0;
  const nextFile = (): string => path.join(folder, `${(counter += 1)}.db`);
  const template = nextFile();
  try {
    await seed({ DATABASE_FILENAME: template });
    await work({
      empty: () => Promise.resolve({ DATABASE_FILENAME: nextFile() }),
      seeded: () => {
        const file = nextFile();
        copyFileSync(template, file);
        return Promise.resolve({ DATABASE_FILENAME: file });
      },
      fill: ({ DATABASE_FILENAME: file = '' }, rows) => fillSqlite(file, rows),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const onPostgres = async (work: (scratch: Scratch) => Promise<void>): Promise<void> => {
  const cluster = await startPostgres();
  let counter = 0;
  const create = async (template: string): Promise<Database> => {
    const name = `bench_${(counter += 1)}`;
    await runOn(cluster.urlOf('postgres'), `create database ${name} template ${template}`);
    return { DATABASE_URL: cluster.urlOf(name) };
  };
  try {
    await seed(await create('template0'));
    await work({
      empty: () => create('template0'),
      seeded: () => create('bench_1'),
      fill: ({ DATABASE_URL: url = '' }, rows) => fillPostgres(url, rows),
    });
  } finally {
    await cluster.stop();
  }
};

export const ENGINES = { sqlite: onSqlite, postgres: onPostgres };
export type Engine = keyof typeof ENGINES;
