import type { Core } from '@strapi/strapi';

import { isPublicTypeName } from '../../domain/public-types';
import { mayOf } from '../may';
import { readableTypes } from '../readable-types';
import { readDocument } from './read';

type Context = Parameters<Core.ControllerHandler>[0];

/**
 * `GET /duixian/translation/documents/:type/:documentId`, for those signed in to the panel who may read the type:
 * the source and its English side by side.
 */
export const answerDocument = async (context: Context): Promise<unknown> => {
  const { type, documentId } = context.params as { type: string; documentId: string };
  if (!isPublicTypeName(type)) return context.notFound();
  if (!readableTypes(context).includes(type)) return context.forbidden();
  const data = await readDocument(type, documentId, (isBegun) => mayOf(context)({ type }, isBegun));
  if (!data) return context.notFound();
  context.body = { data };
  return undefined;
};
