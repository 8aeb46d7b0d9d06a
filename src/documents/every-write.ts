import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { checkDocument } from './checks';
import { refuseWhileInUse } from './checks/in-use';
import { refuseUnstorable } from './checks/storable';
import { fillSlug } from './fill-slug';
import { inTurn, oneAtATime } from './one-at-a-time';
import { refuseForeignLocale } from './refuse-foreign-locale';
import { restoreLinksTo, restoreMeantLinks } from './restore-links';
import { shareFacts } from './share-facts';
import { shareRelations } from './share-relations';
import { prepareRecord, type PublicWrite, recordWrite } from '../publication/record-write';
import { keepPeers, peersOf } from './keep-peers';
import { pause } from './pause';
import { keepStanding } from './keep-standing';
import { isPublished, type Row } from './rows';
import { wholeRowsWithin } from './rows-within';
import {
  coversSource,
  isWriteOfContent,
  makesPublic,
  readWrite,
  type Write,
  writtenDocumentId,
} from './write';
import { LOCALES, TRANSLATION_LOCALE } from '../domain/vocabulary';
import { readChecked } from '../publication/translation-base/read-checked';
import { rememberBase } from '../publication/translation-base/remember';
import { typeOf } from '../publication/types';

/** What every write of content passes through, whichever way it came: panel, token, seed or bulk action. */
export const registerEveryWrite = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (!isWriteOfContent(context)) return next();
    const write = readWrite(context);
    await refuseForeignLocale(write);
    refuseUnstorable(write);
    await pause();

    const run = async (trx: Knex.Transaction) => {
      await oneAtATime(trx);
      const isChecked = await isCheckedTranslation(trx, write, context.params);
      const shown = publicWriteOf(write, isChecked, context.params);
      const [before, peers, preparation] = await Promise.all([
        write.documentId ? wholeRowsWithin(trx, write.uid, write.documentId) : [],
        peersOf(write),
        // A copy is another document than the one that is named.
        prepareRecord(trx, shown, write.action === 'clone' ? undefined : write.documentId),
      ]);
      await fillSlug(write);
      keepStanding(write, before);
      await refuseWhileInUse(write, before);
      await pause();
      const result = await next();
      await pause();
      await keepPeers(write, peers);
      const written = writtenDocumentId(result);
      const documentId = write.action === 'clone' ? written : (write.documentId ?? written);
      if (!documentId) return result;
      const after = await settle(trx, write, documentId, before);
      await pause();
      if (WRITING.includes(write.action)) {
        await rememberBase(trx, write.uid, documentId, { before, after }, isChecked);
      }
      if (preparation) await recordWrite(trx, shown, documentId, preparation, { before, after });
      return result;
    };
    return strapi.db.transaction(({ trx }) => inTurn(trx, () => run(trx)));
  });
};

/** Actions by which words of a translation come to be what they are. */
const WRITING = ['create', 'update', 'clone', 'publish', 'discardDraft'];

/** A write of the English alone may say which Chinese it was made from. */
const isCheckedTranslation = async (
  transaction: Knex.Transaction,
  write: Write,
  params: unknown,
): Promise<boolean> => {
  const type = typeOf(write.uid);
  if (!type || !write.documentId || write.locale !== TRANSLATION_LOCALE) return false;
  return readChecked(transaction, type, write.documentId, params);
};

const publicWriteOf = (write: Write, isChecked: boolean, params: unknown): PublicWrite => ({
  uid: write.uid,
  action: write.action,
  locale: write.locale,
  makesPublic: makesPublic(write),
  isChecked,
  params,
});

const addsLocale = (write: Write, before: Row[]): boolean =>
  write.action === 'update' && before.length > 0 && !before.some((row) => row.locale === write.locale);

/** Whether the write makes public what was not: Strapi itself keeps the links to what it only replaces. */
const appears = (write: Write, before: Row[]): boolean => {
  if (!makesPublic(write)) return false;
  const locales = write.locale === '*' ? LOCALES : [write.locale].flat();
  return locales.some((locale) => !before.some((row) => row.locale === locale && isPublished(row)));
};

/** Strapi copies it from a draft to the public row and back. */
const createdAtOf = (rows: Row[]): Date =>
  new Date(Math.min(...rows.map(({ createdAt }) => new Date(createdAt).getTime())));

const SHARING = ['create', 'update', 'publish', 'discardDraft'];

/** @returns the rows of the document as they are when all rules are done with them */
const settle = async (
  transaction: Knex.Transaction,
  write: Write,
  documentId: string,
  before: Row[],
): Promise<Row[]> => {
  let rows = await wholeRowsWithin(transaction, write.uid, documentId);
  const isDiscarded = write.action === 'discardDraft' && coversSource(write);
  if (isDiscarded && (await restoreMeantLinks(transaction, write.uid, documentId, rows))) {
    rows = await wholeRowsWithin(transaction, write.uid, documentId);
  }
  if (SHARING.includes(write.action)) {
    if (await shareFacts(write, before, rows))
      rows = await wholeRowsWithin(transaction, write.uid, documentId);
    if (await shareRelations(write, before, rows))
      rows = await wholeRowsWithin(transaction, write.uid, documentId);
  }
  if (appears(write, before) || addsLocale(write, before)) {
    await restoreLinksTo(transaction, write.uid, documentId, createdAtOf(rows));
  }
  await checkDocument(transaction, write, documentId, before, rows);
  return rows;
};
