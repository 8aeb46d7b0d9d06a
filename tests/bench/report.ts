import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { freePort } from '../support/free-port';
import { startServer } from '../support/server';

const READS = 200;
const WARM_UP = 30;
const BUDGET_MS = 60;

const median = (times: number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** The median time of one read after another, in milliseconds. */
const timeOf = async (address: string): Promise<number> => {
  const times: number[] = [];
  for (let read = 0; read < WARM_UP + READS; read += 1) {
    const start = process.hrtime.bigint();
    await (await fetch(address)).arrayBuffer();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return median(times.slice(WARM_UP));
};

/** What the same bytes cost without any work behind them. */
const bareServer = async (bytes: Buffer) => {
  const port = await freePort();
  const server = createServer((_request, response) => response.end(bytes)).listen(port, '127.0.0.1');
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
};

const bench = async (): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'duixian-bench-'));
  const server = await startServer({ database: { DATABASE_FILENAME: path.join(folder, 'content.db') } });
  console.log('| read, uncached | median | budget | bare Node.js, same bytes | ratio |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const locale of ['zh-Hans', 'en']) {
    const address = `${server.url}/api/reports/2023?locale=${locale}`;
    const bytes = Buffer.from(await (await fetch(address)).arrayBuffer());
    const bare = await bareServer(bytes);
    const [ours, theirs] = [await timeOf(address), await timeOf(bare.address)];
    bare.close();
    const columns = [
      `/api/reports/2023?locale=${locale}`,
      `${ours.toFixed(1)} ms`,
      `${BUDGET_MS} ms`,
      `${theirs.toFixed(1)} ms`,
      `${(ours / theirs).toFixed(0)} ×`,
    ];
    console.log(`| ${columns.join(' | ')} |`);
    if (ours > BUDGET_MS) process.exitCode = 1;
  }
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
};

void bench();
