import type { PhotoImage } from '../api/photo';

/** How wide a picture stands in running text, for the browser to choose by. */
const IN_TEXT = '(min-width: 40rem) 38rem, 100vw';

/** The versions made for readers; the thumbnail is the panel's own. */
const versionsOf = (image: PhotoImage) =>
  Object.entries(image.formats ?? {})
    .filter(([key, { mime }]) => key !== 'thumbnail' && mime === 'image/webp')
    .map(([, version]) => version)
    .sort((a, b) => (a.width ?? 0) - (b.width ?? 0));

/** A picture higher than wide would fill the screen if it were as wide as the text. */
export const frameOf = ({ width, height }: PhotoImage): string =>
  (height ?? 0) > (width ?? 0) ? 'photo photo-upright' : 'photo';

interface Props {
  image: PhotoImage;
  alt: string;
  /** How wide it is shown, as the `sizes` of an image. */
  sizes?: string;
}

/** A picture in as many pixels as its place needs. */
export const Picture = ({ image, alt, sizes = IN_TEXT }: Props) => {
  const versions = versionsOf(image);
  const shown = versions.at(-1) ?? image;
  return (
    <img
      src={shown.url}
      srcset={versions.map(({ url, width }) => `${url} ${width}w`).join(', ') || undefined}
      sizes={versions.length > 0 ? sizes : undefined}
      width={shown.width ?? undefined}
      height={shown.height ?? undefined}
      alt={alt}
      loading="lazy"
      decoding="async"
    />
  );
};
