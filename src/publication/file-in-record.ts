import type { Knex } from 'knex';

import { TABLE } from './row';

/**
 * Whether anything that was ever public shows the file, or shows it in a text, where its address begins with the
 * site's. An underscore of the address stands for any letter here; its random end tells it from all others.
 */
export const isFileInRecord = async (connection: Knex, url: string): Promise<boolean> => {
  const row: unknown = await connection(TABLE).where('snapshot', 'like', `%${url}"%`).first('seq');
  return row !== undefined;
};
