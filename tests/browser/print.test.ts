import type { Browser, Page } from 'playwright-core';

import { openBrowser } from '../support/browser/open';
import { withServer } from '../support/suite';
import { demoDatabase } from '../support/template';

/** From points, as a PDF counts. */
const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);

const LANGUAGES = ['zh', 'en'];
const PROMISES = 'main :is(a[href*="/targets/"], a[href*="/measures/"])';

const server = withServer({}, demoDatabase);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const paper = async (prefix: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print', colorScheme });
  await page.goto(`${server.url}/${prefix}/reports/2023`);
  return page;
};

/** Of each element that is found, the values of a property, each once. */
const computed = (page: Page, selector: string, property: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll(
      (elements, name) => [...new Set(elements.map((each) => getComputedStyle(each).getPropertyValue(name)))],
      property,
    );

test.each(LANGUAGES)('the report in %s prints on several A4 sheets', async (prefix) => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/${prefix}/reports/2023`);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  await page.close();
  expect(pdf).toMatch(/^%PDF-/);
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(sheets.length).toBeGreaterThan(3);
  for (const [, width, height] of sheets) {
    expect([width, height].map(millimetres)).toEqual([210, 297]);
  }
});

test.each(LANGUAGES)('paper in %s has contents and pictures, and nothing to press', async (prefix) => {
  const page = await paper(prefix);
  for (const shown of ['.contents', '.contents a', '.chart svg', '.chart-source']) {
    expect([shown, await page.locator(shown).first().isVisible()]).toEqual([shown, true]);
  }
  const links = page.locator('.contents a');
  expect(await links.evaluateAll((all) => all.every((link) => link.checkVisibility()))).toBe(true);
  for (const hidden of [
    'nav:not(.contents)',
    'form',
    'button',
    '.chart summary',
    '.switch',
    '.to-search',
    '.skip',
  ]) {
    expect([hidden, await page.locator(hidden).locator('visible=true').count()]).toEqual([hidden, 0]);
  }
  await page.close();
});

test.each(LANGUAGES)('paper in %s says where each promise is told', async (prefix) => {
  const page = await paper(prefix);
  const told = await page.locator(PROMISES).evaluateAll((links) =>
    links.map((link) => ({
      path: link.getAttribute('href') ?? '',
      printed: getComputedStyle(link, '::after').content,
    })),
  );
  await page.close();
  expect(told.length).toBeGreaterThan(20);
  for (const { path, printed } of told) expect(printed).toContain(path);
});

test.each(LANGUAGES)('paper in %s tears no statement, measure or picture apart', async (prefix) => {
  const page = await paper(prefix);
  for (const whole of ['.achievement', '.measure', '.figure', '.chart', '.rows > li']) {
    expect([whole, await computed(page, whole, 'break-inside')]).toEqual([whole, ['avoid']]);
  }
  await page.close();
});

test('paper is as dark as ink whatever the screen is', async () => {
  const [light, dark] = [await paper('zh', 'light'), await paper('zh', 'dark')];
  for (const [drawn, property] of [
    ['body', 'color'],
    ['.status', 'color'],
    ['.bar-above', 'fill'],
    ['.promised', 'fill'],
    ['.was', 'stroke'],
  ] as const) {
    expect([drawn, await computed(dark, drawn, property)]).toEqual([
      drawn,
      await computed(light, drawn, property),
    ]);
  }
  expect(await computed(light, '.chart svg', 'print-color-adjust')).toEqual(['exact']);
  await Promise.all([light.close(), dark.close()]);
});
