import { chineseNumber, eitherNumber, unitsProduct } from './chinese-numerals';
import { NUMERALS } from './chinese-patterns';
import { MEASURE_WORDS, RANKED_BEFORE } from './chinese-words';
import { CHINESE_MEASURES, chineseMeasure } from './measures';
import { OVER_A_DOZEN, reading } from './quantity';
import { type Found, type Place, type Sheet, readAll } from './sheet';

/** 两个维护 in quotation marks is a name, as is anything that short. */
const QUOTED = /[“"‘「《]$/;
const QUOTE_ENDS = /^[^“”"’」》，。]{0,5}[”"’」》]/;
/** What is one only in name: a wage, a house, a firm of so many yuan. */
const AT_LEAST = /(?:超过|突破|超|过|逾|破|近|约|达|达到)$/;
const COUNTED = /^(?:元|人|吨|亩|户|辆|台|美元|平方|公里|千瓦|立方)/;

/** 亿元以上项目: whatever stands in English, it is a size of its own. */
const FROM_THERE = /^(?:元|美元|吨|亩|人)(?:及?以[上下]|级以上)/;

/** Units alone that are a number all the same: 万元GDP能耗, 百强, 百日攻坚. */
const ALWAYS_SAID =
  /^(?:元(?:GDP|国内生产总值|地区生产总值|工业增加值|产值)|强|天|日[^，。；]{0,4}(?:攻坚|行动|会战))/;

const unitAfter = new RegExp(`^[多余]?(?:${MEASURE_WORDS})(?!一体|数)`);

const measureAfter = new RegExp(`^[多余]?(?<measure>${CHINESE_MEASURES})(?![素件])`);

const number = (value: number, firm: boolean, more: Partial<Found> = {}): Found => ({
  readings: [reading('number', value)],
  firm,
  ...more,
});

/** 排五城区第一, but not the 第一 that opens an item of a list. */
const closesClause = ({ before, after }: Place): boolean =>
  /^(?:[，。；！、）)”"\s]|$|的)/.test(after) && !/(?:^|[。；：！\n\s])$/.test(before);

const ordinal = (value: number, place: Place): Found => {
  const { before, after, match } = place;
  const isRank = RANKED_BEFORE.test(before) || /^[名位]/.test(after) || closesClause(place);
  const isName = /^(?:方|者|产业|、)/.test(after);
  return number(value, value > 1 ? !isName : isRank, {
    text: `${match[0]}${/^[名位批届次期个]/.exec(after)?.[0] ?? ''}`,
  });
};

const counted = (value: number, place: Place, numeral: string): Found => {
  const { before, after, match } = place;
  const [unit = ''] = unitAfter.exec(after) ?? [];
  const text = `${match[0]}${unit}`;
  const isNamed = QUOTED.test(before) && QUOTE_ENDS.test(after);
  const firm =
    value > 10 || /^刻钟/.test(after) || (value > 1 && unit !== '' && !isNamed && !/[一两三]$/.test(before));
  const measure = chineseMeasure(measureAfter.exec(after)?.groups?.measure ?? '');
  return {
    readings: [
      reading('number', value, { place: 1, ...(measure && { measure }) }),
      ...(value === 10 && /^[多余几]/.test(after) ? [OVER_A_DOZEN] : []),
    ],
    firm,
    text,
    open: unit === '' && numeral.length <= 3,
    repeatable: value <= 10,
  };
};

/** 过亿元, 千亿级: units alone say a size, firmly only where something is said to have reached it. */
const size = (units: string, { before, after }: Place): Found[] => {
  const firm =
    FROM_THERE.test(after) ||
    (AT_LEAST.test(before) && COUNTED.test(after)) ||
    /每$/.test(before) ||
    ALWAYS_SAID.test(after);
  const measure = chineseMeasure(/^(?:元|美元|吨|亩)/.exec(after)?.[0] ?? '');
  return [
    {
      readings: [reading('number', unitsProduct(units), { ...(measure && { measure }) })],
      firm,
      text: units,
      repeatable: FROM_THERE.test(after),
    },
  ];
};

const numeralAt = (place: Place): Found[] => {
  const numeral = place.part('numeral');
  const either = eitherNumber(numeral);
  if (either.length) return either.map((value) => number(value, false));
  if (/^[百千万亿]+$/.test(numeral)) return size(numeral, place);
  const isDigits = /^[^十百千万亿点]{2,}$/.test(numeral);
  if (isDigits && numeral.length < 4 && !/[〇零]/.test(numeral))
    return [...numeral].map((sign) => number(chineseNumber(sign) ?? 0, false));
  const value = chineseNumber(numeral);
  if (value === null || value === 0) return value === 0 ? [number(0, false)] : [];
  return [place.part('rank') ? ordinal(value, place) : counted(value, place, numeral)];
};

/** Words for a pair and for what comes first, that English may put in numbers. */
const readPairs = (sheet: Sheet): void => {
  readAll(sheet, /双|俩|[一]对|二者|前者|夫妇|夫妻|其次|再次|亚军/g, () => [number(2, false)]);
  readAll(sheet, /首|冠军|头名|榜首|最先|单(?=个|项|日|一)|率先/g, () => [number(1, false)]);
  readAll(sheet, /仨|再其次|季军/g, () => [number(3, false)]);
};

/** Numbers in numerals, and the words that English may say with one. */
export const readChineseNumerals = (sheet: Sheet): void => {
  readAll(sheet, new RegExp(`(?<rank>第)?(?<numeral>${NUMERALS})`, 'g'), numeralAt);
  readPairs(sheet);
};
