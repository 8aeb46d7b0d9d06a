import type { UID } from '@strapi/strapi';

import type { Attributes, Components } from '../domain/attributes';
import { localizedWords } from '../domain/localized-words';
import type { Part } from '../domain/snapshot';

/** A row as it was read is asked by several rules, and by two writes where the panel saves and publishes. */
const known = new WeakMap<Part, string>();

/** One text for the words of a row or a snapshot that its language has of its own. */
export const wordsOf = (uid: UID.ContentType, part: Part): string => {
  const words =
    known.get(part) ??
    localizedWords(
      part,
      strapi.contentType(uid).attributes as unknown as Attributes,
      strapi.components as unknown as Components,
    );
  known.set(part, words);
  return words;
};
