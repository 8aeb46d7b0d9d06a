import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

/** A file on its way into storage, as far as the upload plugin's image service tells of it. */
export interface UploadedFile {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  /** Gone as soon as the file is stored; `getStream` lasts until the request ends. */
  filepath?: string;
  tmpWorkingDirectory?: string;
  width?: number | null;
  height?: number | null;
  /** Kilobytes. */
  size?: number;
  sizeInBytes?: number;
  getStream: () => Readable;
}

export const bytesOf = (file: UploadedFile): Promise<Buffer> => buffer(file.getStream());
