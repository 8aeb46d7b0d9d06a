import type { Core, Modules } from '@strapi/strapi';

import { isRecord } from '../domain/record';
import { indexDocument } from './write-index';
import type { SearchType } from '../domain/search';
import { hasDrafts, typeOf } from './types';

type Context = Modules.Documents.Middleware.Context;

/** Writes that change what the public sees of a type with drafts, whatever else they say. */
const PUBLIC_ACTIONS = ['publish', 'unpublish', 'delete'];
/** Writes that do so when they publish at once, or when the type has no drafts. */
const SAVES = ['create', 'update', 'clone'];

const idIn = (value: unknown): string[] =>
  isRecord(value) && typeof value.documentId === 'string' ? [value.documentId] : [];

const changesThePublic = ({ uid, action, params }: Context): boolean => {
  if (PUBLIC_ACTIONS.includes(action)) return true;
  if (!SAVES.includes(action)) return false;
  const { status } = params as { status?: unknown };
  return !hasDrafts(uid) || status === 'published';
};

/**
 * Keeps the index in step with what is public: in the transaction of the write itself, so that no search
 * ever finds what the record does not say. Registered before the gate of the writes, it sees what stands
 * when the gate has done its work.
 */
export const keepSearchIndex = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    const type: SearchType | undefined = typeOf(context.uid);
    if (!type || !changesThePublic(context)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      const documentIds = new Set([...idIn(context.params), ...idIn(result)]);
      for (const documentId of documentIds) await indexDocument(trx, type, documentId);
      return result;
    });
  });
};
