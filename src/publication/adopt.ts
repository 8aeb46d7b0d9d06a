import type { Knex } from 'knex';

import { PUBLIC_TYPE_NAMES } from '../domain/public-types';
import { recordDocument } from './record-document';
import { TABLE } from './row';
import { hasDrafts, uidOf } from './types';
import { rowsWithWaitingLinks } from './waiting-links';

const publicDocumentsOf = async (uid: ReturnType<typeof uidOf>): Promise<string[]> => {
  const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
    select: ['documentId'],
    where: hasDrafts(uid) ? { publishedAt: { $ne: null } } : {},
    orderBy: { id: 'asc' },
  });
  return [...new Set(rows.map(({ documentId }) => documentId))];
};

/**
 * Begins the record of a database that was public before it had one: with what stands, as first publications.
 * @returns how many documents it took in
 */
export const adoptWhatStands = async (transaction: Knex.Transaction): Promise<number> => {
  if (await transaction(TABLE).first('seq')) return 0;
  const choice = { significance: undefined, notes: {} };
  let documents = 0;
  for (const type of PUBLIC_TYPE_NAMES) {
    for (const documentId of await publicDocumentsOf(uidOf(type))) {
      const write = {
        ...{ type, documentId, locales: [], choice, causes: {}, decidesLinks: true },
        isChecked: false,
        deliberate: new Map(),
      };
      const rows = await rowsWithWaitingLinks(transaction, type, documentId);
      await recordDocument(transaction, write, { rows });
      documents += 1;
    }
  }
  return documents;
};
