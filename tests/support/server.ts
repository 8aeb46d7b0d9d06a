import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { SERVER } from '../../scripts/launch/run';
import { freePort } from './free-port';

export const ROOT = path.resolve(__dirname, '../..');

const NO_ENVIRONMENT_FILE = path.join(ROOT, 'tests/support/no.env');

export const SECRETS = {
  APP_KEYS: 'test-app-key-one-0123456789,test-app-key-two-0123456789',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret-0123456789',
  API_TOKEN_SALT: 'test-api-token-salt-0123456789',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt-0123456789',
  ENCRYPTION_KEY: 'test-encryption-key-0123456789abcdef',
};

export interface Server {
  url: string;
  /** Everything that the server printed so far. */
  output: () => string;
  pid: number;
  stop: () => Promise<void>;
  /** Ends it in the middle of whatever it is doing, as a power cut would. */
  kill: () => Promise<void>;
}

export interface ServerOptions {
  /** Where the content lives: `DATABASE_URL` or `DATABASE_FILENAME`. */
  database: Record<string, string>;
  environment?: Record<string, string>;
  /** A copy of the project to run instead of this one. */
  root?: string;
}

const READY = /Strapi started successfully/;

/** Starts the built server as its own process, on a real port. */
export const startServer = async ({
  database,
  environment = {},
  root = ROOT,
}: ServerOptions): Promise<Server> => {
  const port = await freePort();
  const child = spawn(process.execPath, SERVER, {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      // Whatever stands in the .env of this machine, a test runs on its own database and settings.
      ENV_PATH: NO_ENVIRONMENT_FILE,
      PORT: String(port),
      ...SECRETS,
      ...database,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

  let output = '';
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (READY.test(output)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code}:\n${output}`)));
  });
  await ready;
  return {
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    pid: child.pid ?? NaN,
    stop: () => endProcess(child, 'SIGTERM'),
    kill: () => endProcess(child, 'SIGKILL'),
  };
};

/** Ends a process that we started and waits until it is gone. */
const endProcess = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
};
