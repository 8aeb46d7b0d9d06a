import { useQueryParams } from '@strapi/strapi/admin';

import { LOCALES, type Locale, SOURCE_LOCALE } from '../domain/vocabulary';

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/** The language of what is being edited, as the address of the page says it. */
export const useEditedLocale = (): Locale => {
  const [{ query }] = useQueryParams<Query>();
  return LOCALES.find((locale) => locale === query.plugins?.i18n?.locale) ?? SOURCE_LOCALE;
};
