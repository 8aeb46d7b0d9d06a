import { spawnSync } from 'node:child_process';

import { ROOT, SECRETS } from './server';

/** Runs one of the project's npm scripts on a database, as an operator does at a terminal. */
export const runScript = (database: Record<string, string>, script: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...words], {
    cwd: ROOT,
    // Empty, not absent: the .env of this machine must not lead to a real database.
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...SECRETS, DATABASE_URL: '', ...database },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
