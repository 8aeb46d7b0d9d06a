import type { Locale, RankScope } from './vocabulary';

const NUMERALS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A small number as Chinese writes it in a name: 路径三. */
export const chineseNumeral = (number: number): string => NUMERALS[number] ?? String(number);

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

const ordinal = (number: number): string => {
  const form = ordinals.select(number);
  return `${number}${{ one: 'st', two: 'nd', few: 'rd' }[form as 'one' | 'two' | 'few'] ?? 'th'}`;
};

interface FigureWords {
  rank: (rank: number, scope: string) => string;
  rankScopes: Record<RankScope, string>;
  onYearBefore: (change: string) => string;
}

/** What is said of a figure beside its value. */
export const FIGURE_WORDS: Record<Locale, FigureWords> = {
  'zh-Hans': {
    rank: (rank, scope) => `${scope}第${chineseNumeral(rank)}`,
    rankScopes: { 'urban-districts': '五城区', city: '全市', province: '全省', nation: '全国' },
    onYearBefore: (change) => `比上年 ${change}`,
  },
  en: {
    rank: (rank, scope) => `${ordinal(rank)} ${scope}`,
    rankScopes: {
      'urban-districts': 'of the five urban districts',
      city: 'in the city',
      province: 'in the province',
      nation: 'in the country',
    },
    onYearBefore: (change) => `${change} on the year before`,
  },
};
