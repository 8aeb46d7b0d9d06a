import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { checkDocument } from './checks';
import { refuseWhileInUse } from './checks/in-use';
import { refuseUnstorable } from './checks/storable';
import { fillSlug } from './fill-slug';
import { oneAtATime } from './one-at-a-time';
import { refuseForeignLocale } from './refuse-foreign-locale';
import { restoreLinksTo } from './restore-links';
import { rowsWithFacts, shareFacts } from './share-facts';
import { shareRelations } from './share-relations';
import { prepareRecord, type PublicWrite, recordWrite } from '../publication/record-write';
import { keepStanding } from './keep-standing';
import { documentIdsOf, isPublished, type Row, rowsOf } from './rows';
import { isWriteOfContent, makesPublic, readWrite, type Write, writtenDocumentId } from './write';
import { SUBJECTS } from '../domain/subject-rules';
import { LOCALES } from '../domain/vocabulary';

/** What every write of content passes through, whichever way it came: panel, token, seed or bulk action. */
export const registerEveryWrite = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (!isWriteOfContent(context)) return next();
    const write = readWrite(context);
    await refuseForeignLocale(write);
    refuseUnstorable(write);

    return strapi.db.transaction(async ({ trx }) => {
      await oneAtATime(trx);
      await fillSlug(write);
      const before = write.documentId ? await rowsWithFacts(write, write.documentId) : [];
      keepStanding(write, before);
      const shown = publicWriteOf(write, context.params);
      const preparation = await prepareRecord(shown, write.documentId);
      await refuseWhileInUse(write, before);
      const result = await next();
      const written = writtenDocumentId(result);
      const documentId = write.action === 'clone' ? written : (write.documentId ?? written);
      if (!documentId) return result;
      await settle(trx, write, documentId, before);
      const links = { before, after: () => rowsOf(write.uid, documentId, documentIdsOf(SUBJECTS)) };
      if (preparation) await recordWrite(trx, shown, documentId, preparation, links);
      return result;
    });
  });
};

const publicWriteOf = (write: Write, params: unknown): PublicWrite => ({
  uid: write.uid,
  action: write.action,
  locale: write.locale,
  makesPublic: makesPublic(write),
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

const settle = async (
  transaction: Knex.Transaction,
  write: Write,
  documentId: string,
  before: Row[],
): Promise<void> => {
  const isNewLocale = addsLocale(write, before);
  if (['create', 'update', 'publish', 'discardDraft'].includes(write.action)) {
    await shareFacts(write, documentId, before);
    await shareRelations(write, documentId, before);
  }
  if (appears(write, before) || isNewLocale) await restoreLinksTo(transaction, write.uid, documentId);
  await checkDocument(write, documentId);
};
