import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import type { Result } from 'lighthouse';

import { ARGUMENTS, environmentOf } from '../support/browser/open';
import type { Executable } from '../support/browser/find';
import { prepareBrowser } from '../support/browser/prepare';
import { ROOT } from '../support/server';
import { crawl } from '../support/site/crawl';
import { withSeededServer } from '../support/site/run-seeded';
import { samplesOf } from '../support/site/samples';

/** What each category must reach, of 100. */
const BUDGETS: Record<string, number> = {
  performance: 99,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};

const CATEGORIES = Object.keys(BUDGETS);

const scoreOf = ({ categories }: Result, category: string): number =>
  Math.round((categories[category]?.score ?? 0) * 100);

/** The audits that cost this page something. */
const lossesOf = ({ categories, audits }: Result, category: string): string[] =>
  (categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);

const LIGHTHOUSE = path.join(ROOT, 'node_modules/lighthouse/cli/index.js');

/** Lighthouse by its command line: what tsx would make of its modules does not run in a page. */
const audit = async (address: string, executable: Executable): Promise<Result> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      LIGHTHOUSE,
      address,
      '--output=json',
      '--quiet',
      `--only-categories=${CATEGORIES.join()}`,
      `--chrome-flags=--headless=new ${ARGUMENTS.join(' ')}`,
    ],
    { env: { ...environmentOf(executable), CHROME_PATH: executable.file }, maxBuffer: 2 ** 28 },
  );
  return JSON.parse(stdout) as Result;
};

/** Judges one page of each template, as a telephone on a slow line sees it. */
const judge = (): Promise<void> =>
  withSeededServer(async ({ server, folder }) => {
    const executable = await prepareBrowser(folder);
    console.log(`| page | ${CATEGORIES.join(' | ')} | missed |`);
    console.log(`| --- |${' --- |'.repeat(CATEGORIES.length + 1)}`);
    const seen = new Set<string>();
    for (const { address, template, prefix } of samplesOf(await crawl(server.url))) {
      // One page of each template says it; a page that is not there has no place in a search engine.
      if (template === '/nope' || seen.has(prefix + template)) continue;
      seen.add(prefix + template);
      const result = await audit(server.url + address, executable);
      const scores = CATEGORIES.map((category) => scoreOf(result, category));
      const missed = CATEGORIES.filter((category, place) => (scores[place] ?? 0) < (BUDGETS[category] ?? 0));
      const losses = missed.flatMap((category) => lossesOf(result, category));
      console.log(`| ${[address, ...scores, losses.join(', ')].join(' | ')} |`);
      if (missed.length > 0) process.exitCode = 1;
    }
  });

void judge();
