import { readFileSync } from 'node:fs';

import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

import { HEIGHT, WIDTHS } from '../support/browser/sizes';
import { withSite } from '../support/browser/suite';
import { IS_DEEP } from '../support/deep';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** All that axe knows by itself, and the size of what is to be hit with a finger. */
const ALL_RULES: RunOptions = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };

const COLOURS_ONLY: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

declare const axe: { run: (options: RunOptions) => Promise<AxeResults> };

const site = withSite();

/** What a tablet shows is what a desk shows, in a narrower window. */
const LOOKED_AT = IS_DEEP ? WIDTHS : WIDTHS.filter((width) => width !== 768);

/** Shows a page as it is without its scripts, while axe itself can run. */
const openWithoutItsScripts = async (page: Page, address: string): Promise<void> => {
  await page.route('**/*', (route) =>
    route.request().resourceType() === 'script' ? route.fulfill({ body: '' }) : route.fallback(),
  );
  await page.goto(address);
  await page.evaluate(AXE);
};

const violationsOn = async (page: Page, rules: RunOptions): Promise<string[]> => {
  const violations = await page.evaluate(
    (options) => axe.run(options).then((found) => found.violations),
    rules,
  );
  return violations.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
};

test('axe finds nothing, at any width, in light or dark', async () => {
  const problems = await site.visitEach({}, async (page, { address }) => {
    const found: string[] = [];
    const look = async (how: string, rules: RunOptions) => {
      const violations = await violationsOn(page, rules);
      found.push(...violations.map((violation) => `${address}, ${how}: ${violation}`));
    };
    await openWithoutItsScripts(page, address);
    for (const width of LOOKED_AT) {
      await page.setViewportSize({ width, height: HEIGHT });
      await look(`${width} px`, ALL_RULES);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('dark', COLOURS_ONLY);
    return found;
  });
  expect(problems).toEqual([]);
});
