import type { Readable } from 'node:stream';

import { problem } from '../exchange/problems';
import { refuseFile } from './refuse';

/**
 * What is sent, as it is sent: no parser of forms has to guess what it is.
 * @throws ValidationError for more than is allowed, before the rest of it is read
 */
export const readBytes = async (stream: Readable, allowed: number): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > allowed) return refuseFile([problem('file-too-large', { bytes, allowed })]);
    parts.push(part);
  }
  return Buffer.concat(parts);
};
