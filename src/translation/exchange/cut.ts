import { type Run, textOf, tidy } from './runs';
import { sentenceEnds } from './sentences';

export interface Piece {
  /** White space between sentences is carried along and never translated. */
  isBlank: boolean;
  runs: Run[];
}

/** Where links stand in a text: from and to. */
const linksIn = (runs: Run[]): [number, number][] => {
  const links: [number, number][] = [];
  let at = 0;
  runs.forEach(({ text, link }, place) => {
    if (link) {
      if (runs[place - 1]?.link === link) (links.at(-1) as [number, number])[1] += text.length;
      else links.push([at, at + text.length]);
    }
    at += text.length;
  });
  return links;
};

/** Around each sentence and around the white space on either side of it, but never within a link. */
const cutsOf = (text: string, runs: Run[]): number[] => {
  const ends = [...sentenceEnds(text), text.length];
  const links = linksIn(runs);
  const cuts = ends.flatMap((end, place) => {
    const start = ends[place - 1] ?? 0;
    const sentence = text.slice(start, end);
    const words = sentence.trim().length;
    if (words === 0) return [start, end];
    const lead = start + sentence.length - sentence.trimStart().length;
    return [start, lead, lead + words, end];
  });
  return [...new Set(cuts)]
    .filter((cut) => !links.some(([from, to]) => cut > from && cut < to))
    .sort((a, b) => a - b);
};

/** The part of a text from one place to another, in its looks; the last part has what stands at the very end. */
const sliced = (runs: Run[], from: number, to: number, isLast: boolean): Run[] => {
  let at = 0;
  return runs.flatMap((run) => {
    const start = at;
    at += run.text.length;
    const isEmptyHere = run.text === '' && start >= from && (start < to || (isLast && start === to));
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text || isEmptyHere ? [{ ...run, text }] : [];
  });
};

/** A text as sentences and the white space around them; together they are the text. */
export const cut = (runs: Run[]): Piece[] => {
  const text = textOf(runs);
  if (text.trim() === '') return [];
  const cuts = cutsOf(text, runs);
  return cuts.slice(1).map((end, place) => {
    const inside = sliced(runs, cuts[place] ?? 0, end, end === text.length);
    return { isBlank: textOf(inside).trim() === '', runs: tidy(inside) };
  });
};
