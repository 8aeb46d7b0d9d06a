import { LONGEST_NOTE, type Significance } from '../../domain/significance';
import type { Locale } from '../../domain/vocabulary';

/** By language: what the public is told in it. */
export type Notes = Partial<Record<Locale, string>>;

/** What travels with a request to publish or withdraw: one text where it is about one language. */
export interface Choice {
  significance?: Significance;
  changeNote?: string | Notes;
}

export type ChoiceField = keyof Choice;

/** By field: what is wrong with it, in words. */
export type Problems = Partial<Record<ChoiceField, string>>;

export type NoteProblem = 'note-missing' | 'note-too-long';

/** What can be told of a note before it is sent; the server holds to the same rules. */
export const problemOfNote = (note: string): NoteProblem | undefined => {
  const { length } = note.trim();
  if (length === 0) return 'note-missing';
  return length > LONGEST_NOTE ? 'note-too-long' : undefined;
};

/** A small change says nothing, even if something was written before it was called small. */
export const needsNote = (significance: Significance | undefined): boolean =>
  significance === 'major' || significance === 'correction';

export const noteToSend = (notes: Notes, locales: Locale[]): string | Notes => {
  const written = Object.fromEntries(locales.map((locale) => [locale, notes[locale]?.trim() ?? '']));
  const [only] = locales;
  return only && locales.length === 1 ? (written[only] ?? '') : written;
};
