import path from 'node:path';

import type { Context, Next } from 'koa';

/** The path as the file server will understand it: `/%75ploads/a.png` and `/x/../uploads/a.png` too. */
const isUpload = (address: string): boolean => {
  try {
    return path.posix.normalize(decodeURIComponent(address)).startsWith('/uploads/');
  } catch {
    return false;
  }
};

/** A version of a picture carries the digest of its content in its name; an original keeps its name when replaced. */
const isNamedByContent = (address: string): boolean =>
  /\/(?:small|medium|large)_[^/]+_[0-9a-f]{12}\.webp$/.test(address);

/** What an editor uploads is shown, never run: an upload opened by its address has no scripts and no origin. */
export default () => async (ctx: Context, next: Next) => {
  await next();
  if (!isUpload(ctx.path)) return;
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
  ctx.set('X-Content-Type-Options', 'nosniff');
  if (ctx.status !== 200) return;
  const isForEver = isNamedByContent(ctx.path);
  ctx.set('Cache-Control', isForEver ? 'public, max-age=31536000, immutable' : 'public, no-cache');
};
