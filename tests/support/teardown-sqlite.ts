import { rmSync } from 'node:fs';

/** Only what the setup made: a template that was given stays. */
export default () => {
  const folder = process.env.TEST_SQLITE_FOLDER;
  if (folder) rmSync(folder, { recursive: true, force: true });
};
