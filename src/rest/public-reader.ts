import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { isPublicScope } from './public-types';

/**
 * Who comes without a token: a reader, who may see what is public and nothing else. Strapi's own answer
 * (the users-permissions plugin) brings sign-up, passwords and accounts that nobody here needs.
 */
const publicReader = {
  name: 'public-reader',

  authenticate: (ctx: Context) =>
    ctx.get('authorization') ? { authenticated: false } : { authenticated: true, credentials: null },

  verify: (_auth: unknown, config: { scope?: string | string[] }) => {
    const scopes = [config.scope ?? []].flat();
    const isOpen = scopes.length > 0 && scopes.every(isPublicScope);
    if (!isOpen) throw new errors.UnauthorizedError();
  },
};

export const registerPublicReader = (strapi: Core.Strapi): void => {
  strapi.get('auth').register('content-api', publicReader);
};
