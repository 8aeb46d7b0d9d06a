import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { openBrowser } from './support/browser/open';
import { PICTURES, takePicture } from './support/browser/pictures';
import { prepareBrowser } from './support/browser/prepare';
import { ROOT } from './support/server';
import { withSeededServer } from './support/site/run-seeded';

const FOLDER = path.join(ROOT, 'docs/screenshots');

/** Writes the pictures that the README shows. */
void withSeededServer(async ({ server, folder }) => {
  const browser = await openBrowser(await prepareBrowser(folder));
  mkdirSync(FOLDER, { recursive: true });
  for (const picture of PICTURES) {
    const { bytes, missing } = await takePicture(browser, server.url, picture);
    if (missing) throw new Error(`${picture.name}: no letters for ${missing}`);
    writeFileSync(path.join(FOLDER, `${picture.name}.webp`), bytes);
    console.log(`docs/screenshots/${picture.name}.webp  ${Math.round(bytes.length / 1000)} kB`);
  }
  await browser.close();
});
