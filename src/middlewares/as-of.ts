import type { Context, Next } from 'koa';

import { isRecord } from '../domain/record';
import { seqAt } from '../publication/as-of/seq-at';
import { readMoment } from '../rest/as-of/read-moment';
import { readFromRecord } from '../rest/as-of/reading';

/** A commit may take a moment to be seen; what is older than this stays as it is. */
const SETTLED_AFTER = 60_000;

const cacheControl = (moment: Date): string =>
  Date.now() - moment.getTime() > SETTLED_AFTER ? 'public, max-age=86400' : 'no-store';

/** Stands before each public read of content: with `asOf`, it is answered as it stood then. */
export default () => async (ctx: Context, next: Next) => {
  const { asOf } = ctx.query;
  if (asOf === undefined) return next();
  const moment = readMoment(asOf);
  // Strapi refuses what it does not know.
  delete ctx.query.asOf;
  ctx.set('X-Robots-Tag', 'noindex');
  const seq = await seqAt(moment);
  await readFromRecord({ seq, withFallback: false }, next);
  if (!isRecord(ctx.body) || !isRecord(ctx.body.meta)) return;
  ctx.body.meta.asOf = { moment: moment.toISOString(), seq };
  ctx.set('Cache-Control', cacheControl(moment));
};
