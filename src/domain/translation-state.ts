import type { Significance } from './significance';

/** Where a translation of something public stands. */
export const TRANSLATION_STATES = ['missing', 'draft', 'current', 'outdated'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

/** One publication of the source, as far as its translations depend on it. */
export interface SourcePublication {
  seq: number;
  at: string;
  significance: Significance;
  /** One text for all of its words. */
  words: string;
}

export interface Outdated {
  /** The publication of the source by which the translation went out of date. */
  seq: number;
  at: string;
}

/**
 * Whether the source says something else than what a translation was made from.
 * @param publications of the source in their order, from the one that the translation rests on
 * @param isAsked whether editors say what kind of change they make; where nobody asks them, each change counts
 * @returns since when, or nothing for a translation that is current
 */
export const outdatedSince = (publications: SourcePublication[], isAsked: boolean): Outdated | undefined => {
  const [base, ...later] = publications;
  if (!base) return undefined;
  // Minor changes of what is translated, and going back to it, leave a translation right.
  const translated = new Set([base.words]);
  let since: Outdated | undefined;
  for (const { seq, at, significance, words } of later) {
    if (translated.has(words)) since = undefined;
    else if (since === undefined && isAsked && significance === 'minor') translated.add(words);
    else since ??= { seq, at };
  }
  return since;
};
