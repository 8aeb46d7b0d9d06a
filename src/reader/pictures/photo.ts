import type { PhotoData } from '../api/photo';

/** What is shown where an address is shared. */
export interface SharedPhoto {
  /** From the root of this site, or full where uploads are kept elsewhere. */
  url: string;
  width: number;
  height: number;
  alt: string;
}

/**
 * The largest format made of a photo; the original may be tens of megabytes.
 * @returns nothing for a photo without an image, or one whose size nobody knows
 */
const sharedPhoto = ({ image, alt }: PhotoData): SharedPhoto | undefined => {
  if (!image) return undefined;
  const area = ({ width, height }: typeof image) => (width ?? 0) * (height ?? 0);
  const [largest] = Object.values(image.formats ?? {}).sort((a, b) => area(b) - area(a));
  const { url, width, height } = largest && area(largest) > 0 ? largest : image;
  return width && height ? { url, width, height, alt: alt ?? '' } : undefined;
};

/** The first photo of several that can be shown. */
export const firstShared = (photos: PhotoData[]): SharedPhoto | undefined =>
  photos.flatMap((photo) => sharedPhoto(photo) ?? [])[0];
