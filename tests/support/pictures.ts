import sharp from 'sharp';

export type PictureType = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

/** A drawn picture of a size, in the type that is asked for. */
export const picture = async (width: number, height: number, type: PictureType, colour = '#2f6f8f') => {
  const bytes = await sharp({ create: { width, height, channels: 3, background: colour } })
    .toFormat(type)
    .toBuffer();
  return new Uint8Array(bytes);
};

/** A photo as a camera stores it that was held upright: lying down, with a note to turn it. */
export const lyingPhoto = async (width: number, height: number) => {
  const bytes = await sharp({ create: { width, height, channels: 3, background: '#8f5f2f' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  return new Uint8Array(bytes);
};

/** A picture that moves: a GIF of several frames. */
export const movingPicture = async (width: number, height: number, frames: number) => {
  const colours = Array.from({ length: frames }, (_, frame) => ({ r: 40 * frame, g: 90, b: 120 }));
  const stills = await Promise.all(
    colours.map((background) =>
      sharp({ create: { width, height, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const bytes = await sharp(stills, { join: { animated: true } })
    .gif({ loop: 0 })
    .toBuffer();
  return new Uint8Array(bytes);
};
