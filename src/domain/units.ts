/**
 * The units that figures are recorded in, by the sign the source prints.
 * `scale` takes a value to the dimension's base: 310.72 亿元 × 1e8 = 31.072 billion yuan.
 */

export type Dimension =
  'money' | 'percent' | 'percentage-point' | 'area' | 'mass' | 'time' | 'count' | 'index';

export interface Unit {
  dimension: Dimension;
  /** How many base units one of this unit is: yuan, per cent, square metres, tonnes, days, single things. */
  scale: number;
  /**
   * English words for one and for several of the thing; absent where `Intl` or a sign writes the unit,
   * and for the measure words 个, 家, 户 and 项: English has none, the indicator's name says what is counted.
   */
  en?: { one: string; other: string };
}

const count = (one: string, other = `${one}s`, scale = 1): Unit => ({
  dimension: 'count',
  scale,
  en: { one, other },
});

const measureWord: Unit = { dimension: 'count', scale: 1 };

const UNITS = {
  元: { dimension: 'money', scale: 1 },
  万元: { dimension: 'money', scale: 1e4 },
  亿元: { dimension: 'money', scale: 1e8 },
  万亿元: { dimension: 'money', scale: 1e12 },
  '%': { dimension: 'percent', scale: 1 },
  个百分点: { dimension: 'percentage-point', scale: 1 },
  '㎡': { dimension: 'area', scale: 1 },
  '万㎡': { dimension: 'area', scale: 1e4 },
  亩: { dimension: 'area', scale: 10000 / 15 },
  吨: { dimension: 'mass', scale: 1 },
  万吨: { dimension: 'mass', scale: 1e4 },
  小时: { dimension: 'time', scale: 1 / 24 },
  天: { dimension: 'time', scale: 1 },
  年: { dimension: 'time', scale: 365.25 },
  个: measureWord,
  家: measureWord,
  户: measureWord,
  人: count('person', 'people'),
  名: count('person', 'people'),
  项: measureWord,
  套: count('home'),
  张: count('bed'),
  枚: count('medal'),
  趟次: count('train trip'),
  所: count('school'),
  件: count('case'),
  万人: count('person', 'people', 1e4),
  指数: { dimension: 'index', scale: 1 },
} as const satisfies Record<string, Unit>;

export type UnitSign = keyof typeof UNITS;

export const UNIT_SIGNS = Object.keys(UNITS) as UnitSign[];

export const isKnownUnit = (sign: string): sign is UnitSign => Object.hasOwn(UNITS, sign);

export const unitOf = (sign: UnitSign): Unit => UNITS[sign];

/** The same amount in another unit of its kind, without the dust of binary fractions. */
export const inUnit = (value: number, from: UnitSign, to: UnitSign): number =>
  Number(((value * UNITS[from].scale) / UNITS[to].scale).toPrecision(12));
