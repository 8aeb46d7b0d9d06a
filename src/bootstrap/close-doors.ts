import type { Core } from '@strapi/strapi';

interface Route {
  method: string;
  path: string;
  config?: { policies?: unknown[] };
}

/** Routes of Strapi's plugins that any signed-in user may call, and which permission they should ask for. */
const DOORS = [
  { plugin: 'email', method: 'POST', path: '/', permission: 'plugin::email.settings.read' },
  { plugin: 'i18n', method: 'PUT', path: '/settings', permission: 'plugin::i18n.locale.update' },
];

/**
 * Sending mail in anybody's name and changing the languages' settings are an administrator's business.
 * @throws Error when a door is not where it was: a new version of Strapi must be looked at again
 */
export const closeDoors = (strapi: Core.Strapi): void => {
  for (const { plugin, method, path, permission } of DOORS) {
    const { admin } = strapi.plugin(plugin).routes as unknown as { admin: { routes: Route[] } };
    const route = admin.routes.find((candidate) => candidate.method === method && candidate.path === path);
    if (!route) throw new Error(`The ${plugin} plugin has no route ${method} ${path} to close`);
    const policy = { name: 'admin::hasPermissions', config: { actions: [permission] } };
    route.config = {
      ...route.config,
      policies: ['admin::isAuthenticatedAdmin', policy],
    };
  }
};
