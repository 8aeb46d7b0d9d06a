import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

import { say } from '../messages';

const UPLOADS = /^\/(?:api\/)?upload(?:$|\/|\?)/;

/** formidable marks its own failures so. */
const isFormFailure = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'httpCode' in error && 'code' in error;

/** Form data is parsed before anybody is asked who they are; so it is taken only where files go. */
export default () => async (ctx: Context, next: Next) => {
  if (!ctx.is('multipart')) return next();
  if (!UPLOADS.test(ctx.path)) throw new errors.ValidationError(say('multipart-not-here', {}));
  try {
    await next();
  } catch (error) {
    if (!isFormFailure(error)) throw error;
    throw new errors.ValidationError(say('multipart-malformed', {}));
  }
};
