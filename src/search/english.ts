import { stemmer } from '@orama/stemmers/english';
import { LRUCache } from 'lru-cache';

/** Words that mean one thing here: what one translator calls eyewear, a reader may call spectacles. */
const SAME = [
  ['eyewear', 'spectacles', 'eyeglasses'],
  ['center', 'centre'],
  ['neighborhood', 'neighbourhood'],
  ['program', 'programme'],
  ['honor', 'honour'],
  ['labor', 'labour'],
  ['harbor', 'harbour'],
  ['fiber', 'fibre'],
  ['meter', 'metre'],
  ['kilometer', 'kilometre'],
  ['defense', 'defence'],
];

const FIRST_OF = new Map(
  SAME.flatMap(([first = '', ...others]) => others.map((other) => [stemmer(other), stemmer(first)])),
);

/** modernise and modernize, analyse and analyze. */
const withZ = (word: string): string => word.replace(/([iy])s(e|ed|es|er|ers|ing|ation|ations)$/, '$1z$2');

const WORDS_KEPT = 20_000;

/** A text says the same words again and again, and so does its next version. */
const kept = new LRUCache<string, string>({ max: WORDS_KEPT });

/** What all forms and spellings of a word have in common: spectacles, spectacle and eyewear are found alike. */
export const rootOf = (word: string): string => {
  const known = kept.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(withZ(word));
  const root = FIRST_OF.get(stem) ?? stem;
  kept.set(word, root);
  return root;
};
