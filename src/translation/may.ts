import type { Core } from '@strapi/strapi';

import type { Attributes } from '../domain/attributes';
import type { PublicTypeName } from '../domain/public-types';
import type { DeskDocument } from '../domain/translation-desk';
import { hasDrafts, type PublicUid, uidOf } from '../publication/types';
import type { Ability } from './readable-types';

const ACTION = 'plugin::content-manager.explorer';

/** What whoever asks may do with the English of a document; to begin one is to create it. */
export const mayOf =
  ({ state }: Parameters<Core.ControllerHandler>[0]) =>
  ({ type }: { type: PublicTypeName }, isBegun: boolean): DeskDocument['may'] => {
    const uid = uidOf(type);
    const may = (verb: string) => (state.userAbility as Ability).can(`${ACTION}.${verb}`, uid);
    const save = may(isBegun ? 'update' : 'create');
    return { save, publish: hasDrafts(uid) ? may('publish') : save };
  };

const localizedFieldsOf = (uid: PublicUid): string[] => {
  const { attributes } = strapi.contentType(uid) as unknown as { attributes: Attributes };
  const fields: string[] = strapi
    .service('admin::content-type')
    .getNestedFields(strapi.contentType(uid), { components: strapi.components });
  return fields.filter((field) => {
    const attribute = attributes[field.split('.')[0] ?? ''];
    return attribute?.pluginOptions?.i18n?.localized === true;
  });
};

/** A file brings all the words of a document: it is for those who may write every one of them. */
export const mayBringOf =
  (context: Parameters<Core.ControllerHandler>[0]) =>
  (named: { type: PublicTypeName }, isBegun: boolean): DeskDocument['may'] => {
    const may = mayOf(context)(named, isBegun);
    const uid = uidOf(named.type);
    const verb = `${ACTION}.${isBegun ? 'update' : 'create'}`;
    const ability = context.state.userAbility as Ability;
    return {
      ...may,
      save: may.save && localizedFieldsOf(uid).every((field) => ability.can(verb, uid, field)),
    };
  };
