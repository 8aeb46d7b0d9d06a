import type { Core } from '@strapi/strapi';

export interface Route {
  method: string;
  path: string;
  config?: { policies?: unknown[]; middlewares?: unknown[] };
}

/**
 * A route of a plugin's part of the panel, before it is served.
 * @throws Error when it is not where it was: a new version of Strapi must be looked at again
 */
export const routeOf = (
  strapi: Core.Strapi,
  { plugin, method, path }: { plugin: string; method: string; path: string },
): Route => {
  const { admin } = strapi.plugin(plugin).routes as unknown as { admin: { routes: Route[] } };
  const route = admin.routes.find((candidate) => candidate.method === method && candidate.path === path);
  if (!route) throw new Error(`The ${plugin} plugin has no route ${method} ${path} to guard`);
  return route;
};
