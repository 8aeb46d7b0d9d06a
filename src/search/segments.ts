import type { Query } from './query';
import { clausesOf, type Unit } from './units';

/** A piece of a text, and whether it is what was looked for. Never markup: whoever shows it marks it. */
export interface Segment {
  text: string;
  match: boolean;
}

/** From one place of a text to another, in UTF-16 units. */
interface Span {
  start: number;
  end: number;
  /** Which of the query's words it is. */
  word: number;
}

/** How long an excerpt is, in Han characters; of words it shows half as many. */
const EXCERPT = 64;
/** How much of it stands before what was found. */
const BEFORE = 12;
/** How many finds of one text are weighed: a text may hold a word ten thousand times. */
const WEIGHED = 100;

const isThere = (units: Unit[], at: number, word: Unit[]): boolean =>
  word.every(({ text }, step) => units[at + step]?.text === text);

const spansIn = (units: Unit[], words: Unit[][]): Span[] =>
  units.flatMap(({ start }, at) =>
    words.flatMap((word, index) =>
      isThere(units, at, word)
        ? [{ start, end: units[at + word.length - 1]?.end ?? start, word: index }]
        : [],
    ),
  );

/** Where the words of a query stand in a text, in the order of the text. */
export const spansOf = (text: string, { words }: Query): Span[] =>
  clausesOf(text).flatMap((units) => spansIn(units, words));

/** Neighbours that were both found are marked as one: not Eyewear and Town, but Eyewear Town. */
const joined = (text: string, spans: Span[]): Span[] => {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && (span.start <= last.end || !text.slice(last.end, span.start).trim())) {
      last.end = Math.max(last.end, span.end);
    } else result.push({ ...span });
  }
  return result;
};

const cutInto = (text: string, spans: Span[], from: number, to: number): Segment[] => {
  const segments: Segment[] = [];
  let done = from;
  const push = (until: number, match: boolean) => {
    if (until <= done) return;
    const last = segments.at(-1);
    const piece = text.slice(done, until);
    if (last?.match === match) last.text += piece;
    else segments.push({ text: piece, match });
    done = until;
  };
  for (const { start, end } of joined(text, spans)) {
    if (end <= from || start >= to) continue;
    push(Math.min(start, to), false);
    push(Math.min(end, to), true);
  }
  push(to, false);
  return segments;
};

/** A whole text with what was found in it. */
export const marked = (text: string, query: Query): Segment[] =>
  cutInto(text, spansOf(text, query), 0, text.length);

interface Window {
  start: number;
  end: number;
}

const distinct = (spans: Span[], { start, end }: Window): number =>
  new Set(spans.filter((span) => span.start >= start && span.end <= end).map(({ word }) => word)).size;

const windowFrom = (units: Unit[], first: number, length: number): Window => {
  const last = units[Math.min(first + length, units.length) - 1];
  return { start: units[first]?.start ?? 0, end: last?.end ?? 0 };
};

/** A little before a place: where the clause begins, when that is near, for an excerpt reads better so. */
const beginNear = (units: Unit[], at: number, length: number, begins: Set<number>): number => {
  const first = Math.min(Math.max(at - BEFORE, 0), units.length - length);
  for (let place = first; place <= at; place += 1) {
    if (begins.has(units[place]?.start ?? -1)) return place;
  }
  return first;
};

/** The part of a text that holds most of the query's words, the first of its like. */
const bestWindow = (text: string, spans: Span[]): Window => {
  const clauses = clausesOf(text);
  const units = clauses.flat();
  const beginnings = new Set(clauses.map(([first]) => first?.start ?? 0));
  const length = units.some(({ isHan }) => isHan) ? EXCERPT : EXCERPT / 2;
  if (units.length <= length) return { start: 0, end: text.length };
  const weighed = spans.slice(0, WEIGHED);
  const begins = weighed.map((span) => units.findIndex(({ start }) => start === span.start));
  const windows = [0, ...begins].map((at) =>
    windowFrom(units, beginNear(units, Math.max(at, 0), length, beginnings), length),
  );
  const scores = windows.map((window) => distinct(weighed, window));
  const best = windows[scores.indexOf(Math.max(...scores))] ?? windowFrom(units, 0, length);
  const [start, end] = [units[0]?.start, units.at(-1)?.end];
  return { start: best.start === start ? 0 : best.start, end: best.end === end ? text.length : best.end };
};

const ellipsis: Segment = { text: '…', match: false };

const withEllipses = (segments: Segment[], { start, end }: Window, text: string): Segment[] => [
  ...(start > 0 ? [ellipsis] : []),
  ...segments,
  ...(end < text.length ? [ellipsis] : []),
];

/** A short part of a text, around what was found in it. */
export const excerptOf = (text: string, query: Query): Segment[] => {
  const spans = spansOf(text, query);
  const window = bestWindow(text, spans);
  return withEllipses(cutInto(text, spans, window.start, window.end), window, text);
};

/** How many of the query's words stand in a text. */
export const wordsIn = (text: string, query: Query): number =>
  new Set(spansOf(text, query).map(({ word }) => word)).size;
