import type { Context, Next } from 'koa';

/** What an editor uploads is shown, never run: an upload opened by its address has no scripts and no origin. */
export default () => async (ctx: Context, next: Next) => {
  await next();
  if (!ctx.path.startsWith('/uploads/')) return;
  ctx.set(
    'Content-Security-Policy',
    "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'",
  );
  ctx.set('X-Content-Type-Options', 'nosniff');
};
