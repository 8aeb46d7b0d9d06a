import type { Core } from '@strapi/strapi';

import { isPublicTypeName } from '../../domain/public-types';
import { hasDrafts, uidOf } from '../../publication/types';
import { type Ability, readableTypes } from '../readable-types';
import { readDocument } from './read';

const ACTION = 'plugin::content-manager.explorer';

type Context = Parameters<Core.ControllerHandler>[0];

/**
 * `GET /duixian/translation/documents/:type/:documentId`, for those signed in to the panel who may read the type:
 * the source and its English side by side.
 */
export const answerDocument = async (context: Context): Promise<unknown> => {
  const { type, documentId } = context.params as { type: string; documentId: string };
  if (!isPublicTypeName(type)) return context.notFound();
  if (!readableTypes(context).includes(type)) return context.forbidden();
  const ability = context.state.userAbility as Ability;
  const may = (verb: string) => ability.can(`${ACTION}.${verb}`, uidOf(type));
  const data = await readDocument(type, documentId, (isBegun) => {
    const save = may(isBegun ? 'update' : 'create');
    return { save, publish: hasDrafts(uidOf(type)) ? may('publish') : save };
  });
  if (!data) return context.notFound();
  context.body = { data };
  return undefined;
};
