import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';

import sharp from 'sharp';

import { bytesOf, type UploadedFile } from './file';

/** Widths in pixels, under the names that Strapi's clients know. */
export const WIDTHS = { small: 480, medium: 960, large: 1600 } as const;

/** The longest side that WebP can hold. */
const LONGEST_SIDE = 16_383;
const QUALITY = 78;

const shrink = async (bytes: Buffer, width: number) =>
  sharp(bytes, { animated: true })
    .autoOrient()
    .resize({ width, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true });

/** The address tells the content, so that a copy may be kept for ever; replacing a picture changes it. */
const hashOf = (file: UploadedFile, key: string, bytes: Buffer): string =>
  `${key}_${file.hash}_${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;

const makeFormat = async (file: UploadedFile, key: string, bytes: Buffer, widest: number) => {
  const { data, info } = await shrink(bytes, widest);
  const hash = hashOf(file, key, data);
  const format = {
    name: `${key}_${file.name}`,
    hash,
    ext: '.webp',
    mime: 'image/webp',
    path: null,
    width: info.width,
    // A moving picture stands as one tall strip of its frames.
    height: info.pageHeight ?? info.height,
    size: Math.round(data.length / 10) / 100,
    sizeInBytes: data.length,
    getStream: () => Readable.from(data),
  };
  return { key, file: format };
};

/**
 * The smaller WebP versions of a picture, none wider than the picture itself. Replaces Strapi's, which keep
 * the type of the original, measure by the longer side and leave AVIF out.
 */
export const generateResponsiveFormats = async (file: UploadedFile) => {
  const bytes = await bytesOf(file);
  const { autoOrient } = await sharp(bytes).metadata();
  const formats = [];
  let reached = 0;
  for (const [key, width] of Object.entries(WIDTHS)) {
    if (reached >= autoOrient.width) break;
    formats.push(await makeFormat(file, key, bytes, width));
    reached = width;
  }
  return formats;
};
