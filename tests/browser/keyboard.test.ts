import type { Page } from 'playwright-core';

import { HEIGHT } from '../support/browser/sizes';
import { withSite } from '../support/browser/suite';
import { IS_DEEP } from '../support/deep';
import type { Sample } from '../support/site/samples';

const REACHABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

const site = withSite();

interface Stop {
  /** Its place among everything that should be reachable; -1 for what is none of it. */
  place: number;
  html: string;
  isMarked: boolean;
  isInView: boolean;
}

/** Numbers what should be reachable and notes how it looks while it is not focused. */
const numberReachable = (page: Page): Promise<number> =>
  page.evaluate((selector) => {
    const all = Array.from(document.querySelectorAll<HTMLElement>(selector)).filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        // A group of radio buttons is one stop, its choice is made with the arrows.
        (!element.matches('[type=radio]') ||
          element.matches(':checked') ||
          !document.querySelector(`[name="${element.getAttribute('name')}"]:checked`)),
    );
    for (const [place, element] of all.entries()) {
      const { outline, boxShadow, backgroundColor, borderColor } = getComputedStyle(element);
      element.dataset.place = String(place);
      element.dataset.rest = [outline, boxShadow, backgroundColor, borderColor].join();
    }
    return all.length;
  }, REACHABLE);

const focused = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return undefined;
    if (element === document.body) return undefined;
    const { outline, outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor } =
      getComputedStyle(element);
    const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const hasChanged =
      [outline, boxShadow, backgroundColor, borderColor].join() !== element.dataset.rest &&
      (boxShadow !== 'none' || outlineStyle !== 'none');
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return {
      place: Number(element.dataset.place ?? -1),
      html: element.outerHTML.slice(0, 120),
      isMarked: hasOutline || hasChanged,
      isInView: bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth,
    };
  });

/** What is reached in one language at one width is reached in the other: both in each take as long again. */
const isWalkedAt =
  (width: number) =>
  ({ prefix }: Sample): boolean =>
    IS_DEEP || (prefix === 'zh') === (width === 320);

test.each([320, 1280])('at %i px Tab reaches everything, in order, and shows where it is', async (width) => {
  const options = { javaScriptEnabled: false, viewport: { width, height: HEIGHT } };
  const problems = await site.visitEach(
    options,
    async (page, { address }) => {
      await page.goto(address);
      const count = await numberReachable(page);
      const found: string[] = [];
      let expected = 0;
      while (expected < count) {
        // Held down: half the messages of as many presses.
        await page.keyboard.down('Tab');
        const stop = await focused(page);
        if (!stop) break;
        // Chromium also stops at what can be scrolled; it is no link, but it must be seen as well.
        if (stop.place >= 0 && stop.place !== expected) {
          found.push(`${address}: ${stop.place} follows ${expected - 1}: ${stop.html}`);
        }
        if (!stop.isMarked) found.push(`${address}: focus is not visible on ${stop.html}`);
        if (!stop.isInView) found.push(`${address}: focus is out of sight on ${stop.html}`);
        if (stop.place >= 0) expected = stop.place + 1;
      }
      if (expected < count) found.push(`${address}: Tab reaches ${expected} of ${count}`);
      return found;
    },
    isWalkedAt(width),
  );
  expect(problems).toEqual([]);
});

/** The header is the same on all pages of a kind. */
const isFirstOfItsKind = (sample: Sample, place: number, samples: Sample[]): boolean =>
  samples.findIndex(({ template, prefix }) => template === sample.template && prefix === sample.prefix) ===
  place;

test('the first stop is a visible link that leads past the header', async () => {
  const lookAtFirstStop = async (page: Page, { address }: Sample): Promise<string[]> => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.locator('a:focus');
    const target = await skip.getAttribute('href');
    if (!target?.startsWith('#')) return [`${address}: the first stop is no way past the header`];
    if (!(await focused(page))?.isInView) return [`${address}: the way past the header is not visible`];
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate((id) => {
      const start = document.querySelector(id);
      const next = document.activeElement;
      if (!start || !next || next === document.body) return !start?.querySelector('a[href], input, button');
      return (start.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_PRECEDING) === 0;
    }, target);
    return isInside ? [] : [`${address}: ${target} does not lead past the header`];
  };
  const options = { javaScriptEnabled: false };
  expect(await site.visitEach(options, lookAtFirstStop, isFirstOfItsKind)).toEqual([]);
});
