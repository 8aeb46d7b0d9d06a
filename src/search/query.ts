import { tokensFor } from './tokens';
import { type Clause, clausesOf, type Unit } from './units';

/** A question as it is asked of the index. */
export interface Query {
  /** What must all be there: each a word, or Han characters that belong together. */
  words: Unit[][];
  /** Tokens that say each word is there. */
  ofWords: string[];
  /** Tokens that say the whole stands there as it was typed; nothing for a single word. */
  ofPhrase: string[] | undefined;
}

/** So short a run is one word whenever a dictionary would have to break it into single characters. */
const SHORT_RUN = 4;

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** Single characters that stand side by side are a name the dictionary does not know: 珠 晖 区. */
const joinSingles = (lengths: number[]): number[] => {
  const joined: number[] = [];
  let isOpen = false;
  for (const length of lengths) {
    const last = joined.length - 1;
    if (length === 1 && isOpen) joined[last] = (joined[last] ?? 0) + 1;
    else joined.push(length);
    isOpen = length === 1;
  }
  return joined;
};

const wordsOfRun = (run: Unit[]): Unit[][] => {
  const segments = [...segmenter.segment(run.map(({ text }) => text).join(''))];
  const lengths = segments.map(({ segment }) => [...segment].length);
  if (run.length <= SHORT_RUN && lengths.includes(1)) return [run];
  let start = 0;
  return joinSingles(lengths).map((length) => run.slice(start, (start += length)));
};

/** Neighbours of one kind: Han characters in a row, or one word of letters by itself. */
const runsOf = (clause: Clause): Unit[][] => {
  const runs: Unit[][] = [];
  for (const unit of clause) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before?.isHan && unit.isHan && before.end === unit.start) last.push(unit);
    else runs.push([unit]);
  }
  return runs;
};

const unique = (tokens: string[]): string[] => [...new Set(tokens)];

/** @returns nothing for a question without a letter, a character or a digit */
export const readQuery = (text: string): Query | undefined => {
  const clauses = clausesOf(text);
  const words = clauses.flatMap(runsOf).flatMap((run) => (run[0]?.isHan ? wordsOfRun(run) : [run]));
  if (words.length === 0) return undefined;
  return {
    words,
    ofWords: unique(words.flatMap(tokensFor)),
    ofPhrase: words.length > 1 ? unique(clauses.flatMap(tokensFor)) : undefined,
  };
};
