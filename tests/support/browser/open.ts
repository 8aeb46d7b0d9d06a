import { type Browser, chromium } from 'playwright-core';

import type { Executable } from './find';

export const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** How the setup tells the test files which browser it found. */
const REMEMBERED = 'TEST_BROWSER';

export const rememberBrowser = (executable: Executable): void => {
  process.env[REMEMBERED] = JSON.stringify(executable);
};

const remembered = (): Executable => {
  const executable = process.env[REMEMBERED];
  if (!executable) throw new Error(`${REMEMBERED} is not set: nobody prepared a browser`);
  return JSON.parse(executable) as Executable;
};

export const environmentOf = ({ environment }: Executable): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? ''])),
  ...environment,
});

export const openBrowser = (executable: Executable = remembered()): Promise<Browser> =>
  chromium.launch({ executablePath: executable.file, args: ARGUMENTS, env: environmentOf(executable) });
