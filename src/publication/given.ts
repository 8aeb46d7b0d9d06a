import { isRecord } from '../domain/record';
import { currentReason } from './occasion';

/** What came with the request: the panel's actions send it in the body, a script may put it in the address. */
export const givenWithRequest = (): Record<string, unknown> => {
  const ctx = strapi.requestContext.get();
  if (!ctx) return {};
  const { body } = ctx.request as { body?: unknown };
  return { ...ctx.query, ...(isRecord(body) && body) };
};

/**
 * What came with a write under a name: in its own parameters, or with the request. A write within another one is
 * of another document, and the request says nothing of it.
 */
export const given = (params: unknown, name: string): unknown => {
  const own = isRecord(params) ? params[name] : undefined;
  return own === undefined && !currentReason() ? givenWithRequest()[name] : own;
};
