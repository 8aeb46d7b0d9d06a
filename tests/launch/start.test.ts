import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { freePort } from '../support/free-port';
import { ROOT } from '../support/server';

let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'duixian-start-'));
});

afterEach(() => {
  interrupt();
  rmSync(folder, { recursive: true, force: true });
});

const interrupt = () => {
  if (child?.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGINT');
};

/** Runs `npm start` until it says that it is ready, then ends it as an operator would. */
const startAndStop = async (port: number): Promise<string> => {
  child = spawn('npm', ['start', '--silent'], {
    cwd: ROOT,
    // A process group of its own, so that it can be ended as Ctrl+C does.
    detached: true,
    env: {
      ...process.env,
      PORT: String(port),
      // Empty, not absent: the .env of this machine must not lead to a real database.
      DATABASE_URL: '',
      DATABASE_FILENAME: path.join(folder, 'content.db'),
    },
  });
  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Strapi started successfully')) resolve();
    };
    child?.stdout?.on('data', read);
    child?.stderr?.on('data', read);
    child?.once('exit', (code) => reject(new Error(`npm start ended with code ${code}:\n${output}`)));
  });
  await ready;
  expect((await fetch(`http://127.0.0.1:${port}/api/reports/2023`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${port}/admin`)).status).toBe(200);

  // Closed, not only gone: every process of the group has let go of its output.
  const closed = once(child, 'close');
  interrupt();
  await closed;
  await expect(fetch(`http://127.0.0.1:${port}/admin`)).rejects.toThrow();
  return output;
};

test('npm start seeds, says where to go, ends when told to, and starts again without seeding', async () => {
  const port = await freePort();
  const first = await startAndStop(port);
  expect(first).toMatch(/Seeding the report/);
  for (const address of ['/admin', '/api/reports/2023', '/api/openapi.json', '/\n']) {
    expect(first).toContain(`http://localhost:${port}${address}`);
  }
  const second = await startAndStop(port);
  expect(second).not.toMatch(/Seeding/);
});
