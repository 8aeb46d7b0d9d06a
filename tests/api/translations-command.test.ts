import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { runScript } from '../support/run-script';
import { runSql } from '../support/sql';
import { seededDatabase, type TestDatabase } from '../support/template';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await seededDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'duixian-files-'));
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

const translations = (...words: string[]) => runScript(database.environment, 'translations', ...words);

test('what is exported comes back as drafts, and what is spoiled is refused', async () => {
  const file = path.join(folder, 'honors.xlf');
  const exported = translations('export', file, '--type', 'honor');
  expect([exported.status, exported.stderr]).toEqual([0, '']);
  const xliff = readFileSync(file, 'utf8');
  expect(xliff).toContain('<xliff');

  writeFileSync(file, xliff.replace(/<target>(?=[^<]*National)/, '<target>The '));
  const imported = translations('import', file);
  expect([imported.status, imported.stderr]).toEqual([0, '']);
  const rows = await runSql(
    database.environment,
    "select title from honors where locale = 'en' and published_at is null and title like 'The %'",
  );
  expect(rows).toHaveLength(1);

  writeFileSync(file, xliff.slice(0, -20));
  const spoiled = translations('import', file);
  expect(spoiled.status).toBe(1);
  expect(spoiled.stderr).toContain('Nothing was changed');
});

test('what is no command is told how it is used', () => {
  const { status, stderr } = translations('exprt');
  expect([status, stderr]).toEqual([1, expect.stringContaining('npm run translations -- import FILE')]);
});
