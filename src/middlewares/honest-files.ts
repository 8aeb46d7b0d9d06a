import { open } from 'node:fs/promises';

import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';

import { say } from '../messages';

interface ReceivedFile {
  filepath: string;
  originalFilename: string | null;
  mimetype: string | null;
}

const LONGEST_SIGNATURE = 4100;

const startOf = async (file: ReceivedFile): Promise<Uint8Array> => {
  const handle = await open(file.filepath);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_SIGNATURE), 0, LONGEST_SIGNATURE, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

/**
 * Strapi believes what a file says of itself when its bytes say nothing. Here the bytes must agree: a
 * page that calls itself a picture is refused. Stands after the body parser.
 */
export default () => async (ctx: Context, next: Next) => {
  const { files } = ctx.request as { files?: Record<string, ReceivedFile | ReceivedFile[]> };
  for (const file of Object.values(files ?? {}).flat()) {
    // The library is ES modules only; Strapi loads it the same way.
    const { fileTypeFromBuffer } = await import('file-type');
    const found = await fileTypeFromBuffer(await startOf(file));
    if (found?.mime === file.mimetype) continue;
    const [name, type] = [file.originalFilename ?? '', file.mimetype ?? ''];
    throw new errors.ValidationError(say('file-not-what-it-says', { name, type }));
  }
  return next();
};
