import path from 'node:path';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import inject from 'light-my-request';

import settings from '../../config/settings';
import { createReader } from '../reader';
import type { ReadRest } from '../reader/api/rest';
import type { Answer } from '../reader/page';

/** Carries the reader's reads to the server that it runs in, without a socket. */
const readInProcess =
  ({ server: { httpServer } }: Core.Strapi): ReadRest =>
  async (path) => {
    const answer = await inject((request, response) => void httpServer.emit('request', request, response), {
      url: path,
      headers: { host: 'reader' },
    });
    const cacheControl = answer.headers['cache-control'];
    return { status: answer.statusCode, body: JSON.parse(answer.payload) as unknown, cacheControl };
  };

/** The address that a request says it came to, if it is one at all. */
const claimedOrigin = (ctx: Context): string =>
  URL.canParse(ctx.origin) ? new URL(ctx.origin).origin : 'http://localhost';

const send = (ctx: Context, { status, headers, body }: Answer): void => {
  ctx.status = status;
  ctx.set(headers);
  ctx.body = body;
};

/** An address that nothing answers, asked for by a browser that wants a page; machines get Strapi's JSON. */
const isNowhere = (ctx: Context): boolean =>
  ctx.status === 404 &&
  !ctx.body &&
  ctx.get('accept').includes('text/html') &&
  !/^\/(api|admin|uploads)(\/|$)/.test(ctx.path);

/** Puts the public reader in front of Strapi's own pages. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const publicUrl = settings().PUBLIC_URL;
  const reader = createReader({
    read: readInProcess(strapi),
    styles: path.join(strapi.dirs.static.public, 'styles'),
    onFailure: (error) => strapi.log.error(error),
  });

  return async (ctx: Context, next: Next) => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();
    const { path, querystring: query } = ctx;
    // A sender may write what it likes into the Host header; where it is known, the public address counts.
    const origin = publicUrl ?? claimedOrigin(ctx);
    const request = { path, query, acceptLanguage: ctx.get('accept-language'), origin };
    const answer = await reader.answer(request);
    if (answer) return send(ctx, answer);
    await next();
    if (isNowhere(ctx)) send(ctx, await reader.answerMissing(request));
  };
};
