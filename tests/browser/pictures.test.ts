import type { Browser } from 'playwright-core';

import { openBrowser } from '../support/browser/open';
import { PICTURES, takePicture } from '../support/browser/pictures';
import { withServer } from '../support/suite';
import { demoDatabase } from '../support/template';

/** An empty sheet of the smallest of these sizes takes less than a tenth of this. */
const LEAST_BYTES = 10_000;
const MOST_BYTES = 150_000;

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
