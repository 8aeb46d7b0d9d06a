import { SCALED, amountOf } from './chinese-patterns';
import { CHINESE_MEASURES, chineseMeasure } from './measures';
import { OVER_A_DOZEN, reading } from './quantity';
import { type Sheet, readAll } from './sheet';

/** 一, 1. and (2) before an item of a list: English may number its items in another way, or not at all. */
const readListMarks = (sheet: Sheet): void => {
  readAll(
    sheet,
    /(?<=^|\n)\s*(?<mark>\d{1,2})(?:[、)）]|[.．](?!\d))|[(（](?<inner>\d{1,2})[)）]/g,
    ({ part }) => [{ readings: [reading('number', Number(part('mark') || part('inner')))], firm: false }],
  );
};

const UNIT_SIGNS = 'km|kg|kW|MW|GW|m|t|kV|cm|mm|nm|GB|TB|MB|Mbps|℃|°C|h|L|ml|mg|kWh';

/** AAAA级景区 is 4A. */
const readGrades = (sheet: Sheet): void =>
  readAll(sheet, /(?<![A-Za-z\d])A{3,5}(?![A-Za-z\d])/g, ({ match }) => {
    const stars = match[0].length;
    return [{ readings: [reading('name', 0, { code: `${stars}A` }), reading('number', stars)] }];
  });

/** Codes: 5G, PM2.5, G107, 4A. What they are called is as much theirs as the number. */
const readCodes = (sheet: Sheet): void => {
  readAll(
    sheet,
    new RegExp(
      `(?<![A-Za-z\\d])(?:[A-Z][A-Za-z]{0,5}-?(?<after>\\d+(?:\\.\\d+)?)|(?<before>\\d{1,2})(?!(?:${UNIT_SIGNS})(?![A-Za-z]))[A-Z])(?![A-Za-z\\d])`,
      'g',
    ),
    ({ match, part }) => [
      {
        readings: [
          reading('name', 0, { code: match[0].replace('-', '').toUpperCase() }),
          reading('number', Number(part('after') || part('before'))),
        ],
      },
    ],
  );
};

const MEASURE_SIGN =
  '[多余]?(?:个|名|家|户|人|条|项|件|套|张|枚|所|座|天|年|岁|次|周|位|公里|批|届|期|艘|辆|台|趟次)?';

/** A single thing is as often an article as a one in English. */
const isLenientOne = (value: number, after: string): boolean => value === 1 && !/^\s?[万亿%]/.test(after);

const readFigures = (sheet: Sheet): void =>
  readAll(
    sheet,
    new RegExp(
      `第?(?<number>${SCALED})[多余]?\\s?(?:(?<measure>${CHINESE_MEASURES})(?![素件])|${MEASURE_SIGN})`,
      'g',
    ),
    ({ part, match, after }) => {
      const amount = amountOf(part('number'));
      if (!amount) return null;
      const { value, place, scale } = amount;
      const measure = chineseMeasure(part('measure'));
      const isBare = match[0] === part('number') && scale === 1;
      return [
        {
          readings: [
            reading('number', value, { place, restated: false, ...(measure && { measure }) }),
            ...(value === 10 && /[多余几]/.test(match[0] + after.slice(0, 1)) ? [OVER_A_DOZEN] : []),
          ],
          firm: !isLenientOne(value, after) && value !== 0,
          open: isBare,
          scale,
        },
      ];
    },
  );

/** Numbers in figures with their units: 310.72亿元, 4.8万㎡, 35个, 第14条. */
export const readChineseAmounts = (sheet: Sheet): void => {
  readListMarks(sheet);
  readGrades(sheet);
  readCodes(sheet);
  readFigures(sheet);
};
