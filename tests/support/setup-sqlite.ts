import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { registerPeople } from './people';
import { startServer } from './server';

/** Seeds one database that each test file copies; several jest projects share it. */
export default async () => {
  if (process.env.TEST_SQLITE_TEMPLATE) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'duixian-template-'));
  const file = path.join(folder, 'template.db');
  const server = await startServer({ database: { DATABASE_FILENAME: file } });
  await registerPeople(server.url);
  await server.stop();
  process.env.TEST_SQLITE_TEMPLATE = file;
};
