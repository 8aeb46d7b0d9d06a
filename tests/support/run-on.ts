import { Client } from 'pg';

/** Runs statements on a database's server, each by itself as `create database` demands. */
export const runOn = async (url: string, ...statements: string[]): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};
