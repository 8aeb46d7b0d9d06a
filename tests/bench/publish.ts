import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { content } from '../support/content';
import type { Panel } from '../support/panel';
import { registerPeople, signIn } from '../support/people';
import { startPostgres } from '../support/postgres';
import { runOn } from '../support/run-on';
import { type Server, startServer } from '../support/server';
import { cpuTimeOf } from './cpu-time';
import { median } from './median';
import { makePlainCopy } from './plain-copy';
import { BENCH_LOCALES, type BenchLocale, prepareDocuments, type Published } from './publish-content';

const ROUNDS = Number(process.env.PUBLISH_ROUNDS ?? 60);
const WARM_UP = 10;
const LIMIT = 1.3;

/** A server that publishes, and how long each publish took it: on the clock and on the processor. */
interface Side {
  server: Server;
  editor: Panel;
  /** What the editor says of the change, where the server asks. */
  reason: object;
  times: Map<string, { clock: number[]; cpu: number[] }>;
}

const openSide = async (database: Record<string, string>, root: string | undefined): Promise<Side> => {
  const server = await startServer({ database, ...(root && { root }) });
  const editor = await signIn(server.url, 'editor');
  return { server, editor, reason: root ? {} : { significance: 'minor' }, times: new Map() };
};

/** Each time others than the time before, and none of them a number. */
const ENDINGS = { 'zh-Hans': ['（续）', '（再续）', '（补记）'], en: ['anew', 'again', 'afresh'] };

const publishOnce = async (side: Side, document: Published, locale: BenchLocale, round: number) => {
  const { server, editor, reason, times } = side;
  const title = `${document.words[locale]} ${ENDINGS[locale][round % 3]}`;
  const cpu = cpuTimeOf(server.pid);
  const start = process.hrtime.bigint();
  const publish = content(editor, document.type).publish;
  const { status, body } = await publish(document.documentId, { [document.title]: title }, locale, reason);
  const clock = Number(process.hrtime.bigint() - start) / 1e6;
  const spent = cpuTimeOf(server.pid) - cpu;
  if (status !== 200) throw new Error(`${document.what}: ${status} ${body.error?.message}`);
  if (round < WARM_UP) return;
  const key = `${document.what} | ${locale}`;
  const own = times.get(key) ?? { clock: [], cpu: [] };
  times.set(key, { clock: [...own.clock, clock], cpu: [...own.cpu, spent] });
};

const ratioOf = (ours: number, theirs: number): string => `${(ours / theirs).toFixed(2)} ×`;

const printTable = (engine: string, ours: Side, plain: Side): void => {
  const totals = { clock: [0, 0], cpu: [0, 0] };
  for (const [key, own] of ours.times) {
    const theirs = plain.times.get(key) ?? { clock: [], cpu: [] };
    const columns = (['clock', 'cpu'] as const).flatMap((measure) => {
      const pair = [median(own[measure]), median(theirs[measure])] as const;
      totals[measure] = totals[measure].map((total, index) => total + (pair[index] ?? NaN));
      return [...pair.map((ms) => `${ms.toFixed(1)} ms`), ratioOf(...pair)];
    });
    console.log(`| ${[engine, key, ...columns].join(' | ')} |`);
  }
  const [clock, cpu] = [totals.clock, totals.cpu].map(([own = NaN, theirs = NaN]) => own / theirs);
  console.log(
    `\n${engine}: all together ${clock?.toFixed(2)} × on the clock and ${cpu?.toFixed(2)} × on the processor, of at most ${LIMIT.toFixed(2)} ×.\n`,
  );
  if ((clock ?? NaN) > LIMIT) process.exitCode = 1;
};

/** Side by side, in turns that begin with the one and with the other, so that a loaded machine slows both alike. */
const compare = async (ours: Side, plain: Side, documents: Published[]): Promise<void> => {
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const sides = round % 2 === 0 ? [ours, plain] : [plain, ours];
    for (const document of documents) {
      for (const locale of BENCH_LOCALES) {
        for (const side of sides) await publishOnce(side, document, locale, round);
      }
    }
  }
};

type Database = Record<string, string>;

const measure = async (engine: string, database: Database, copy: () => Promise<Database>): Promise<void> => {
  const seeding = await startServer({ database });
  await registerPeople(seeding.url);
  const documents = await prepareDocuments(await signIn(seeding.url, 'editor'));
  await seeding.stop();
  const plainCopy = makePlainCopy();
  const other = await copy();
  const [ours, plain] = [await openSide(database, undefined), await openSide(other, plainCopy.root)];
  await compare(ours, plain, documents);
  await Promise.all([ours.server.stop(), plain.server.stop()]);
  plainCopy.remove();
  printTable(engine, ours, plain);
};

const onSqlite = async (): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'duixian-bench-'));
  const [file, other] = [path.join(folder, 'content.db'), path.join(folder, 'plain.db')];
  await measure('SQLite', { DATABASE_FILENAME: file }, () => {
    copyFileSync(file, other);
    return Promise.resolve({ DATABASE_FILENAME: other });
  });
  rmSync(folder, { recursive: true, force: true });
};

const onPostgres = async (): Promise<void> => {
  const cluster = await startPostgres();
  const maintenance = cluster.urlOf('postgres');
  await runOn(maintenance, 'create database duixian_bench');
  await measure('PostgreSQL', { DATABASE_URL: cluster.urlOf('duixian_bench') }, async () => {
    await runOn(maintenance, 'create database plain_bench template duixian_bench');
    return { DATABASE_URL: cluster.urlOf('plain_bench') };
  });
  await cluster.stop();
};

/** On both databases, or on the one that is named: `sqlite` or `postgres`. */
const bench = async (only: string | undefined): Promise<void> => {
  const columns = ['engine', 'publish', 'language', 'ours', 'plain Strapi', 'ratio'];
  console.log(`| ${[...columns, 'ours, CPU', 'plain, CPU', 'ratio'].join(' | ')} |`);
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  if (only !== 'postgres') await onSqlite();
  if (only !== 'sqlite') await onPostgres();
};

void bench(process.argv[2]);
