/** Closing marks that belong to the sentence before them. */
const CLOSING = '[”’」』）》】"\')\\]]*';
const END = new RegExp(`[。！？；]+${CLOSING}|[.!?;]+${CLOSING}(?=\\s)|\\n`, 'gu');

/** What ends with a full stop within a sentence: No. 5, Mr. Li, J. Smith. */
const ABBREVIATION = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|Nos?|vs|approx|Fig|pp?|cf|e\.g|i\.e|[A-Z])\.$/u;

/** Where one sentence of a text ends and the next begins. */
export const sentenceEnds = (text: string): number[] =>
  [...text.matchAll(END)]
    .map((found) => found.index + found[0].length)
    .filter((end) => end < text.length && !ABBREVIATION.test(text.slice(Math.max(0, end - 12), end)));

/** The sentences of a text; together they are the text. */
export const sentencesOf = (text: string): string[] => {
  const ends = [...sentenceEnds(text), text.length];
  return ends
    .map((end, place) => text.slice(ends[place - 1] ?? 0, end))
    .filter((sentence) => sentence !== '');
};
