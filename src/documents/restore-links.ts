import type { UID } from '@strapi/strapi';

import { SOURCE_LOCALE } from '../domain/vocabulary';
import { pointAt, relatedDocumentId, relationsTo } from './relations';
import { documentIdsOf, inSameState, isPublished, type Row, rowsOf } from './rows';

/**
 * Strapi drops a link to a document that has no row in the same locale and state, and does not bring it
 * back when that row comes. This does: it is run when a document is published or gets a new locale.
 */
export const restoreLinksTo = async (target: UID.ContentType, documentId: string): Promise<void> => {
  for (const { uid, name } of relationsTo(target)) {
    const linked: { documentId: string }[] = await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: { [name]: { documentId } },
    });
    for (const linkedId of new Set(linked.map((row) => row.documentId))) {
      await restoreLinksOf(uid, linkedId, { name, target }, documentId);
    }
  }
};

const restoreLinksOf = async (
  uid: UID.ContentType,
  linkedId: string,
  relation: { name: string; target: UID.ContentType },
  documentId: string,
) => {
  const rows = await rowsOf(uid, linkedId, documentIdsOf([relation.name]));
  const pointsThere = (row: Row) => relatedDocumentId(row, relation.name) === documentId;

  for (const row of rows) {
    if (relatedDocumentId(row, relation.name) !== undefined) continue;
    if (isMeantToPointThere(row, rows, pointsThere)) await pointAt(uid, row, relation, documentId);
  }
};

/** A published row also goes by its own draft, as long as nobody has edited that since it was published. */
const isMeantToPointThere = (row: Row, rows: Row[], pointsThere: (row: Row) => boolean): boolean => {
  const peers = rows.filter((peer) => inSameState(peer, row));
  const source = peers.find((peer) => peer.locale === SOURCE_LOCALE && peer.id !== row.id);
  if (source && pointsThere(source)) return true;
  if (!isPublished(row)) return peers.some(pointsThere);

  const draft = rows.find((peer) => peer.locale === row.locale && !isPublished(peer));
  return draft !== undefined && pointsThere(draft) && draft.updatedAt <= row.updatedAt;
};
