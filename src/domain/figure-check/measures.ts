/** Units that a translator may convert, and currencies that nobody may exchange. */

export interface Measure {
  dimension: 'area' | 'length' | 'mass' | 'volume' | 'power' | 'energy' | 'time' | 'calendar' | 'money';
  /**
   * How many base units one is; for money, which currency: no two are the same amount. Days are counted in minutes
   * and years in months, and neither in the other: a month is no number of days.
   */
  scale: number;
}

const SPELLINGS: [Measure['dimension'], number, string, string][] = [
  ['area', 1, '平方米|㎡|m²|平米', 'square[ -](?:met(?:re|er)s?)|sq\\.? ?m|m²|㎡'],
  ['area', 1e6, '平方公里|平方千米|km²', 'square[ -]kilomet(?:re|er)s?|sq\\.? ?km|km²'],
  ['area', 1e4, '公顷', 'hectares?|ha'],
  ['area', 10000 / 15, '亩', 'mu'],
  ['area', 4046.8564224, '英亩', 'acres?'],
  ['area', 0.09290304, '平方英尺', 'square[ -](?:feet|foot)|sq\\.? ?ft'],
  ['area', 2589988.110336, '平方英里', 'square[ -]miles?'],
  ['length', 1e3, '公里|千米|km', 'kilomet(?:re|er)s?|km'],
  ['length', 1, '米(?!饭)', 'met(?:re|er)s?'],
  ['length', 1609.344, '英里', 'miles?'],
  ['length', 0.3048, '英尺', 'feet|foot|ft'],
  ['mass', 453.59237, '磅', 'lbs?|pounds?'],
  ['mass', 1e3, '公斤|千克|kg', 'kilograms?|kilos?|kg'],
  ['mass', 500, '斤', 'jin'],
  ['mass', 1e6, '吨', 'tonnes?|tons?|t'],
  ['mass', 1, '克', 'grams?|g'],
  ['volume', 1, '立方米|方(?=水)', 'cubic[ -]met(?:re|er)s?|m³'],
  ['energy', 1e3, '千瓦时|度(?=电)', 'kilowatt[ -]hours?|kWh'],
  ['energy', 1e6, '兆瓦时', 'megawatt[ -]hours?|MWh'],
  ['energy', 1e9, '吉瓦时', 'gigawatt[ -]hours?|GWh'],
  ['power', 1e3, '千瓦|kW', 'kilowatts?|kW'],
  ['power', 1e6, '兆瓦|MW', 'megawatts?|MW'],
  ['power', 1e9, '吉瓦|GW', 'gigawatts?|GW'],
  ['time', 1 / 60, '秒钟?', 'seconds'],
  ['time', 1, '分钟', 'minutes?|mins?'],
  ['time', 15, '刻钟', 'quarters? of an hour'],
  ['time', 60, '个?小时|个?钟头', 'hours?|hrs?'],
  ['time', 1440, '天(?!津)', 'days?'],
  ['time', 10080, '周(?![年岁围边期])|个?星期|个礼拜', 'weeks?'],
  ['calendar', 1, '个多?月', 'months?'],
  ['calendar', 3, '个季度', 'quarters?(?! of an)'],
  ['calendar', 12, '年(?![级代])', 'years?|yrs?'],
  ['calendar', 120, '个十年', 'decades?'],
  ['money', 2, '美元|美金', 'US dollars?|USD|dollars?|US\\$|\\$'],
  ['money', 3, '欧元', 'euros?|EUR|€'],
  ['money', 4, '港元|港币', 'Hong Kong dollars?|HKD|HK\\$'],
  ['money', 5, '日元', 'Japanese yen|JPY|yen'],
  ['money', 6, '英镑', 'pounds sterling|GBP|£'],
  ['money', 1, '元|块钱|人民币', 'yuan|renminbi|CNY|RMB|¥|￥'],
];

export interface MeasureWord extends Measure {
  is: RegExp;
}

const wordsOf = (spelling: 2 | 3): MeasureWord[] =>
  SPELLINGS.map((row) => ({ dimension: row[0], scale: row[1], is: new RegExp(`^(?:${row[spelling]})$`) }));

const CHINESE = wordsOf(2);
const ENGLISH = wordsOf(3);

const sourceOf = (spelling: 2 | 3): string =>
  [...SPELLINGS]
    .flatMap((row) => row[spelling])
    .sort((one, other) => other.length - one.length)
    .join('|');

export const CHINESE_MEASURES = sourceOf(2);
export const ENGLISH_MEASURES = sourceOf(3);

const find = (words: MeasureWord[], text: string): Measure | undefined => {
  const found = words.find(({ is }) => is.test(text));
  return found && { dimension: found.dimension, scale: found.scale };
};

export const chineseMeasure = (text: string): Measure | undefined => find(CHINESE, text);
export const englishMeasure = (text: string): Measure | undefined => find(ENGLISH, text);
