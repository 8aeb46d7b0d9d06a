import type { IncomingMessage, ServerResponse } from 'node:http';

import { type Answer, type Headers, isHad, without } from '../answers/answer';

const OF_THE_BODY = /^content-(?:length|type|encoding|disposition)$/i;

/** How an answer is sent: whole, and to whoever has it already. */
export interface Sent {
  hit: Headers;
  notModified: Headers;
}

export const sentOf = ({ headers }: Answer, xCache: string): Sent => ({
  hit: [...headers, 'x-cache', xCache],
  notModified: [...without(headers, OF_THE_BODY), 'x-cache', xCache],
});

/** Sends an answer, as far as who asks has not got it already. */
export const send = (
  { status, etag, body }: Answer,
  { hit, notModified }: Sent,
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  if (etag !== undefined && isHad(request.headers['if-none-match'], etag)) {
    response.writeHead(304, notModified);
    response.end();
    return;
  }
  response.writeHead(status, hit);
  response.end(request.method === 'HEAD' ? undefined : body);
};
