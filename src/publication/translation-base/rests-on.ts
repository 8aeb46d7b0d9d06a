import type { Snapshot } from '../../domain/snapshot';
import type { Significance } from '../../domain/significance';
import { type Locale, SOURCE_LOCALE } from '../../domain/vocabulary';
import type { Recording } from '../recording';
import { hasDrafts } from '../types';
import { wordsOf } from '../words';
import { sourceOf } from './source-of';

/**
 * The publication of the source that a translation rests on as it becomes public: the one it was made from, and not
 * one whose figures it merely follows.
 * @returns nothing for the source itself
 */
export const restsOn = async (
  { transaction, uid, type, documentId, locales, isChecked, standing, added }: Recording,
  locale: Locale,
  snapshot: Snapshot,
  significance: Significance,
): Promise<number | null> => {
  if (locale === SOURCE_LOCALE) return null;
  const stood = standing.get(locale);
  if (stood && !locales.includes(locale)) return stood.sourceSeq;
  const current = added[SOURCE_LOCALE]?.seq ?? standing.get(SOURCE_LOCALE)?.seq ?? null;
  if (isChecked) return current;
  // Mending a letter of an old translation does not make it one of what the source says now.
  const isMended = stood && hasDrafts(uid) && significance === 'minor';
  if (isMended || (stood && wordsOf(uid, stood.snapshot) === wordsOf(uid, snapshot))) return stood.sourceSeq;
  return (await sourceOf(transaction, type, documentId)) ?? current;
};
