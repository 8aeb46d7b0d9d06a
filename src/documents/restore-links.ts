import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Locale } from '../domain/vocabulary';
import { SOURCE_LOCALE } from '../domain/vocabulary';
import { documentsNaming, wasWithdrawn } from '../publication/links-in-record';
import { type Standing, standingOf } from '../publication/standing';
import { typeOf } from '../publication/types';
import { isRecord } from '../domain/record';
import { pointAt, relatedDocumentId, relationsTo } from './relations';
import { documentIdsOf, inSameState, isPublished, type Row, rowsOf } from './rows';

/**
 * Strapi drops a link to a document that has no row in the same locale and state, and does not bring it
 * back when that row comes. This does: it is run when a document becomes public or gets a new locale.
 */
export const restoreLinksTo = async (
  transaction: Knex.Transaction,
  target: UID.ContentType,
  documentId: string,
): Promise<void> => {
  const targetType = typeOf(target);
  const isBack = targetType !== undefined && (await wasWithdrawn(transaction, targetType, documentId));
  for (const { uid, name } of relationsTo(target)) {
    const type = typeOf(uid);
    const linked: { documentId: string }[] = await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: { [name]: { documentId } },
    });
    const named = isBack && type ? await documentsNaming(transaction, type, documentId) : [];
    for (const linkedId of new Set([...linked.map((row) => row.documentId), ...named])) {
      const standing = type && (await standingOf(transaction, type, linkedId));
      await restoreLinksOf(uid, linkedId, { name, target }, documentId, standing);
    }
  }
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
