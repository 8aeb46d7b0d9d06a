import { writeFile } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import path from 'node:path';

import sharp from 'sharp';

import { bytesOf, type UploadedFile } from './file';
import { generateResponsiveFormats } from './responsive-formats';

type Judge = (file: UploadedFile) => Promise<boolean>;

export interface ImageService {
  isImage: Judge;
  isFaultyImage: Judge;
  isResizableImage: Judge;
  optimize: (file: UploadedFile) => Promise<UploadedFile>;
  generateResponsiveFormats: (file: UploadedFile) => Promise<unknown[]>;
}

/** What calls itself a picture is judged as one, so that a broken one is refused and an AVIF is measured. */
const isImage: Judge = ({ mime }) => Promise.resolve(mime.startsWith('image/'));

/** A camera may store a picture lying down with a note to turn it, and the note is lost when it is made smaller. */
const upright = async (file: UploadedFile): Promise<UploadedFile> => {
  const bytes = await bytesOf(file);
  const { orientation = 1 } = await sharp(bytes).metadata();
  if (orientation === 1 || !file.tmpWorkingDirectory) return file;
  const filepath = path.join(file.tmpWorkingDirectory, `upright-${file.hash}`);
  const turned = await sharp(bytes).autoOrient().toBuffer();
  await writeFile(filepath, turned);
  return { ...file, filepath, getStream: () => createReadStream(filepath) };
};

/** Strapi's image service with what this site needs of its pictures; the rest stays as it is. */
export const improveImages = <Service extends ImageService>(service: Service): Service => ({
  ...service,
  isImage,
  isResizableImage: isImage,
  optimize: async (file: UploadedFile) => service.optimize(await upright(file)),
  generateResponsiveFormats,
});
