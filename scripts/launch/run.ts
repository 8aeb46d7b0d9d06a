import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * How Node.js runs the built server, from the project's root. Pages are made of much that is soon forgotten: with
 * more room for what is young it need not be cleared away as often.
 */
export const SERVER = ['--max-semi-space-size=32', path.join('dist', 'src', 'server.js')];

/** Runs Node.js to its end, passing signals on so that Strapi can close its doors properly. */
const run = (args: string[], root: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
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

/**
 * Runs one Strapi command.
 * @returns its exit code
 */
export const runStrapi = (args: string[], root: string): Promise<number> =>
  run([path.join(root, 'node_modules/@strapi/strapi/bin/strapi.js'), ...args], root);

/**
 * Runs the server that was built.
 * @returns its exit code
 */
export const runServer = (root: string): Promise<number> => run(SERVER, root);
