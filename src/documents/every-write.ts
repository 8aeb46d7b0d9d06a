import type { Core } from '@strapi/strapi';

import { checkDocument } from './checks';
import { refuseWhileInUse } from './checks/in-use';
import { refuseUnstorable } from './checks/storable';
import { fillSlug } from './fill-slug';
import { oneAtATime } from './one-at-a-time';
import { refuseForeignLocale } from './refuse-foreign-locale';
import { restoreLinksTo } from './restore-links';
import type { Row } from './rows';
import { rowsWithFacts, shareFacts } from './share-facts';
import { shareRelations } from './share-relations';
import { isWriteOfContent, makesPublic, readWrite, type Write, writtenDocumentId } from './write';

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
      await refuseWhileInUse(write, before);
      const result = await next();
      const documentId = write.documentId ?? writtenDocumentId(result);
      if (documentId) await settle(write, documentId, before);
      return result;
    });
  });
};

const addsLocale = (write: Write, before: Row[]): boolean =>
  write.action === 'update' && before.length > 0 && !before.some((row) => row.locale === write.locale);

const settle = async (write: Write, documentId: string, before: Row[]): Promise<void> => {
  const isNewLocale = addsLocale(write, before);
  if (['create', 'update', 'publish', 'discardDraft'].includes(write.action)) {
    await shareFacts(write, documentId, before);
    await shareRelations(write, documentId, before);
  }
  if (makesPublic(write) || isNewLocale) await restoreLinksTo(write.uid, documentId);
  await checkDocument(write, documentId);
};
