/**
 * Reads the numbers with a unit out of a printed Chinese sentence, by itself and without knowing the
 * seed: what the stored figures are held against.
 */

const UNITS = [
  '万亿元',
  '亿元',
  '万元',
  '元',
  '万㎡',
  '㎡',
  '万吨',
  '吨',
  '亩',
  '万人',
  '小时',
  '天',
  '个百分点',
  '%',
  '趟次',
  '年',
  '个',
  '家',
  '户',
  '名',
  '人',
  '项',
  '套',
  '张',
  '枚',
  '件',
];

/** Names that hold a number; a number in a name counts nothing. */
const NAMES = [
  '24小时不打烊',
  '2022年国家生态农场',
  '2022年全国示范性老年友好型社区',
  '2022湖南红色旅游文化节',
];

const NUMERALS: Record<string, number> = { 近十年: 10 };

const CHANGE = /(?:增长|下降|提高)$/;
const RANK = /五城区第一|全省金牌排名第一/g;

export interface PrintedNumbers {
  /** `310.72 亿元`: value and unit. */
  values: string[];
  /** Percentages that say a change. */
  changes: number[];
  /** How many first places. */
  ranks: number;
}

const withoutNames = (sentence: string) => NAMES.reduce((text, name) => text.replaceAll(name, ''), sentence);

export const printedNumbers = (sentence: string): PrintedNumbers => {
  const text = withoutNames(sentence);
  const found: PrintedNumbers = { values: [], changes: [], ranks: [...text.matchAll(RANK)].length };

  for (const match of text.matchAll(new RegExp(`(\\d+(?:\\.\\d+)?)(${UNITS.join('|')})`, 'g'))) {
    const [, number = '', unit = ''] = match;
    const before = text.slice(0, match.index);
    if (unit === '%' && CHANGE.test(before)) found.changes.push(Number(number));
    else found.values.push(`${Number(number)} ${unit}`);
  }
  for (const [words, number] of Object.entries(NUMERALS)) {
    if (text.includes(words)) found.values.push(`${number} ${words.slice(-1)}`);
  }
  found.values.sort();
  found.changes.sort();
  return found;
};

interface Figure {
  value: number | null;
  unit: string | null;
  changePercent: number | null;
  rank: number | null;
}

/** The same reading of the figures that are stored for a sentence. */
export const storedNumbers = (figures: Figure[]): PrintedNumbers => ({
  values: figures.flatMap(({ value, unit }) => (value === null ? [] : [`${value} ${unit}`])).sort(),
  changes: figures.flatMap(({ changePercent }) => changePercent ?? []).sort(),
  ranks: figures.filter(({ rank }) => rank === 1).length,
});
