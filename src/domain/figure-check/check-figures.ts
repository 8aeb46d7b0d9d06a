import { account, type Account, type Placed } from './account';
import { pairUp } from './pair-up';
import type { Quantity } from './quantity';
import { readChinese } from './read-chinese';
import { readEnglish } from './read-english';
import { type Sentence, sentenceAt, sentencesOf } from './sentences';
import { plainSigns, type TermPair, withoutTerms } from './terms';

export interface FigureProblem {
  kind: 'missing' | 'added' | 'different';
  /** The same for the same problem, so that a translator can have accepted it. */
  key: string;
  /** The number as each side prints it; nothing on the side that has none. */
  source: string | null;
  translation: string | null;
  sourceSentence: string;
  translationSentence: string;
}

const placed = (quantities: Quantity[], sentences: Sentence[]): Placed[] =>
  quantities.map((quantity) => ({ quantity, sentence: sentenceAt(sentences, quantity.start) }));

/** Which sentence of the other text goes with each: the one that most of its numbers are found in. */
const counterparts = (pairs: [number, number][], from: number, to: number): number[] => {
  const votes = Array.from({ length: from }, () => new Map<number, number>());
  for (const [one, other] of pairs) votes[one]?.set(other, (votes[one].get(other) ?? 0) + 1);
  return votes.map((counts, at) => {
    const straight = from === to ? at : Math.round((at * Math.max(0, to - 1)) / Math.max(1, from - 1));
    const [best] = [...counts].sort(([, one], [, other]) => other - one);
    return best?.[0] ?? straight;
  });
};

const normalised = ({ quantity: { readings } }: Placed): string => {
  const [first] = readings;
  return first ? `${first.kind} ${first.code ?? Number(first.value.toPrecision(12))}` : '';
};

const keyOf = (kind: FigureProblem['kind'], sides: (Placed | null)[]): string =>
  [kind, ...sides.flatMap((side) => (side ? [normalised(side), side.quantity.text] : []))].join(': ');

/** A second problem that is the same to the letter is a problem of its own. */
const numbered = (problems: FigureProblem[]): FigureProblem[] => {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const times = (seen.get(problem.key) ?? 0) + 1;
    seen.set(problem.key, times);
    return times === 1 ? problem : { ...problem, key: `${problem.key} #${times}` };
  });
};

const problemsOf = (found: Account, source: Sentence[], translation: Sentence[]): FigureProblem[] => {
  const pairs = [...found.partners].map(([one, other]): [number, number] => [one.sentence, other.sentence]);
  const forward = counterparts(pairs, source.length, translation.length);
  const back = counterparts(
    pairs.map(([one, other]) => [other, one]),
    translation.length,
    source.length,
  );
  const problem = (one: Placed | null, other: Placed | null): FigureProblem => {
    const kind = one && other ? 'different' : one ? 'missing' : 'added';
    const inSource = one?.sentence ?? back[other?.sentence ?? 0] ?? 0;
    const inTranslation = other?.sentence ?? forward[one?.sentence ?? 0] ?? 0;
    return {
      kind,
      key: keyOf(kind, [one, other]),
      source: one?.quantity.text ?? null,
      translation: other?.quantity.text ?? null,
      sourceSentence: source[inSource]?.text ?? '',
      translationSentence: translation[inTranslation]?.text ?? '',
    };
  };
  const isCounterpart = (one: Placed, other: Placed) =>
    forward[one.sentence] === other.sentence || back[other.sentence] === one.sentence;
  return numbered(
    pairUp(found.missing, found.added, isCounterpart).map(([one, other]) => problem(one, other)),
  );
};

/**
 * Holds the numbers of a translation against those of its source.
 * @param terms agreed pairs of the glossary: where both stand, their numerals are not read
 * @returns every number that is missing, was added or differs; none where all are accounted for
 */
export const checkFigures = (
  source: string,
  translation: string,
  terms: readonly TermPair[] = [],
): FigureProblem[] => {
  const printed = { source: plainSigns(source), translation: plainSigns(translation) };
  const read = withoutTerms(printed.source, printed.translation, terms);
  const sentences = { source: sentencesOf(source), translation: sentencesOf(translation) };
  const found = account(
    placed(readChinese(read.source), sentences.source),
    placed(readEnglish(read.translation), sentences.translation),
    sentences.source.length === sentences.translation.length,
    printed,
  );
  return problemsOf(found, sentences.source, sentences.translation);
};
