import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * Pages are made of much that is soon forgotten: with more room for what is young it need not be cleared away as often.
 * And it is not to be taken for what stays, as V8 does for good of what much happened to stay once, while a server
 * started: each request would then be kept until memory runs short.
 */
const FOR_YOUNG = ['--max-semi-space-size=32', '--no-allocation-site-pretenuring'];

/** How Node.js runs the built server, from the project's root. */
export const SERVER = [...FOR_YOUNG, path.join('dist', 'src', 'server.js')];

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
