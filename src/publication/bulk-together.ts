import type { Core } from '@strapi/strapi';

import { together } from './move-together';

type Action = (...given: unknown[]) => Promise<unknown>;

interface DocumentManager {
  publishMany: Action;
  unpublishMany: Action;
}

/** The panel's bulk actions write many documents in one transaction: what several of them move is moved once. */
export const writeBulkTogether = (strapi: Core.Strapi): void => {
  const inOne =
    (action: Action): Action =>
    (...given) =>
      strapi.db.transaction(({ trx }) => together(trx, { causes: {} }, () => action(...given)));
  strapi.get('services').extend('plugin::content-manager.document-manager', (manager: DocumentManager) => ({
    ...manager,
    publishMany: inOne((...given) => manager.publishMany(...given)),
    unpublishMany: inOne((...given) => manager.unpublishMany(...given)),
  }));
};
