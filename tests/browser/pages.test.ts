import type { Page } from 'playwright-core';

import { complaintsOf } from '../support/browser/complaints';
import { HEIGHT, WIDTHS } from '../support/browser/sizes';
import { withSite } from '../support/browser/suite';

const site = withSite();

/** The parts that reach beyond the right edge, if the page can be scrolled sideways. */
const beyondEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= window.innerWidth
      ? []
      : Array.from(document.querySelectorAll('body *'))
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth)
          .map((element) => element.outerHTML.slice(0, 100))
          .slice(0, 3),
  );

test('without scripts no page scrolls sideways, complains or lacks its heading', async () => {
  const problems = await site.visitEach({ javaScriptEnabled: false }, async (page, { address }) => {
    const found = complaintsOf(page, address);
    await page.goto(address);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      const wide = await beyondEdge(page);
      found.push(...wide.map((element) => `${address} at ${width} px: ${element} is too wide`));
    }
    if ((await page.locator('h1:visible').count()) !== 1) found.push(`${address}: not one heading`);
    return found;
  });
  expect(problems).toEqual([]);
});

test('with scripts no page complains or breaks its own content policy', async () => {
  const problems = await site.visitEach({}, async (page, { address }) => {
    const complaints = complaintsOf(page, address);
    await page.goto(address);
    return complaints;
  });
  expect(problems).toEqual([]);
});
