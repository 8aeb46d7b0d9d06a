import { crawl } from '../support/site/crawl';
import { withSeededServer } from '../support/site/run-seeded';
import { samplesOf } from '../support/site/samples';
import { timeOf } from './median';

const READS = 50;
const WARM_UP = 10;
const BUDGET_MS = 60;

/** The fullest and the emptiest page of each template, read again and again without any cache. */
void withSeededServer(
  async ({ server }) => {
    console.log('| template | page, uncached | median | budget |');
    console.log('| --- | --- | --- | --- |');
    for (const { address, template } of samplesOf(await crawl(server.url))) {
      const time = await timeOf(server.url + address, READS, WARM_UP);
      console.log(`| ${template} | ${address} | ${time.toFixed(1)} ms | ${BUDGET_MS} ms |`);
      if (time > BUDGET_MS) process.exitCode = 1;
    }
  },
  { CACHE: 'false' },
);
