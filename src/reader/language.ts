import { type Locale, SOURCE_LOCALE, TRANSLATION_LOCALE } from '../domain/vocabulary';

/** How an address names its language: `/zh/…` and `/en/…`. */
export const PREFIXES = { zh: SOURCE_LOCALE, en: TRANSLATION_LOCALE } as const;
export type Prefix = keyof typeof PREFIXES;

export const prefixOf = (locale: Locale): Prefix => (locale === TRANSLATION_LOCALE ? 'en' : 'zh');

export const isPrefix = (text: string): text is Prefix => Object.hasOwn(PREFIXES, text);

/** English for those whose browser prefers it to Chinese, otherwise the language of the source. */
export const preferredPrefix = (acceptLanguage: string): Prefix => {
  const rank = (language: string) => {
    const entry = acceptLanguage
      .split(',')
      .map((part) => part.trim().split(';q='))
      .find(([tag = '']) => tag.toLowerCase().startsWith(language));
    return entry ? Number(entry[1] ?? 1) : 0;
  };
  return rank('en') > rank('zh') ? 'en' : 'zh';
};
