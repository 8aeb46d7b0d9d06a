import type { Context, Next } from 'koa';

import { SOURCE_LOCALE } from '../domain/vocabulary';
import { readFromRecord, readingNow } from '../rest/as-of/reading';
import { checkChoice } from '../rest/query';

/** Stands before each public read of content: with `fallback`, the source stands in for what is not translated. */
export default () => async (ctx: Context, next: Next) => {
  if (ctx.query.fallback === undefined) return next();
  checkChoice(ctx.query, 'fallback', [SOURCE_LOCALE]);
  // Strapi refuses what it does not know.
  delete ctx.query.fallback;
  await readFromRecord({ ...readingNow(), withFallback: true }, next);
};
