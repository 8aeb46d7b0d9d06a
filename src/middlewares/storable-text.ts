import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

import { say } from '../messages';

/** NUL, as an address and as JSON write it. */
const IN_ADDRESS = /%00/;
const IN_JSON = /\\u0000/;

const holdsNul = (ctx: Context): boolean => {
  if (IN_ADDRESS.test(ctx.url)) return true;
  const { body } = ctx.request as { body?: unknown };
  return body !== undefined && IN_JSON.test(JSON.stringify(body));
};

/** SQLite keeps a NUL in a text and PostgreSQL fails on it; nobody means one. Stands after the body parser. */
export default () => (ctx: Context, next: Next) => {
  if (holdsNul(ctx)) throw new errors.ValidationError(say('text-unstorable', {}));
  return next();
};
