import { type Locale, SOURCE_LOCALE } from '../domain/vocabulary';

/** The rows that bring others about, one for each language in which something became public. */
export type Causes = Partial<Record<Locale, number>>;

/** What follows in a language follows from the row in that language, or from the source's. */
export const causeIn = (causes: Causes, locale: Locale): number | null =>
  causes[locale] ?? causes[SOURCE_LOCALE] ?? null;

export const isEmpty = (causes: Causes): boolean => Object.keys(causes).length === 0;
