import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { type Locale, SOURCE_LOCALE } from '../domain/vocabulary';
import { documentsNaming } from '../publication/links-in-record';
import { type Standing, standingOf } from '../publication/standing';
import { typeOf } from '../publication/types';
import { isRecord } from '../domain/record';
import { pointAt, relatedDocumentId, relationsTo, sharedRelationsOf } from './relations';
import { documentIdsOf, inSameState, isPublished, type Row, rowsOf } from './rows';

/**
 * Strapi drops a link to a document that has no row in the same locale and state, and does not bring it
 * back when that row comes. This does: it is run when a document becomes public or gets a new locale.
 */
export const restoreLinksTo = async (
  transaction: Knex.Transaction,
  target: UID.ContentType,
  documentId: string,
  createdAt: Date,
): Promise<void> => {
  for (const { uid, name } of relationsTo(target)) {
    const type = typeOf(uid);
    const linked: { documentId: string }[] = await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: { [name]: { documentId } },
    });
    // No row may have the link any more: a draft may have been discarded, or point elsewhere by now.
    const named = type ? await documentsNaming(transaction, type, documentId, createdAt) : [];
    for (const linkedId of new Set([...linked.map((row) => row.documentId), ...named])) {
      const standing = type && (await standingOf(transaction, type, linkedId));
      await restoreLinksOf(uid, linkedId, { name, target }, documentId, standing);
    }
  }
};

/**
 * A discarded draft is made from the public row, which has no link to what is not public: the Chinese draft gets
 * back the links that were meant when it was published, and the others follow it.
 * @returns whether there were any
 */
export const restoreMeantLinks = async (
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  documentId: string,
  rows: Row[],
): Promise<boolean> => {
  const type = typeOf(uid);
  const draft = rows.find((row) => row.locale === SOURCE_LOCALE && !isPublished(row));
  if (!type || !draft) return false;
  const stood = (await standingOf(transaction, type, documentId)).get(SOURCE_LOCALE);
  let isChanged = false;
  for (const relation of sharedRelationsOf(strapi.contentType(uid))) {
    const link = stood?.snapshot[relation.name];
    if (relatedDocumentId(draft, relation.name) !== undefined || !isRecord(link)) continue;
    if (await pointAt(uid, draft, relation, String(link.documentId))) isChanged = true;
  }
  return isChanged;
};

const restoreLinksOf = async (
  uid: UID.ContentType,
  linkedId: string,
  relation: { name: string; target: UID.ContentType },
  documentId: string,
  standing: Map<Locale, Standing> | undefined,
) => {
  const rows = await rowsOf(uid, linkedId, documentIdsOf([relation.name]));
  const pointsThere = (row: Row) => relatedDocumentId(row, relation.name) === documentId;

  for (const row of rows) {
    if (relatedDocumentId(row, relation.name) !== undefined) continue;
    const isMeant = isPublished(row)
      ? isMeantByRecord(row, relation.name, documentId, standing)
      : isMeantByPeers(row, rows, pointsThere);
    if (isMeant) await pointAt(uid, row, relation, documentId);
  }
};

/** What was published is what the record says was meant, whatever has become of the draft. */
const isMeantByRecord = (
  row: Row,
  name: string,
  documentId: string,
  standing: Map<Locale, Standing> | undefined,
): boolean => {
  const link = standing?.get(row.locale as Locale)?.snapshot[name];
  return isRecord(link) && link.documentId === documentId;
};

const isMeantByPeers = (row: Row, rows: Row[], pointsThere: (row: Row) => boolean): boolean => {
  const peers = rows.filter((peer) => inSameState(peer, row));
  const source = peers.find((peer) => peer.locale === SOURCE_LOCALE && peer.id !== row.id);
  return source ? pointsThere(source) : peers.some(pointsThere);
};
