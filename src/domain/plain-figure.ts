import { inUnit, isKnownUnit, unitOf, type Dimension, type UnitSign } from './units';
import { type Locale, TRANSLATION_LOCALE } from './vocabulary';

/** English counts in the base unit of each dimension; time keeps the unit that was written. */
const ENGLISH: Partial<Record<Dimension, { base: UnitSign; name: string }>> = {
  money: { base: '元', name: 'CNY' },
  percent: { base: '%', name: '%' },
  'percentage-point': { base: '个百分点', name: 'percentage points' },
  area: { base: '㎡', name: 'square metres' },
  mass: { base: '吨', name: 'tonnes' },
};
const ENGLISH_TIMES: Partial<Record<UnitSign, string>> = { 小时: 'hours', 天: 'days', 年: 'years' };

export interface PlainFigure {
  value: number | null;
  /** Empty where the language has no word for it: English for measure words, both for an index. */
  unit: string;
}

/** A value as a spreadsheet takes it, a bare number with its unit apart: 310.72 亿元, 31072000000 CNY. */
export const plainFigure = (value: number | null, sign: string | null, locale: Locale): PlainFigure => {
  if (value === null || !sign) return { value, unit: '' };
  if (!isKnownUnit(sign)) return { value, unit: sign };
  if (locale !== TRANSLATION_LOCALE) return { value, unit: sign === '指数' ? '' : sign };
  const { dimension, scale, en } = unitOf(sign);
  const english = ENGLISH[dimension];
  if (english) return { value: inUnit(value, sign, english.base), unit: english.name };
  if (dimension === 'time') return { value, unit: ENGLISH_TIMES[sign] ?? '' };
  return { value: Number((value * scale).toPrecision(12)), unit: en?.other ?? '' };
};
