import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

import { inParallel } from '../site/in-parallel';
import { rememberedSamples } from '../site/remembered';
import type { Sample } from '../site/samples';
import { withServer } from '../suite';
import { demoDatabase } from '../template';
import { openBrowser } from './open';

const PAGES_AT_ONCE = 2;

export interface SiteInBrowser {
  readonly url: string;
  /** Shows each sample in a page of its own and gathers what is wrong with it. */
  visitEach: <Problem>(
    options: BrowserContextOptions,
    look: (page: Page, sample: Sample) => Promise<Problem[]>,
    isLookedAt?: (sample: Sample, place: number, samples: Sample[]) => boolean,
  ) => Promise<Problem[]>;
}

/** A running server and a browser on it, for all tests of one file. */
export const withSite = (): SiteInBrowser => {
  const server = withServer({}, demoDatabase);
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const visitEach: SiteInBrowser['visitEach'] = async (options, look, isLookedAt = () => true) => {
    const context: BrowserContext = await browser.newContext({ ...options, baseURL: server.url });
    const problems = await inParallel(
      rememberedSamples().filter(isLookedAt),
      PAGES_AT_ONCE,
      async (sample) => {
        const page = await context.newPage();
        const found = await look(page, sample);
        await page.close();
        return found;
      },
    );
    await context.close();
    return problems;
  };

  return {
    get url() {
      return server.url;
    },
    visitEach,
  };
};
