import type { Query } from './query';
import { inTitle } from './tokens';

/** What a document's tokens must be: all of these, and none of these groups as a whole. */
export interface Condition {
  all: string[];
  noneOf: string[][];
}

/** Everything that is found at all. */
export const anyMatch = ({ ofWords }: Query): Condition => ({ all: ofWords, noneOf: [] });

/**
 * What is found, the best first, each document in one group only: the question as typed in the title, its
 * words in the title, the question as typed in the text, its words anywhere.
 */
export const ranks = ({ ofWords, ofPhrase }: Query): Condition[] => {
  const wordsInTitle = ofWords.map(inTitle);
  if (!ofPhrase) {
    return [
      { all: wordsInTitle, noneOf: [] },
      { all: ofWords, noneOf: [wordsInTitle] },
    ];
  }
  const phraseInTitle = ofPhrase.map(inTitle);
  return [
    { all: phraseInTitle, noneOf: [] },
    { all: wordsInTitle, noneOf: [phraseInTitle] },
    { all: ofPhrase, noneOf: [wordsInTitle] },
    { all: ofWords, noneOf: [wordsInTitle, ofPhrase] },
  ];
};
