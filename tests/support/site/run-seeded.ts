import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { prepareDemonstration } from '../../../scripts/launch/demonstration';
import { ROOT, type Server, startServer } from '../server';

export interface Workshop {
  server: Server;
  /** A folder for what is only needed meanwhile. */
  folder: string;
}

/** Runs a server of its own, on the demonstration, for one task, outside jest, and clears it away after. */
export const withSeededServer = async (
  work: (workshop: Workshop) => Promise<void>,
  environment: Record<string, string> = {},
): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'duixian-task-'));
  try {
    const database = prepareDemonstration(ROOT, path.join(folder, 'demo'));
    const server = await startServer({ database, environment });
    await work({ server, folder }).finally(() => server.stop());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
