import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

import { type Problem, problem } from '../documents/checks/problem';
import { isRecord } from '../domain/record';
import { isLocale, SOURCE_LOCALE } from '../domain/vocabulary';
import { routeOf } from './routes';

interface StoredLocale {
  code: string;
}

/** Strapi would delete all that is written in a language with it, public or not, past every rule and the record. */
const removalProblem = ({ code }: StoredLocale): Problem | undefined =>
  isLocale(code) ? problem('locale-is-kept', [], {}) : undefined;

/** Whatever names no language is Chinese, and every translation rests on the Chinese. */
const defaultProblem = ({ code }: StoredLocale, body: unknown): Problem | undefined =>
  isRecord(body) && body.isDefault && code !== SOURCE_LOCALE
    ? problem('default-locale-is-kept', ['isDefault'], {})
    : undefined;

/** Koa's types do not know of what Strapi has parsed. */
const bodyOf = ({ request }: Context): unknown => ('body' in request ? request.body : undefined);

const refuse = (found: Problem | undefined): void => {
  if (found) throw new errors.ValidationError(found.message, { errors: [found] });
};

/**
 * Nobody takes away a language of the house or makes another one its source, an administrator neither.
 * @throws Error when a route is not where it was
 */
export const keepLocales = (strapi: Core.Strapi): void => {
  const storedOf = (ctx: Context): Promise<StoredLocale | null> =>
    strapi.plugin('i18n').service('locales').findById(ctx.params.id);
  const guard = (method: string, path: string, check: (ctx: Context) => Promise<void>): void => {
    const route = routeOf(strapi, { plugin: 'i18n', method, path });
    const middleware = async (ctx: Context, next: Next) => {
      await check(ctx);
      await next();
    };
    route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), middleware] };
  };

  guard('DELETE', '/locales/:id', async (ctx) => {
    const stored = await storedOf(ctx);
    if (stored) refuse(removalProblem(stored));
  });
  guard('PUT', '/locales/:id', async (ctx) => {
    const stored = await storedOf(ctx);
    if (stored) refuse(defaultProblem(stored, bodyOf(ctx)));
  });
  guard('POST', '/locales', async (ctx) => {
    const body = bodyOf(ctx);
    refuse(defaultProblem({ code: String(isRecord(body) ? body.code : '') }, body));
  });
};
