import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** Answers /favicon.ico with the drawn icon; Strapi's own middleware knows bitmaps only. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const icon = readFileSync(path.join(strapi.dirs.static.public, 'favicon.svg'));

  return (ctx: Context, next: Next) => {
    if (ctx.path !== '/favicon.ico') return next();
    ctx.set('Cache-Control', 'public, max-age=86400');
    ctx.type = 'image/svg+xml';
    ctx.body = icon;
  };
};
