import type { Context, Next } from 'koa';

import { type Locale, SOURCE_LOCALE } from '../domain/vocabulary';
import { typeOf } from '../publication/types';
import { answerGone } from '../rest/gone';
import type { PublicType } from '../rest/public-types';
import { checkPublicQuery } from '../rest/query';

interface Config {
  uid: PublicType;
  isList: boolean;
}

/**
 * Stands around each public read: holds its query against the public contract, and knows of an entry that is
 * not there whether it was withdrawn.
 */
export default ({ uid, isList }: Config) =>
  async (ctx: Context, next: Next) => {
    checkPublicQuery(uid, ctx.query, isList);
    await next();
    const type = typeOf(uid);
    const { id: document } = ctx.params as { id?: string };
    if (isList || ctx.body || !document || !type) return;
    const locale = (ctx.query.locale ?? SOURCE_LOCALE) as Locale;
    await answerGone(ctx, { type, document, locale });
  };
