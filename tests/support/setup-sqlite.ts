import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { prepareDemonstration } from '../../scripts/launch/demonstration';
import { seedTemplate } from './seed-template';
import { ROOT } from './server';

/**
 * Seeds the databases that each test file copies: the report, and the report with samples. Several jest
 * projects share them.
 */
export default async () => {
  if (process.env.TEST_SQLITE_TEMPLATE) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'duixian-template-'));
  const file = path.join(folder, 'template.db');
  const demonstration = prepareDemonstration(ROOT, path.join(folder, 'demo'));
  await Promise.all([seedTemplate({ DATABASE_FILENAME: file }), seedTemplate(demonstration)]);

  process.env.TEST_SQLITE_FOLDER = folder;
  process.env.TEST_SQLITE_TEMPLATE = file;
  process.env.TEST_DEMO_SQLITE_TEMPLATE = demonstration.DATABASE_FILENAME;
  process.env.TEST_DEMO_PUBLIC_SQLITE = demonstration.PUBLIC_FOLDER;
};
