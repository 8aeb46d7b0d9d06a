import Database from 'better-sqlite3';
import { Client } from 'pg';

import type { TestDatabase } from '../template';

export interface StoredRow {
  seq: number;
  snapshot: string | null;
  content_digest: string | null;
}

/** The record as its table holds it, past the server. */
export interface Stored {
  rowsAfter: (seq: number) => Promise<StoredRow[]>;
  close: () => Promise<void>;
}

const COLUMNS = 'select seq, snapshot, content_digest from publications';

/** Opens the database of a running server for reading. */
export const openStored = async ({ environment }: TestDatabase): Promise<Stored> => {
  const { DATABASE_URL: url, DATABASE_FILENAME: file = '' } = environment;
  if (!url) {
    const database = new Database(file, { readonly: true });
    const select = database.prepare<[number], StoredRow>(`${COLUMNS} where seq > ? order by seq`);
    return {
      rowsAfter: (seq) => Promise.resolve(select.all(seq)),
      close: () => Promise.resolve(void database.close()),
    };
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    rowsAfter: async (seq) =>
      (await client.query<StoredRow>(`${COLUMNS} where seq > $1 order by seq`, [seq])).rows,
    close: () => client.end(),
  };
};
