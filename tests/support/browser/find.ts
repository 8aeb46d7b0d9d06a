import { brotliDecompressSync } from 'node:zlib';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Launcher } from 'chrome-launcher';

import { ROOT } from '../server';

export interface Executable {
  file: string;
  /** What its process needs beside our own environment. */
  environment: Record<string, string>;
}

const PACKAGE = path.join(ROOT, 'node_modules/@sparticuz/chromium');

const installed = (): string | undefined => {
  try {
    return Launcher.getInstallations()[0];
  } catch {
    // This is how it says that there is none.
    return undefined;
  }
};

const unpack = (name: string): Buffer => brotliDecompressSync(readFileSync(path.join(PACKAGE, 'bin', name)));

/** The Chromium that came with an npm package, with the few libraries that a bare Linux lacks. */
const bundled = (): Executable => {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('There is no Chrome or Chromium here: install one, or name its file in CHROMIUM_PATH.');
  }
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  const caches = path.join(ROOT, 'node_modules/.cache');
  const folder = path.join(caches, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(caches, { recursive: true });
    // Moved into place when it is whole, so that a run that was cut short leaves nothing half made.
    const making = mkdtempSync(`${folder}-`);
    writeFileSync(path.join(making, 'chromium'), unpack('chromium.br'), { mode: 0o755 });
    execFileSync('tar', ['-x', '-C', making], { input: unpack('al2023.tar.br') });
    renameSync(making, folder);
  }
  return { file: path.join(folder, 'chromium'), environment: { LD_LIBRARY_PATH: path.join(folder, 'lib') } };
};

/** The browser that CHROMIUM_PATH names, else one that is installed, else the one that npm brought. */
export const findExecutable = (): Executable => {
  const named = process.env.CHROMIUM_PATH ?? installed();
  return named ? { file: named, environment: {} } : bundled();
};
