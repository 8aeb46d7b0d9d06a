import { diffArrays } from 'diff';

import type { Locale } from './vocabulary';

export interface WordSegment {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond so many changed words the texts have nothing in common worth looking for. */
const MOST_CHANGED = 4000;

const wordsOf = (text: string, locale: Locale): string[] =>
  [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

const segment = (kind: WordSegment['kind'], text: string): WordSegment[] => (text ? [{ kind, text }] : []);

/** What lies between two places where both texts are the same. */
interface Gap {
  removed: string;
  added: string;
}

const closed = ({ removed, added }: Gap): WordSegment[] => [
  ...segment('removed', removed),
  ...segment('added', added),
];

/** Two changed words with nothing but a space between them are one change: a line is read, not a puzzle. */
const joined = (segments: WordSegment[]): WordSegment[] => {
  const told: WordSegment[] = [];
  let gap: Gap = { removed: '', added: '' };
  segments.forEach(({ kind, text }, place) => {
    const isOpen = gap.removed !== '' || gap.added !== '';
    if (kind !== 'same') gap[kind] += text;
    else if (isOpen && /^[^\S\n]+$/.test(text) && place < segments.length - 1) {
      gap = { removed: gap.removed + text, added: gap.added + text };
    } else {
      told.push(...closed(gap), { kind, text });
      gap = { removed: '', added: '' };
    }
  });
  return [...told, ...closed(gap)];
};

/**
 * Two texts as one, word by word, in Chinese as in English: without what was added it reads as the one
 * before, without what was removed as the one after.
 */
export const wordDifference = (before: string, after: string, locale: Locale): WordSegment[] => {
  const parts = diffArrays(wordsOf(before, locale), wordsOf(after, locale), { maxEditLength: MOST_CHANGED });
  if (!parts) return closed({ removed: before, added: after });
  return joined(
    parts.flatMap(({ value, added, removed }) =>
      segment(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
    ),
  );
};
