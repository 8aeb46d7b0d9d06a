import { LineBreaker } from 'css-line-break';

/** What a text that is cut short ends with. */
export const CUT = '…';

/** How wide a text is, in the unit of the widths below. */
export type Measure = (text: string) => number;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The pieces between which a line may end: no line starts with a full stop or ends with an opening quote,
 * and no Chinese word is torn that the dictionary knows.
 */
const piecesOf = (text: string): string[] => {
  const wordStarts = new Set([...words.segment(text)].map(({ index }) => index));
  const breaker = LineBreaker(text, { lineBreak: 'strict', wordBreak: 'normal' });
  const pieces: string[] = [];
  let start = 0;
  for (let next = breaker.next(); !next.done; next = breaker.next()) {
    const piece = next.value.slice();
    if (wordStarts.has(start)) pieces.push(piece);
    else pieces.push((pieces.pop() ?? '') + piece);
    start += piece.length;
  }
  return pieces;
};

/** A piece that is wider than a line by itself is cut where it must be. */
const cutToFit = (piece: string, width: number, measure: Measure): string[] => {
  if (measure(piece.trimEnd()) <= width) return [piece];
  const parts = [''];
  for (const character of piece) {
    const part = (parts.at(-1) ?? '') + character;
    if (part.length > 1 && measure(part) > width) parts.push(character);
    else parts[parts.length - 1] = part;
  }
  return parts;
};

const fill = (text: string, width: number, measure: Measure): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text).flatMap((each) => cutToFit(each, width, measure))) {
    if (line && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
};

/** A last line of one character is ugly: the same number of lines, as narrow as they can be. */
const balance = (text: string, width: number, measure: Measure): string[] => {
  const widest = fill(text, width, measure);
  let [low, high] = [width / 2, width];
  let best = widest;
  for (let step = 0; step < 7; step += 1) {
    const middle = (low + high) / 2;
    const lines = fill(text, middle, measure);
    if (lines.length <= widest.length) [best, high] = [lines, middle];
    else low = middle;
  }
  return best;
};

const clamp = (lines: string[], most: number, width: number, measure: Measure): string[] => {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last && measure(last + CUT) > width) last = [...last].slice(0, -1).join('');
  return [...kept, last.replace(/[\s，。、；：,.;:]+$/u, '') + CUT];
};

export interface Setting {
  size: number;
  lines: string[];
}

/**
 * Sets a text in the largest size in which it fits; a text that fits in none is cut short.
 * @param sizes each with how many lines it may have, the largest first
 * @param measure in ems
 */
export const setText = (
  text: string,
  width: number,
  sizes: { size: number; lines: number }[],
  measure: Measure,
): Setting => {
  const smallest = sizes.at(-1) ?? { size: 16, lines: 1 };
  for (const { size, lines: most } of sizes) {
    const lines = balance(text, width / size, measure);
    if (lines.length <= most) return { size, lines };
  }
  const lines = fill(text, width / smallest.size, measure);
  return { size: smallest.size, lines: clamp(lines, smallest.lines, width / smallest.size, measure) };
};
