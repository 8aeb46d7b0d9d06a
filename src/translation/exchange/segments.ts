import type { Locale } from '../../domain/vocabulary';
import { cut } from './cut';
import { nodesOf, type Run } from './runs';
import { type Codes, tag, type Tagged, tagLike, untag } from './tags';
import { same } from './same';

export interface Segment {
  /** `s1`, `s2` … for sentences, `w` for a text that is not taken apart, `i1` … for white space. */
  id: string;
  isBlank: boolean;
  source: Tagged;
  codes: Codes;
}

/** What was translated of a segment; null where nothing was. */
export type Targets = (Tagged | null)[];

/** English sentences stand apart; what stands between Chinese ones is nothing. */
const STANDS_APART: Record<Locale, boolean> = { 'zh-Hans': false, en: true };

/** The indent of a Chinese paragraph, which no English one has. */
const INDENT = /\u3000/g;

/** A text cut into its sentences, or left whole; together the segments are the text. */
export const segmentsOf = (runs: Run[], isWhole: boolean): Segment[] => {
  const pieces = isWhole ? [{ isBlank: false, runs }] : cut(runs);
  let first = 1;
  let sentences = 0;
  let blanks = 0;
  return pieces.map((piece) => {
    const { tagged, codes } = tag(piece.runs, first);
    first += codes.size;
    const id = isWhole ? 'w' : piece.isBlank ? `i${(blanks += 1)}` : `s${(sentences += 1)}`;
    return { id, isBlank: piece.isBlank, source: tagged, codes };
  });
};

const spaceBetween = (before: Run | undefined, after: Run | undefined): Run[] => {
  if (!before || !after || /\s$/u.test(before.text) || /^\s/u.test(after.text)) return [];
  return [{ text: ' ', marks: before.marks.filter((mark) => after.marks.includes(mark)), link: null }];
};

/** The translated text, from the translations of all its sentences. */
export const join = (segments: Segment[], targets: Targets, locale: Locale): Run[] => {
  const joined: Run[] = [];
  segments.forEach(({ isBlank, source, codes }, place) => {
    const runs = untag((isBlank ? source : targets[place]) ?? '', codes);
    if (isBlank && STANDS_APART[locale]) joined.push(...runs.map(withoutIndent).filter(({ text }) => text));
    else {
      if (STANDS_APART[locale]) joined.push(...spaceBetween(joined.at(-1), runs[0]));
      joined.push(...runs);
    }
  });
  return joined;
};

const withoutIndent = (run: Run): Run => ({ ...run, text: run.text.replace(INDENT, '') });

const sentencesAlike = (segments: Segment[], target: Run[], locale: Locale): Targets | null => {
  const translated = cut(target).filter(({ isBlank }) => !isBlank);
  const sentences = segments.filter(({ isBlank }) => !isBlank);
  if (translated.length !== sentences.length) return null;
  const tagged = sentences.map(({ codes }, place) => tagLike(translated[place]?.runs ?? [], codes));
  if (tagged.includes(null)) return null;
  const left = [...tagged];
  const targets = segments.map(({ isBlank }) => (isBlank ? null : (left.shift() ?? null)));
  return same(nodesOf(join(segments, targets, locale)), nodesOf(target)) ? targets : null;
};

export interface Pair {
  segments: Segment[];
  targets: Targets;
}

/**
 * A text beside its translation, sentence by sentence where the two have as many, else as one; a translation with
 * other marks than the source has cannot stand beside it and is left out.
 */
export const pair = (source: Run[], target: Run[], locale: Locale): Pair => {
  const segments = segmentsOf(source, false);
  const none = { segments, targets: segments.map(() => null) };
  if (cut(target).length === 0) return none;
  const alike = sentencesAlike(segments, target, locale);
  if (alike) return { segments, targets: alike };
  const whole = segmentsOf(source, true);
  const tagged = tagLike(target, whole[0]?.codes ?? new Map<string, string>());
  return tagged === null ? none : { segments: whole, targets: [tagged] };
};
