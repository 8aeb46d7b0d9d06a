/** What the cache knows of a table: no more than the database itself says. */
export interface Table {
  name: string;
  /** Columns by whose values its rows are told apart: those of its indexes. */
  keys: ReadonlySet<string>;
  /**
   * How it is known whether a row is published: by its own date, by the row that it belongs to, or not at all,
   * for such rows have no drafts. Of a view nobody tells when it changes.
   */
  published: 'dated' | 'follows' | 'always' | 'unknown';
}

export type Tables = ReadonlyMap<string, Table>;
