import type { PublicTypeName } from '../../domain/public-types';
import { TRANSLATION_LOCALE } from '../../domain/vocabulary';

interface Named {
  type: PublicTypeName;
  documentId: string;
}

/** Of the desk; below the panel's own root. */
export const DESK_PAGE = 'translation';

export const uidOf = (type: PublicTypeName): string => `api::${type}.${type}`;

export const isSingle = (type: PublicTypeName): boolean => type === 'site';

/** Where one document is translated. */
export const deskAddress = ({ type, documentId }: Named): string => `/${DESK_PAGE}/${type}/${documentId}`;

/** Where everything else of the English is edited. */
export const editAddress = ({ type, documentId }: Named): string => {
  const place = isSingle(type)
    ? `single-types/${uidOf(type)}`
    : `collection-types/${uidOf(type)}/${documentId}`;
  return `/content-manager/${place}?plugins[i18n][locale]=${TRANSLATION_LOCALE}`;
};

export const GLOSSARY_ADDRESS = '/content-manager/collection-types/api::glossary-term.glossary-term';
