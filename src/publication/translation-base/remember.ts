import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { sha256 } from '../../domain/snapshot';
import { SOURCE_LOCALE, TRANSLATION_LOCALE } from '../../domain/vocabulary';
import { endOfRecord } from '../append';
import type { PublicRow } from '../take-snapshot';
import { hasDrafts, typeOf } from '../types';
import { wordsOf } from '../words';
import { type Base, BASES } from './table';

const workingRow = (uid: UID.ContentType, rows: PublicRow[], locale: string): PublicRow | undefined =>
  rows.find((row) => row.locale === locale && (!hasDrafts(uid) || !row.publishedAt));

/**
 * Writes down what the words of a translation are made from: whenever somebody writes them, and when somebody
 * says that they are right for the source that stands.
 * @param rows of the document, whole, as they were before the write and as they are now
 * @param isChecked whether the writer named the publication of the source that they saw
 */
export const rememberBase = async (
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  documentId: string,
  rows: { before: PublicRow[]; after: PublicRow[] },
  isChecked: boolean,
): Promise<void> => {
  const type = typeOf(uid);
  const translation = workingRow(uid, rows.after, TRANSLATION_LOCALE);
  if (!type || !translation) return;
  const earlier = workingRow(uid, rows.before, TRANSLATION_LOCALE);
  const isWritten = !earlier || wordsOf(uid, earlier) !== wordsOf(uid, translation);
  if (!isWritten && !isChecked) return;

  const source = workingRow(uid, rows.after, SOURCE_LOCALE);
  const base: Base = {
    type,
    document_id: documentId,
    seq: await endOfRecord(transaction),
    // Who names a publication translated that one, whatever a draft says meanwhile.
    draft_digest: source && !isChecked ? sha256(wordsOf(uid, source)) : null,
  };
  await transaction(BASES).insert(base).onConflict(['type', 'document_id']).merge();
};
