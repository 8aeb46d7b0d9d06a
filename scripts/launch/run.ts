import { spawn } from 'node:child_process';
import path from 'node:path';

const strapiBin = (root: string) => path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js');

/**
 * Runs one Strapi command to its end, passing signals on so that it can close its doors properly.
 * @returns its exit code
 */
export const runStrapi = (args: string[], root: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [strapiBin(root), ...args], { cwd: root, stdio: 'inherit' });
    const forward = (signal: NodeJS.Signals) => child.kill(signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
