import type { Locale } from '../../domain/vocabulary';
import type { PhotoData, PhotoImage } from '../api/photo';
import { messagesIn } from '../messages';

/** How wide a photo stands in running text, for the browser to choose by. */
const IN_TEXT = '(min-width: 40rem) 38rem, 100vw';

/** The versions made for readers; the thumbnail is the panel's own. */
const versionsOf = (image: PhotoImage) =>
  Object.entries(image.formats ?? {})
    .filter(([key, { mime }]) => key !== 'thumbnail' && mime === 'image/webp')
    .map(([, version]) => version)
    .sort((a, b) => (a.width ?? 0) - (b.width ?? 0));

const isUpright = ({ width, height }: PhotoImage) => (height ?? 0) > (width ?? 0);

interface Props {
  photo: PhotoData;
  locale: Locale;
  /** How wide it is shown, as the `sizes` of an image. */
  sizes?: string;
}

const Picture = ({ image, alt, sizes }: { image: PhotoImage; alt: string; sizes: string }) => {
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

/** A photo with its caption; a picture that is not held is not replaced by another. */
export const Photo = ({ photo, locale, sizes = IN_TEXT }: Props) => {
  const say = messagesIn(locale);
  const { image, caption, credit } = photo;
  const givenBy = credit && `${say.credit} ${credit}`;
  if (!image) {
    return (
      <p class="caption">
        <span class="caption-label">{say.photo}</span>
        <span>
          {caption}
          <small>{[say.photoWithoutImage, givenBy].filter(Boolean).join(' · ')}</small>
        </span>
      </p>
    );
  }
  return (
    <figure class={isUpright(image) ? 'photo photo-upright' : 'photo'}>
      <Picture image={image} alt={photo.alt ?? ''} sizes={sizes} />
      {(caption || givenBy) && (
        <figcaption>
          {caption}
          {givenBy && <small>{givenBy}</small>}
        </figcaption>
      )}
    </figure>
  );
};
