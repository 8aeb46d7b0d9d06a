import Database from 'better-sqlite3';
import { Client } from 'pg';

/** Runs one statement past Strapi, as somebody with the database's password could. */
export const runSql = async <Row = unknown>(
  environment: Record<string, string>,
  statement: string,
): Promise<Row[]> => {
  const { DATABASE_URL: url, DATABASE_FILENAME: file = '' } = environment;
  if (!url) {
    const database = new Database(file, { timeout: 5000 });
    try {
      const prepared = database.prepare<[], Row>(statement);
      if (prepared.reader) return prepared.all();
      prepared.run();
      return [];
    } catch (error) {
      // The driver keeps the error class of whichever test file loaded it first, which is no Error to another.
      throw new Error(String((error as { message?: string }).message), { cause: error });
    } finally {
      database.close();
    }
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as Row[];
  } finally {
    await client.end();
  }
};
