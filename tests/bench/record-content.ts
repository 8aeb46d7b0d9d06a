import Database from 'better-sqlite3';
import { Client } from 'pg';

/** A row of the public record, by the names of its columns. */
export type RecordRow = Record<string, string | number | null>;

const COLUMNS = [
  ['seq', 'at', 'subject_type', 'subject_id', 'subject_locale', 'action', 'significance'],
  ['title', 'slug', 'page_id', 'snapshot', 'content_digest', 'previous_digest', 'digest'],
].flat();

const DOCUMENT_ID = /"documentId":"([a-z0-9]{24})"/g;

/** Documents of another year, with links among themselves. */
const copyOf = (row: RecordRow, copy: number): RecordRow => {
  const suffix = String(copy).padStart(4, '0');
  const other = (id: string | number | null | undefined) =>
    id ? `${String(id).slice(0, 20)}${suffix}` : null;
  const snapshot = String(row.snapshot)
    .replace(DOCUMENT_ID, (_, id: string) => `"documentId":"${other(id)}"`)
    .replace(/"slug":"([^"]+)"/g, `"slug":"$1-${copy}"`)
    .replace(/"year":(\d+)/g, (_, year: string) => `"year":${Number(year) + copy}`);
  return {
    ...row,
    snapshot,
    subject_id: other(row.subject_id),
    page_id: other(row.page_id),
    slug: row.slug ? `${row.slug}-${copy}` : null,
  };
};

/**
 * As many rows as are wanted, made from those there are: documents of other years, and from the middle on
 * each of them a second time. Their digests prove nothing.
 */
export const moreRows = (rows: RecordRow[], wanted: number): RecordRow[] => {
  const first = rows.filter((row) => row.snapshot !== null);
  const start = Math.max(...rows.map((row) => Date.parse(String(row.at))));
  return Array.from({ length: Math.max(wanted - rows.length, 0) }, (_, index): RecordRow => {
    const half = Math.ceil((wanted - rows.length) / 2);
    const place = index % half;
    const row = first[place % first.length] ?? {};
    return {
      ...copyOf(row, 1 + Math.floor(place / first.length)),
      seq: rows.length + index + 1,
      at: new Date(start + (index + 1)).toISOString(),
      significance: index < half ? 'major' : 'minor',
    };
  });
};

export const readRecordOfSqlite = (file: string): RecordRow[] => {
  const database = new Database(file);
  const rows = database.prepare('select * from publications order by seq').all() as RecordRow[];
  database.close();
  return rows;
};

export const addToSqlite = (file: string, rows: RecordRow[]): void => {
  const database = new Database(file);
  const names = COLUMNS.join(', ');
  const insert = database.prepare(
    `insert into publications (${names}) values (${COLUMNS.map(() => '?').join(', ')})`,
  );
  database.transaction(() => {
    for (const row of rows) insert.run(COLUMNS.map((name) => row[name] ?? null));
  })();
  database.close();
};

export const readRecordOfPostgres = async (url: string): Promise<RecordRow[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<RecordRow>('select * from publications order by seq');
  await client.end();
  return rows;
};

export const addToPostgres = async (url: string, rows: RecordRow[]): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const names = COLUMNS.join(', ');
  const places = COLUMNS.map((_, index) => `$${index + 1}`).join(', ');
  for (const row of rows) {
    await client.query(
      `insert into publications (${names}) values (${places})`,
      COLUMNS.map((name) => row[name] ?? null),
    );
  }
  await client.end();
};
