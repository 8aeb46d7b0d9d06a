import type { Core } from '@strapi/strapi';

import type { PublicTypeName } from '../domain/public-types';
import type { DeskDocument } from '../domain/translation-desk';
import { hasDrafts, uidOf } from '../publication/types';
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
