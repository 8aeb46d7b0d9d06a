import type { UID } from '@strapi/strapi';
import type { Knex } from 'knex';

import { sha256 } from '../../domain/snapshot';
import { SOURCE_LOCALE, TRANSLATION_LOCALE } from '../../domain/vocabulary';
import type { PublicTypeName } from '../../domain/public-types';
import { endOfRecord } from '../append';
import { standingOf } from '../standing';
import type { PublicRow } from '../take-snapshot';
import { hasDrafts, typeOf } from '../types';
import { wordsOf } from '../words';
import { type Base, writeBase } from './table';

const workingRow = (uid: UID.ContentType, rows: PublicRow[], locale: string): PublicRow | undefined =>
  rows.find((row) => row.locale === locale && (!hasDrafts(uid) || !row.publishedAt));

/** The public English of a type that has drafts. */
const shownRow = (uid: UID.ContentType, rows: PublicRow[]): PublicRow | undefined =>
  hasDrafts(uid) ? rows.find((row) => row.locale === TRANSLATION_LOCALE && row.publishedAt) : undefined;

/** What is public rests on what the record says, however its words came to be those of the draft again. */
const baseOfPublic = async (
  transaction: Knex.Transaction,
  type: PublicTypeName,
  documentId: string,
): Promise<Pick<Base, 'seq' | 'draft_digest'> | undefined> => {
  const stood = (await standingOf(transaction, type, documentId)).get(TRANSLATION_LOCALE);
  return stood?.sourceSeq ? { seq: stood.sourceSeq, draft_digest: null } : undefined;
};

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
  const words = wordsOf(uid, translation);
  const [earlier, shown] = [workingRow(uid, rows.before, TRANSLATION_LOCALE), shownRow(uid, rows.after)];
  const isWritten = !earlier || wordsOf(uid, earlier) !== words;
  if (!isWritten && !isChecked) return;

  const isPublicAgain = !isChecked && shown && wordsOf(uid, shown) === words;
  const source = workingRow(uid, rows.after, SOURCE_LOCALE);
  const base = (isPublicAgain ? await baseOfPublic(transaction, type, documentId) : undefined) ?? {
    seq: await endOfRecord(transaction),
    // Who names a publication translated that one, whatever a draft says meanwhile.
    draft_digest: source && !isChecked ? sha256(wordsOf(uid, source)) : null,
  };
  await writeBase(transaction, { type, document_id: documentId, ...base });
};
