import { rm } from 'node:fs/promises';

import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

import { say } from '../messages';

const UPLOADS = /^\/(?:api\/)?upload(?:$|\/)/;

interface ReceivedFile {
  filepath: string;
}

/** formidable marks its own failures so. */
const isFormFailure = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'httpCode' in error && 'code' in error;

/** Strapi clears away what it received under one name, and only when all went well. */
const clearAway = async (ctx: Context): Promise<void> => {
  const { files } = ctx.request as { files?: Record<string, ReceivedFile | ReceivedFile[]> };
  const received = Object.values(files ?? {}).flat();
  await Promise.all(received.map(({ filepath }) => rm(filepath, { force: true })));
};

/**
 * Form data is written to disk before anybody is asked who they are. So it is taken only where files go,
 * from those who show a token, and cleared away whatever becomes of the request.
 */
export default () => async (ctx: Context, next: Next) => {
  if (!ctx.is('multipart')) return next();
  if (!UPLOADS.test(ctx.path)) throw new errors.ValidationError(say('multipart-not-here', {}));
  if (!ctx.get('authorization')) throw new errors.UnauthorizedError();
  try {
    await next();
  } catch (error) {
    if (!isFormFailure(error)) throw error;
    throw new errors.ValidationError(say('multipart-malformed', {}));
  } finally {
    await clearAway(ctx);
  }
};
