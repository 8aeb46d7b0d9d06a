import type { Significance } from '../domain/significance';
import { type Locale, SOURCE_LOCALE } from '../domain/vocabulary';

/** A row that brings others about. */
export interface Cause {
  seq: number;
  significance: Significance;
}

/** One for each language in which something became public. */
export type Causes = Partial<Record<Locale, Cause>>;

/** What follows in a language follows from the row in that language, or from the source's. */
export const causeIn = (causes: Causes, locale: Locale): Cause | undefined =>
  causes[locale] ?? causes[SOURCE_LOCALE];

export const isEmpty = (causes: Causes): boolean => Object.keys(causes).length === 0;
