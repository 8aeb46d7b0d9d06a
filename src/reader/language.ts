import Negotiator from 'negotiator';

import { type Locale, SOURCE_LOCALE, TRANSLATION_LOCALE } from '../domain/vocabulary';

/** How an address names its language: `/zh/…` and `/en/…`. */
export const PREFIXES = { zh: SOURCE_LOCALE, en: TRANSLATION_LOCALE } as const;
export type Prefix = keyof typeof PREFIXES;

export const prefixOf = (locale: Locale): Prefix => (locale === TRANSLATION_LOCALE ? 'en' : 'zh');

export const isPrefix = (text: string): text is Prefix => Object.hasOwn(PREFIXES, text);

export const otherLocale = (locale: Locale): Locale =>
  locale === SOURCE_LOCALE ? TRANSLATION_LOCALE : SOURCE_LOCALE;

export const otherPrefix = (prefix: Prefix): Prefix => prefixOf(otherLocale(PREFIXES[prefix]));

/** English for those whose browser prefers it to Chinese, otherwise the language of the source. */
export const preferredPrefix = (acceptLanguage: string): Prefix => {
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage } });
  return negotiator.language(['zh', 'en']) === 'en' ? 'en' : 'zh';
};
