import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { freePort } from '../support/free-port';
import { get } from '../support/rest';
import { ROOT } from '../support/server';

let folder: string;
let child: ChildProcess | undefined;

/** A copy of the project, so that a demonstration that somebody plays with here stays as it is. */
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'duixian-demo-'));
  cpSync(path.join(ROOT, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
  const shared = ['dist', 'config', 'src', 'public', 'database', 'node_modules'];
  for (const part of [...shared, 'package.json', 'package-lock.json', 'tsconfig.json']) {
    symlinkSync(path.join(ROOT, part), path.join(folder, part));
  }
});

afterEach(() => {
  interrupt();
  rmSync(folder, { recursive: true, force: true });
});

const interrupt = () => {
  if (child?.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGINT');
};

test('npm run demo starts beside every other database, and says on its pages what it is', async () => {
  const port = await freePort();
  const uploads = readdirSync(path.join(ROOT, 'public/uploads'));
  child = spawn('npm', ['run', 'demo', '--silent'], {
    cwd: folder,
    // A process group of its own, so that it can be ended as Ctrl+C does.
    detached: true,
    env: {
      ...process.env,
      PORT: String(port),
      // Nobody answers there: a demonstration that asked would not start.
      DATABASE_URL: 'postgres://nobody:nothing@127.0.0.1:9/usual',
      DATABASE_FILENAME: path.join(folder, 'usual.db'),
      SEED: 'none',
    },
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Strapi started successfully')) resolve();
    };
    child?.stdout?.on('data', read);
    child?.stderr?.on('data', read);
    child?.once('exit', (code) => reject(new Error(`npm run demo ended with code ${code}:\n${output}`)));
  });

  expect(output).toContain('that database is not touched');
  expect(output).toContain(path.join('.tmp', 'demo'));
  const url = `http://127.0.0.1:${port}`;
  expect((await get(url, '/zh/')).text).toMatch(/role="note"><p class="wide">演示网站：.*示例/);
  expect((await get(url, '/en/')).text).toMatch(/role="note"><p class="wide">Demonstration site: .*samples/);
  expect((await get(url, '/zh/targets/gdp-growth')).text).toContain('示例：');

  expect(existsSync(path.join(folder, '.tmp/demo/content.db'))).toBe(true);
  expect(readdirSync(path.join(folder, '.tmp/demo/public/uploads')).length).toBeGreaterThan(9);
  expect(existsSync(path.join(folder, 'usual.db'))).toBe(false);
  expect(readdirSync(path.join(ROOT, 'public/uploads'))).toEqual(uploads);

  const closed = once(child, 'close');
  interrupt();
  await closed;
});
