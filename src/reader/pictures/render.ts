import { createHash } from 'node:crypto';

import { LRUCache } from 'lru-cache';
import sharp from 'sharp';

import type { Answer } from '../page';
import { drawCard } from './card';
import type { Card } from './words';

/** Some forty kilobytes each; a picture not kept is drawn again. */
const KEPT = 60;

const pictures = new LRUCache<string, Promise<Buffer>>({ max: KEPT });

/** Few colours and flat: a palette makes it a third of the size. */
const renderCard = async (card: Card): Promise<Buffer> =>
  sharp(Buffer.from(await drawCard(card)))
    .png({ palette: true, colours: 64, dither: 0 })
    .toBuffer();

/** Two who ask for the same picture at once wait for one drawing of it. */
const pictureOf = (card: Card, digest: string): Promise<Buffer> => {
  const known = pictures.get(digest);
  if (known) return known;
  const drawing = renderCard(card);
  pictures.set(digest, drawing);
  drawing.catch(() => pictures.delete(digest));
  return drawing;
};

export const answerPicture = async (card: Card): Promise<Answer> => {
  const digest = createHash('sha256').update(JSON.stringify(card)).digest('base64url');
  return {
    status: 200,
    headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' },
    body: await pictureOf(card, digest),
  };
};
