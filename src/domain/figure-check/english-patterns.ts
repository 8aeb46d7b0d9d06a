import { CARDINAL, SCALES, englishNumber } from './english-numerals';

export const FIGURES = String.raw`(?<![\d.,A-Za-z])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d]|,\d)`;
const SCALE = '(?:[ -]?(?:trillion|billion|million|thousand|hundred|bn|mn|tn)\\b){1,3}';
const AND_A_HALF = ' and a half\\b';

/** 31.07 billion, 1.2-million, twelve, two and a half million, a dozen. */
export const ANY_NUMBER = `(?:${FIGURES}(?:${AND_A_HALF})?(?:${SCALE})?|(?:${CARDINAL})(?:${AND_A_HALF})?(?:[ -](?:trillion|billion|million|thousand|dozen)\\b){0,3})`;

export interface Amount {
  value: number;
  place: number;
  scale: number;
  figures: boolean;
}

const PRINTED = /^(?<digits>[\d,]+(?:\.(?<decimals>\d+))?)?(?<words>.*)$/is;

const scaleOf = (words: string): number =>
  words
    .toLowerCase()
    .split(/[\s-]+/)
    .reduce((scale, word) => scale * (SCALES[word] ?? (word === 'dozen' ? 12 : 1)), 1);

/** The number that an English figure or its words say. */
export const amountOf = (printed: string): Amount => {
  const text = printed.trim();
  const { digits, decimals = '', words = '' } = PRINTED.exec(text)?.groups ?? {};
  const half = / and a half\b/i.test(text) ? 0.5 : 0;
  const rest = words.replace(/ and a half\b/i, '');
  if (!digits) {
    const dozen = /^(?<many>.*?)[ -]dozen$/i.exec(rest)?.groups?.many;
    const scale = half ? scaleOf(rest) : 1;
    const said = dozen === undefined ? englishNumber(rest) : englishNumber(dozen) * 12;
    return { value: said + half * scale, place: 1, scale: 1, figures: false };
  }
  const scale = scaleOf(rest);
  const value = (Number(digits.replace(/,/g, '')) + half) * scale;
  return {
    value: Number(value.toPrecision(15)),
    place: Number((scale / 10 ** decimals.length).toPrecision(12)),
    scale,
    figures: true,
  };
};
