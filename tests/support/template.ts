import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runOn } from './run-on';

/** How a test file says what it runs on: its jest project sets this. */
declare global {
  var ENGINE: 'sqlite' | 'postgres';
}

export interface TestDatabase {
  environment: Record<string, string>;
  drop: () => Promise<void>;
}

let counter = 0;
const uniqueName = () => `duixian_${process.pid}_${Date.now()}_${(counter += 1)}`;

const settingOf = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the global setup did not run`);
  return value;
};

const copyOfFile = (template?: string): TestDatabase => {
  const folder = mkdtempSync(path.join(tmpdir(), 'duixian-sqlite-'));
  const file = path.join(folder, 'content.db');
  if (template) copyFileSync(template, file);
  return {
    environment: { DATABASE_FILENAME: file },
    drop: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  };
};

const copyOfDatabase = async (template: string): Promise<TestDatabase> => {
  const name = uniqueName();
  const maintenance = settingOf('TEST_POSTGRES_URL');
  await runOn(maintenance, `create database ${name} template ${template}`);
  return {
    environment: { DATABASE_URL: maintenance.replace(/[^/]+$/, name) },
    drop: () => runOn(maintenance, `drop database if exists ${name} with (force)`),
  };
};

/** A database of this test's own, seeded and with one user of each role. */
export const seededDatabase = (): Promise<TestDatabase> =>
  ENGINE === 'postgres'
    ? copyOfDatabase('duixian_template')
    : Promise.resolve(copyOfFile(settingOf('TEST_SQLITE_TEMPLATE')));

/** The seeded report with the demonstration's samples, and one user of each role; uploads of its own too. */
export const demoDatabase = async (): Promise<TestDatabase> => {
  const database =
    ENGINE === 'postgres'
      ? await copyOfDatabase('duixian_demo_template')
      : copyOfFile(settingOf('TEST_DEMO_SQLITE_TEMPLATE'));
  const folder = mkdtempSync(path.join(tmpdir(), 'duixian-public-'));
  cpSync(settingOf(`TEST_DEMO_PUBLIC_${ENGINE.toUpperCase()}`), folder, { recursive: true });
  return {
    environment: { ...database.environment, PUBLIC_FOLDER: folder },
    drop: async () => {
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A database of this test's own with nothing in it. */
export const emptyDatabase = (): Promise<TestDatabase> =>
  ENGINE === 'postgres' ? copyOfDatabase('template0') : Promise.resolve(copyOfFile());
