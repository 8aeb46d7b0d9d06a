/** A sentence and where it lies in its text. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** An English full stop ends a sentence before a space and a capital, not within 'No. 1' or 'U.S. firms'. */
const ENDS =
  /[。！？!?]+[”"’」）)]*|(?<!\b(?:No|Nos|Mr|Mrs|Ms|Dr|St|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|ca|U\.S))\.[”"’)]*(?=\s+[“"‘([]?[A-Z0-9]|\s*$)|\n/g;

/** The sentences of a text in either language. */
export const sentencesOf = (text: string): Sentence[] => {
  const found: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    const sentence = text.slice(start, end);
    if (sentence.trim()) found.push({ text: sentence.trim(), start, end });
    start = end;
  };
  for (const match of text.matchAll(ENDS)) close(match.index + match[0].length);
  close(text.length);
  return found;
};

/** Which sentence a place lies in. */
export const sentenceAt = (sentences: Sentence[], place: number): number => {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low);
};
