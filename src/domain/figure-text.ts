import { numberFormat } from './formats';
import { type Locale, TRANSLATION_LOCALE } from './vocabulary';
import { isKnownUnit, unitOf } from './units';

export interface FigureValue {
  value?: number | null;
  unit?: string | null;
  qualifier?: string | null;
}

const QUALIFIED: Record<Locale, Record<string, (text: string) => string>> = {
  'zh-Hans': {
    about: (text) => `${text}左右`,
    'at-least': (text) => `${text}以上`,
    'at-most': (text) => `${text}以内`,
  },
  en: {
    about: (text) => `about ${text}`,
    'at-least': (text) => `at least ${text}`,
    'at-most': (text) => `at most ${text}`,
  },
};

const number = (locale: Locale, value: number, digits = 4): string =>
  numberFormat(locale, { maximumFractionDigits: digits }).format(value);

/** Large English money in words, four digits as a careful translator keeps them: 31.07 billion. */
const englishMoney = (yuan: number): string => {
  const scales: [number, string][] = [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ];
  const [scale, word] = scales.find(([size]) => Math.abs(yuan) >= size) ?? [1, ''];
  const digits = word ? { maximumSignificantDigits: 4 } : { maximumFractionDigits: 2 };
  return `CNY ${numberFormat('en', digits).format(yuan / scale)}${word}`;
};

const inEnglish = (value: number, unit: string): string => {
  if (!isKnownUnit(unit)) return `${number('en', value)} ${unit}`;
  const { dimension, scale, en } = unitOf(unit);
  if (dimension === 'money') return englishMoney(value * scale);
  if (dimension === 'percent') return `${number('en', value)}%`;
  if (dimension === 'percentage-point') return `${number('en', value)} percentage points`;
  if (dimension === 'area') return `${number('en', value * scale, 0)} square metres`;
  if (dimension === 'mass')
    return value * scale >= 1e6
      ? `${number('en', (value * scale) / 1e6)} million tonnes`
      : `${number('en', value * scale)} tonnes`;
  if (unit === '年') return value === 1 ? '1 year' : `${number('en', value)} years`;
  const whole = value * scale;
  return en ? `${number('en', whole)} ${whole === 1 ? en.one : en.other}` : number('en', whole);
};

const inChinese = (value: number, unit: string): string =>
  `${number('zh-Hans', value)}${unit === '指数' ? '' : unit}`;

/**
 * A figure's value as its language writes it: 310.72亿元, CNY 31.07 billion.
 * @returns an empty text for a figure that has no value, only a change or a rank
 */
export const valueText = ({ value, unit, qualifier }: FigureValue, locale: Locale): string => {
  if (value === null || value === undefined || !unit) return '';
  const text = locale === TRANSLATION_LOCALE ? inEnglish(value, unit) : inChinese(value, unit);
  return QUALIFIED[locale][qualifier ?? '']?.(text) ?? text;
};

/** A change on the year before, always with its sign: +5.3%. */
export const changeText = (percent: number, locale: Locale): string =>
  numberFormat(locale, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 4,
  }).format(percent / 100);
