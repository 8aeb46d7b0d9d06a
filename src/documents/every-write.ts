import type { Core } from '@strapi/strapi';

import { checkDocument } from './checks';
import { fillSlug } from './fill-slug';
import { oneAtATime } from './one-at-a-time';
import { refuseForeignLocale } from './refuse-foreign-locale';
import { restoreLinksTo } from './restore-links';
import { rowsOf } from './rows';
import { shareRelations } from './share-relations';
import { isWriteOfContent, readWrite, type Write, writtenDocumentId } from './write';

/** What every write of content passes through, whichever way it came: panel, token, seed or bulk action. */
export const registerEveryWrite = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (!isWriteOfContent(context)) return next();
    const write = readWrite(context);
    await refuseForeignLocale(write);

    return strapi.db.transaction(async ({ trx }) => {
      await oneAtATime(trx);
      await fillSlug(write);
      const isNewLocale = await addsLocale(write);
      const result = await next();
      const documentId = write.documentId ?? writtenDocumentId(result);
      if (documentId) await settle(write, documentId, isNewLocale);
      return result;
    });
  });
};

const addsLocale = async (write: Write): Promise<boolean> => {
  if (write.action !== 'update' || !write.documentId) return false;
  const rows = await rowsOf(write.uid, write.documentId);
  return rows.length > 0 && !rows.some((row) => row.locale === write.locale);
};

const settle = async (write: Write, documentId: string, isNewLocale: boolean): Promise<void> => {
  if (['create', 'update', 'publish'].includes(write.action)) {
    await shareRelations(write, documentId, isNewLocale);
  }
  const bringsNewRows = write.action === 'publish' || write.status === 'published' || isNewLocale;
  if (bringsNewRows) await restoreLinksTo(write.uid, documentId);
  await checkDocument(write, documentId);
};
