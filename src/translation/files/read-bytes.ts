import type { Readable } from 'node:stream';

import { problem } from '../exchange/problems';
import { refuseFile } from './refuse';

/**
 * What is sent, as it is sent: no parser of forms has to guess what it is. More than is allowed is read to its end
 * and not kept: a browser that is cut off in the middle is never told why.
 * @throws ValidationError for more than is allowed
 */
export const readBytes = async (stream: Readable, allowed: number): Promise<Uint8Array> => {
  let parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > allowed) parts = [];
    else parts.push(part);
  }
  return bytes > allowed ? refuseFile([problem('file-too-large', { bytes, allowed })]) : Buffer.concat(parts);
};
