import type { Core } from '@strapi/strapi';

import { PUBLIC_TYPE_NAMES, type PublicTypeName } from '../domain/public-types';
import { uidOf } from '../publication/types';

const READ = 'plugin::content-manager.explorer.read';

export interface Ability {
  can(action: string, subject: string, field?: string): boolean;
}

/** The types that whoever asks may read in the panel. */
export const readableTypes = ({ state }: Parameters<Core.ControllerHandler>[0]): PublicTypeName[] => {
  const ability = state.userAbility as Ability;
  return PUBLIC_TYPE_NAMES.filter((type) => ability.can(READ, uidOf(type)));
};
