import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { prepareBrowser } from './browser/prepare';
import { rememberSamples } from './site/remembered';
import setUpDatabase from './setup-sqlite';

/** One seeded database that each test file copies, and one browser that each of them starts. */
export default async () => {
  await setUpDatabase();
  process.env.TEST_BROWSER_FOLDER = mkdtempSync(path.join(tmpdir(), 'duixian-browser-'));
  // The setup runs outside of the project, whose settings would say it.
  globalThis.ENGINE = 'sqlite';
  await Promise.all([prepareBrowser(process.env.TEST_BROWSER_FOLDER), rememberSamples()]);
};
