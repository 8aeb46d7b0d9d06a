import type { Knex } from 'knex';

import { TABLE } from './row';

/** Snapshots are written without spaces; an underscore of the name would stand for any letter. */
const namedIn = (hash: string): string => `%"hash":${JSON.stringify(hash).replace(/[\\%_]/g, '\\$&')}%`;

/** Whether anything that was ever public shows the file, or shows it in a text. */
export const isFileInRecord = async (connection: Knex, hash: string): Promise<boolean> => {
  const row: unknown = await connection(TABLE)
    .whereRaw(`snapshot like ? escape '\\'`, [namedIn(hash)])
    .first('seq');
  return row !== undefined;
};
