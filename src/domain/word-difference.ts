import { diffArrays } from 'diff';

import type { Locale } from './vocabulary';

export interface WordSegment {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond so many changed words or sentences, texts have nothing in common worth the time of looking for it. */
const MOST_CHANGED = 150;
/** Of longer passages only the sentences are compared. */
const LONGEST_PASSAGE = 2000;

const SEGMENTERS: Record<Locale, Intl.Segmenter> = {
  'zh-Hans': new Intl.Segmenter('zh-Hans', { granularity: 'word' }),
  en: new Intl.Segmenter('en', { granularity: 'word' }),
};

const wordsOf = (text: string, locale: Locale): string[] =>
  [...SEGMENTERS[locale].segment(text)].map((found) => found.segment);

/** With the mark that ends each, so that together they are the text. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[。！？；\n]|[.!?;] )/u);

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

/** The parts that stayed, and between them what went and what came. */
const partsOf = (before: string[], after: string[]): (string | Gap)[] => {
  const parts: (string | Gap)[] = [];
  const found = diffArrays(before, after, { maxEditLength: MOST_CHANGED });
  if (!found) return [{ removed: before.join(''), added: after.join('') }];
  for (const { value, added, removed } of found) {
    const text = value.join('');
    const last = parts.at(-1);
    if (!added && !removed) parts.push(text);
    else if (typeof last === 'object') last[added ? 'added' : 'removed'] += text;
    else parts.push({ removed: removed ? text : '', added: added ? text : '' });
  }
  return parts;
};

const told = (part: string | Gap): WordSegment[] =>
  typeof part === 'string' ? segment('same', part) : closed(part);

/** What is different within a passage, by its words. */
const inPassage = ({ removed, added }: Gap, locale: Locale): WordSegment[] => {
  const isLong = removed.length > LONGEST_PASSAGE || added.length > LONGEST_PASSAGE;
  if (!removed || !added || isLong) return closed({ removed, added });
  return joined(partsOf(wordsOf(removed, locale), wordsOf(added, locale)).flatMap(told));
};

/** Neighbours of one kind as one. */
const merged = (segments: WordSegment[]): WordSegment[] => {
  const whole: WordSegment[] = [];
  for (const { kind, text } of segments) {
    const last = whole.at(-1);
    if (last?.kind === kind) last.text += text;
    else whole.push({ kind, text });
  }
  return whole;
};

/**
 * Two texts as one, sentence by sentence and within those word by word, in Chinese as in English: without what
 * was added it reads as the one before, without what was removed as the one after.
 */
export const wordDifference = (before: string, after: string, locale: Locale): WordSegment[] =>
  merged(
    partsOf(sentencesOf(before), sentencesOf(after)).flatMap((part) =>
      typeof part === 'string' ? told(part) : inPassage(part, locale),
    ),
  );
