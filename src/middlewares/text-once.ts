import type { Core } from '@strapi/strapi';

const isData = (body: unknown): body is object =>
  Array.isArray(body) ||
  (typeof body === 'object' && body !== null && Object.getPrototypeOf(body) === Object.prototype);

/** Makes text of what is answered once: whoever asks Koa how long it is would have it made for that alone. */
const textOnce: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  if (isData(ctx.body)) ctx.body = JSON.stringify(ctx.body);
};

export default textOnce;
