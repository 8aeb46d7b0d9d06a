import type { ServerResponse } from 'node:http';

import type { Answer, Headers } from '../answers/answer';

/** Longer answers go on their way unread. */
const MOST_HELD = 4 * 1024 * 1024;

/** Said anew of every answer. */
const OWN = /^(?:date|connection|keep-alive|transfer-encoding|content-length)$/;

const WITHOUT_BODY = [204, 304];

const headersOf = (response: ServerResponse): Headers =>
  response
    .getHeaderNames()
    .filter((name) => !OWN.test(name))
    .flatMap((name) => [response.getHeader(name) ?? []].flat().flatMap((value) => [name, String(value)]));

type Given = [chunk?: unknown, encoding?: unknown, done?: unknown];

const bytesOf = (chunk: unknown, encoding: unknown): Buffer =>
  typeof chunk === 'string'
    ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
    : Buffer.from(chunk as Uint8Array);

const callbackOf = (given: Given): (() => void) | undefined =>
  given.find((each): each is () => void => typeof each === 'function');

/**
 * Holds back what is written to a response until it is whole, and gives it to `whole` in place of sending it.
 * @param tooLong called when it has become too long to be held, and is sent as it comes
 */
export const hold = (
  response: ServerResponse,
  whole: (answer: Answer) => void,
  tooLong: () => void,
): void => {
  const own = { write: response.write, end: response.end, flushHeaders: response.flushHeaders };
  const chunks: Buffer[] = [];
  let size = 0;
  const take = ([chunk, encoding]: Given): void => {
    if (chunk === undefined || chunk === null || typeof chunk === 'function') return;
    const bytes = bytesOf(chunk, encoding);
    chunks.push(bytes);
    size += bytes.length;
  };
  const letGo = (): void => {
    Object.assign(response, own);
  };
  response.flushHeaders = () => undefined;
  response.write = ((...given: Given) => {
    take(given);
    callbackOf(given)?.();
    if (size <= MOST_HELD) return true;
    letGo();
    tooLong();
    return response.write(Buffer.concat(chunks));
  }) as typeof response.write;
  response.end = ((...given: Given) => {
    take(given);
    const done = callbackOf(given);
    if (done) response.once('finish', done);
    letGo();
    const { statusCode: status } = response;
    const length = WITHOUT_BODY.includes(status) ? [] : ['content-length', String(size)];
    whole({ status, headers: [...headersOf(response), ...length], body: Buffer.concat(chunks) });
    return response;
  }) as typeof response.end;
};
