import path from 'node:path';

import unicodeRanges from '@fontsource-variable/noto-serif-sc/unicode.json';

/**
 * The font comes cut into about a hundred files by code point, the common characters together;
 * a title needs ten of them.
 */
const FOLDER = path.dirname(require.resolve('@fontsource-variable/noto-serif-sc/package.json'));

interface Slice {
  name: string;
  ranges: [from: number, to: number][];
}

/** `U+4e00-4e0f,U+4e11` */
const parseRanges = (text: string): Slice['ranges'] =>
  text.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });

const SLICES: Slice[] = Object.entries(unicodeRanges).map(([name, ranges]) => ({
  name: name.replace(/[[\]]/g, ''),
  ranges: parseRanges(ranges),
}));

const isWestern = ({ name }: Slice): boolean => !/^\d/.test(name);

/** Latin letters and signs are in both kinds of slices; quotes and dashes are wide among Chinese. */
const prefersWestern = (code: number, isChinese: boolean): boolean => !isChinese || code < 0x2000;

/** The names of the slices that may draw a character, the preferred first. */
export const slicesOf = (code: number, isChinese: boolean): string[] => {
  const found = SLICES.filter(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
  const westernFirst = prefersWestern(code, isChinese);
  return found
    .sort((a, b) => Number(isWestern(b) === westernFirst) - Number(isWestern(a) === westernFirst))
    .map(({ name }) => name);
};

export const fileOf = (slice: string): string =>
  path.join(FOLDER, 'files', `noto-serif-sc-${slice}-wght-normal.woff2`);
