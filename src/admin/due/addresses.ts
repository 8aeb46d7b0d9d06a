import { SOURCE_LOCALE } from '../../domain/vocabulary';
import { uidOf } from '../progress/subjects';
import { ARTICLE } from '../progress/types';
import type { Due } from '../../domain/silence';

const content = (uid: string, documentId: string) =>
  `/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${SOURCE_LOCALE}`;

/** Where the promise itself is edited. */
export const editAddress = ({ type, documentId }: Due): string => content(uidOf(type), documentId);

/** Where an article on it is begun. */
export const writeAddress = content(ARTICLE, 'create');

/** Of the page that lists everything due; below the panel's own root. */
export const DUE_PAGE = 'due';
