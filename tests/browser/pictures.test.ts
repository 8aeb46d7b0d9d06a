import type { Browser } from 'playwright-core';

import { openBrowser } from '../support/browser/open';
import { PICTURES, takePicture } from '../support/browser/pictures';
import { withServer } from '../support/suite';
import { demoDatabase } from '../support/template';

/** An empty sheet of the smallest of these sizes takes less than a tenth of this. */
const LEAST_BYTES = 10_000;
const MOST_BYTES = 150_000;

/** From points, as a PDF counts. */
const millimetres = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);

const server = withServer({}, demoDatabase);
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test.each(PICTURES)('the picture $name shows its page, every letter of it, in few bytes', async (picture) => {
  const { bytes, missing } = await takePicture(browser, server.url, picture);
  expect(missing).toBe('');
  expect(bytes.length).toBeGreaterThan(LEAST_BYTES);
  expect(bytes.length).toBeLessThan(MOST_BYTES);
});

test.each(['zh', 'en'])('the report in %s prints on several A4 sheets', async (prefix) => {
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
