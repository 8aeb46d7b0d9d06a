import type { Context, Next } from 'koa';

import type { PublicType } from '../rest/public-types';
import { checkPublicQuery } from '../rest/query';

interface Config {
  uid: PublicType;
  isList: boolean;
}

/** Stands before each public read and holds its query against the public contract. */
export default ({ uid, isList }: Config) =>
  (ctx: Context, next: Next) => {
    checkPublicQuery(uid, ctx.query, isList);
    return next();
  };
