import { diffArrays } from 'diff';

import type { BlockLine } from './block-lines';

/** A line of the source beside its translation. */
export interface LinePair {
  /** What the source said in its place before; the same as `source` where nothing changed. */
  before?: BlockLine;
  /** Nothing where the line is gone from the source. */
  source?: BlockLine;
  target?: BlockLine;
}

/** Which line became which: those that are the same, and between them one after the other. */
const changed = (before: BlockLine[], source: BlockLine[]): LinePair[] => {
  const pairs: LinePair[] = [];
  let gone: BlockLine[] = [];
  let [was, is] = [0, 0];
  const found = diffArrays(
    before.map(({ text }) => text),
    source.map(({ text }) => text),
  );
  const leave = () => {
    pairs.push(...gone.map((line) => ({ before: line })));
    gone = [];
  };
  for (const { value, added, removed } of found) {
    if (removed) {
      leave();
      gone = before.slice(was, (was += value.length));
    } else if (added) {
      for (const line of source.slice(is, (is += value.length))) {
        const old = gone.shift();
        pairs.push({ ...(old && { before: old }), source: line });
      }
    } else {
      leave();
      for (const line of source.slice(is, (is += value.length)))
        pairs.push({ before: before[was++] ?? line, source: line });
    }
  }
  leave();
  return pairs;
};

/**
 * The lines of a source, what they said before and what their translations say, beside one another.
 * @param before what the translation was made from, where the source changed since
 * @param isFollowed whether the translation was already written for the source as it is now
 */
export const sideBySide = (
  before: BlockLine[] | undefined,
  source: BlockLine[],
  target: BlockLine[],
  isFollowed: boolean,
): LinePair[] => {
  const pairs = before ? changed(before, source) : source.map((line): LinePair => ({ source: line }));
  const fits = (lines: BlockLine[]) => lines.length === target.length;
  // A translation has as many lines as what it was made from.
  const followsSource = !before || (fits(source) && (isFollowed || !fits(before)));
  const left = [...target];
  const paired = pairs.map((pair): LinePair => {
    const line = (followsSource ? pair.source : pair.before) && left.shift();
    return line ? { ...pair, target: line } : pair;
  });
  return [...paired, ...left.map((line): LinePair => ({ target: line }))];
};
