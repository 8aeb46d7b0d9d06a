import { readFile } from 'node:fs/promises';

import { create, type Font } from 'fontkit';
import { LRUCache } from 'lru-cache';
import { decompress } from 'wawoff2';

import { CUT } from './lines';
import { fileOf, slicesOf } from './slices';

export const WEIGHTS = { regular: 400, bold: 700 } as const;
export type Weight = keyof typeof WEIGHTS;

type Slice = Record<Weight, Font>;

/** Printers set this where a character is not in the case. */
const MISSING = '〓';

const loadSlice = async (name: string): Promise<Slice> => {
  const font = create(Buffer.from(await decompress(await readFile(fileOf(name)))));
  if (!('getVariation' in font)) throw new Error(`Slice ${name} of the font is a collection`);
  return {
    regular: font.getVariation({ wght: WEIGHTS.regular }),
    bold: font.getVariation({ wght: WEIGHTS.bold }),
  };
};

/** Read when the first text needs them; the common characters are in some ten, a megabyte or two each. */
const slices = new LRUCache<string, Promise<Slice>>({ max: 32 });

const sliceNamed = (name: string): Promise<Slice> => {
  const known = slices.get(name);
  if (known) return known;
  const loading = loadSlice(name);
  slices.set(name, loading);
  // What could not be read this time may be read the next.
  loading.catch(() => slices.delete(name));
  return loading;
};

const pause = () => new Promise((resolve) => setImmediate(resolve));

/** The slice that has a character: a range may name more than its file holds. */
const sliceFor = async (character: string, isChinese: boolean): Promise<Slice | undefined> => {
  const code = character.codePointAt(0) ?? 0;
  for (const name of slicesOf(code, isChinese)) {
    if (!slices.has(name)) await pause();
    const slice = await sliceNamed(name);
    if (slice.regular.hasGlyphForCodePoint(code)) return slice;
  }
  return undefined;
};

export interface Typeface {
  /** In ems. */
  widthOf: (text: string, weight: Weight) => number;
  /** The outlines of a line, as the `d` of an SVG path whose baseline starts at x, y. */
  draw: (text: string, weight: Weight, size: number, x: number, y: number) => string;
  /** A text without what cannot be drawn. */
  drawable: (text: string) => string;
}

const isWritten = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/**
 * The typeface for some texts. What the font does not have is left out (an emoji) or marked (a rare 字).
 */
export const typefaceFor = async (texts: string[], isChinese: boolean): Promise<Typeface> => {
  const found = new Map<string, Slice>();
  for (const character of new Set([...texts.join(''), MISSING, CUT, ' '])) {
    const slice = await sliceFor(character, isChinese);
    if (slice) found.set(character, slice);
  }

  const glyphsOf = (text: string, weight: Weight) =>
    [...text].flatMap((character) => {
      const font = found.get(character)?.[weight];
      return font ? [font.glyphForCodePoint(character.codePointAt(0) ?? 0)] : [];
    });

  /** A thousand units are one em in every slice. */
  const widthOf = (text: string, weight: Weight) =>
    glyphsOf(text, weight).reduce((width, glyph) => width + glyph.advanceWidth, 0) / 1000;

  const draw: Typeface['draw'] = (text, weight, size, x, y) => {
    let at = x;
    return glyphsOf(text, weight)
      .map((glyph) => {
        const outline = glyph.path.scale(size / 1000, -size / 1000).translate(at, y);
        at += (glyph.advanceWidth * size) / 1000;
        return outline.toSVG();
      })
      .join('');
  };

  const drawable = (text: string) =>
    [...text]
      .map((character) => (found.has(character) ? character : isWritten(character) ? MISSING : ''))
      .join('');

  return { widthOf, draw, drawable };
};
