import { createHash } from 'node:crypto';

/** Names and values in turn, as they are sent. */
export type Headers = string[];

/** An answer as it is sent. */
export interface Answer {
  status: number;
  headers: Headers;
  body: Buffer;
  etag?: string;
}

export const valueOf = (headers: Headers, name: string): string | undefined => {
  const values = headers.filter((_, place) => place % 2 === 1 && headers[place - 1]?.toLowerCase() === name);
  return values.length > 0 ? values.join(', ') : undefined;
};

export const without = (headers: Headers, names: RegExp): Headers =>
  headers.filter((_, place) => !names.test(headers[place - (place % 2)] ?? ''));

/** A browser may keep it, and asks each time whether it still holds. */
const ASK_EACH_TIME = 'public, no-cache';

/** Gives an answer that anybody may have the digest of its bytes, by which who has them need not get them again. */
export const validated = (answer: Answer): Answer => {
  const etag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 27)}"`;
  const headers = [...without(answer.headers, /^etag$/i), 'etag', etag];
  if (valueOf(headers, 'cache-control') === undefined) headers.push('cache-control', ASK_EACH_TIME);
  return { ...answer, headers, etag };
};

/** Whether whoever asks has the answer already: its digest is among those that they tell. */
export const isHad = (told: string | undefined, etag: string | undefined): boolean =>
  told !== undefined &&
  etag !== undefined &&
  (told === etag || told === '*' || told.split(',').some((each) => each.trim().replace(/^W\//, '') === etag));
