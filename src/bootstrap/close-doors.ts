import type { Core } from '@strapi/strapi';

import { routeOf } from './routes';

/** Routes of Strapi's plugins that any signed-in user may call, and which permission they should ask for. */
const DOORS = [
  { plugin: 'email', method: 'POST', path: '/', permission: 'plugin::email.settings.read' },
  { plugin: 'i18n', method: 'PUT', path: '/settings', permission: 'plugin::i18n.locale.update' },
];

/**
 * Sending mail in anybody's name and changing the languages' settings are an administrator's business.
 * @throws Error when a door is not where it was
 */
export const closeDoors = (strapi: Core.Strapi): void => {
  for (const { permission, ...door } of DOORS) {
    const route = routeOf(strapi, door);
    const policy = { name: 'admin::hasPermissions', config: { actions: [permission] } };
    route.config = {
      ...route.config,
      policies: ['admin::isAuthenticatedAdmin', policy],
    };
  }
};
