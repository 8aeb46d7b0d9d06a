import type { Locale } from '../../domain/vocabulary';
import type { PhotoData } from '../api/photo';
import { messagesIn } from '../messages';
import { frameOf, Picture } from './picture';

interface Props {
  photo: PhotoData;
  locale: Locale;
  /** How wide it is shown, as the `sizes` of an image. */
  sizes?: string;
}

/** A photo with its caption; a picture that is not held is not replaced by another. */
export const Photo = ({ photo, locale, sizes }: Props) => {
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
    <figure class={frameOf(image)}>
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
