import { chineseNumber, unitsProduct } from './chinese-numerals';

/** What the Chinese patterns are made of. A run is only ever read from its beginning, so all are linear. */
export const FIGURES = String.raw`(?<![\d.,A-Za-z])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
export const NUMERALS =
  '(?<![\\d.〇零一二两三四五六七八九十百千万亿])[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+)?';
/** 千 belongs to the unit in 5万千瓦 and 千米. */
const SCALE = '(?:[十百千万亿](?![瓦米克卡]))+';
/** 6000万, 1.1亿, 20多万, 1亿5000万. */
export const SCALED = `${FIGURES}[多余]?(?:${SCALE}[多余]?(?:\\d+[十百千万]+)?)?`;
export const ANY_NUMBER = `(?:${SCALED}|${NUMERALS})`;

export interface Amount {
  value: number;
  /** The place of the last digit printed. */
  place: number;
  scale: number;
  /** Printed in figures, as nobody prints an idiom. */
  figures: boolean;
}

const placeOf = (digits: string, scale: number): number =>
  Number((scale / 10 ** (digits.split('.')[1]?.length ?? 0)).toPrecision(12));

/** The number that figures or numerals say; nothing where they say none. */
export const amountOf = (printed: string): Amount | null => {
  const text = printed.replace(/[多余,]/g, '');
  if (!/^\d/.test(text)) {
    const value = chineseNumber(text);
    return value === null ? null : { value, place: 1, scale: 1, figures: false };
  }
  let value = 0;
  let place = 1;
  let scale = 1;
  for (const [, digits = '', units = ''] of text.matchAll(/(\d+(?:\.\d+)?)([十百千万亿]*)/g)) {
    scale = unitsProduct(units);
    place = placeOf(digits, scale);
    value += Number(digits) * scale;
  }
  return { value: Number(value.toPrecision(15)), place, scale, figures: true };
};
