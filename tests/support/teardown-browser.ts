import { rmSync } from 'node:fs';

import tearDownDatabase from './teardown-sqlite';

export default () => {
  tearDownDatabase();
  const folder = process.env.TEST_BROWSER_FOLDER;
  if (folder) rmSync(folder, { recursive: true, force: true });
};
