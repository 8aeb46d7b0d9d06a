import { createServer } from 'node:http';

import { freePort } from '../support/free-port';
import { withSeededServer } from '../support/site/run-seeded';
import { timeOf } from './median';

const BUDGET_MS = 60;

/** What the same bytes cost without any work behind them. */
const bareServer = async (bytes: Buffer) => {
  const port = await freePort();
  const server = createServer((_request, response) => response.end(bytes)).listen(port, '127.0.0.1');
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
};

void withSeededServer(
  async ({ server }) => {
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
  },
  { CACHE: 'false' },
);
