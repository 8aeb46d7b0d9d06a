import type { Knex } from 'knex';

import type { PublicTypeName } from '../../domain/public-types';

/** From what the words of each translation were made, while they are not public yet. Never public. */
export const BASES = 'translation_bases';

/** One translation: what it was made from is known by its words, or by when it was made. */
export interface Base {
  type: PublicTypeName;
  document_id: string;
  /** The end of the record when its words were last written. */
  seq: number;
  /** SHA-256 of the words of the Chinese draft at that time: it may have become public since. */
  draft_digest: string | null;
}

export const createBases = async (connection: Knex): Promise<void> => {
  if (await connection.schema.hasTable(BASES)) return;
  await connection.schema.createTable(BASES, (table) => {
    table.string('type').notNullable();
    table.string('document_id').notNullable();
    table.integer('seq').notNullable();
    table.string('draft_digest');
    table.primary(['type', 'document_id']);
  });
};

export const writeBase = async (connection: Knex, base: Base): Promise<void> => {
  await connection(BASES).insert(base).onConflict(['type', 'document_id']).merge();
};
