import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { parse } from 'dotenv';

import { digestOfSources, isBuilt } from '../../scripts/launch/build';
import { nodeVersionProblem } from '../../scripts/launch/node-version';
import { ensureSecrets } from '../../scripts/launch/secrets';
import { ROOT } from '../support/server';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'duixian-launch-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('secrets', () => {
  const NAMES = ['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'];
  const file = () => path.join(folder, '.env');

  test('are made strong, each of its own, readable by the owner alone', () => {
    expect(ensureSecrets(file(), {})).toEqual(NAMES);
    const made = parse(readFileSync(file(), 'utf8'));
    const values = NAMES.flatMap((name) => made[name]?.split(',') ?? []);
    expect(new Set(values).size).toBe(8);
    for (const value of values) expect(Buffer.from(value, 'base64url')).toHaveLength(32);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  test('that are there are left as they are, with everything else in the file', () => {
    writeFileSync(file(), 'PORT=4000\nAPP_KEYS=mine');
    expect(ensureSecrets(file(), { API_TOKEN_SALT: 'from outside' })).toEqual([
      'ADMIN_JWT_SECRET',
      'TRANSFER_TOKEN_SALT',
      'ENCRYPTION_KEY',
    ]);
    const first = readFileSync(file(), 'utf8');
    expect(parse(first)).toMatchObject({ PORT: '4000', APP_KEYS: 'mine' });
    expect(ensureSecrets(file(), { API_TOKEN_SALT: 'from outside' })).toEqual([]);
    expect(readFileSync(file(), 'utf8')).toBe(first);
  });
});

describe('what is built', () => {
  const SOURCES = ['config/a.ts', 'src/b.ts', 'package-lock.json', 'tsconfig.json'];

  beforeEach(() => {
    for (const part of ['config', 'src', 'dist']) mkdirSync(path.join(folder, part));
    for (const source of SOURCES) writeFileSync(path.join(folder, source), source);
    writeFileSync(path.join(folder, 'dist/.built-from'), digestOfSources(folder));
  });

  test('stands while the sources stand', () => {
    expect(isBuilt(folder)).toBe(true);
  });

  test.each(SOURCES)('is stale when %s changes', (source) => {
    writeFileSync(path.join(folder, source), 'changed');
    expect(isBuilt(folder)).toBe(false);
  });

  test('is stale when a source is added or the build is gone', () => {
    writeFileSync(path.join(folder, 'src/new.ts'), '');
    expect(isBuilt(folder)).toBe(false);
    rmSync(path.join(folder, 'src/new.ts'));
    expect(isBuilt(folder)).toBe(true);
    rmSync(path.join(folder, 'dist'), { recursive: true });
    expect(isBuilt(folder)).toBe(false);
  });
});

test.each([
  ['v18.20.0', true],
  ['v20.18.9', true],
  ['v20.19.0', false],
  ['v22.1.0', false],
  ['v24.0.0', false],
])('Node.js %s is too old: %s', (version, isTooOld) => {
  expect(nodeVersionProblem(version) !== undefined).toBe(isTooOld);
});

test('a wrong setting is refused at start with a sentence that names it', () => {
  const { status, stderr, stdout } = spawnSync('npm', ['start', '--silent'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '99999', DATABASE_URL: 'mysql://x' },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(
    'PORT has a value that is not allowed: it must be a whole number from 1 to 65535.',
  );
  expect(stderr).toContain('DATABASE_URL has a value that is not allowed');
  expect(stderr + stdout).not.toMatch(/ at .*\(/);
});
