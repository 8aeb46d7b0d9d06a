import { stemmer } from '@orama/stemmers/english';

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

/** What all forms and spellings of a word have in common: spectacles, spectacle and eyewear are found alike. */
export const rootOf = (word: string): string => {
  const stem = stemmer(withZ(word));
  return FIRST_OF.get(stem) ?? stem;
};
