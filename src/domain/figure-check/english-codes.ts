import { reading } from './quantity';
import { type Sheet, readAll } from './sheet';

/** 1., (2) before an item: not every list is numbered in both languages. */
const readListMarks = (sheet: Sheet): void =>
  readAll(sheet, /(?<=^|\n)\s*(?<mark>\d{1,2})(?:[)]|[.](?!\d))(?=\s)|\((?<inner>\d{1,2})\)/g, ({ part }) => [
    { readings: [reading('number', Number(part('mark') || part('inner')))], firm: false },
  ]);

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Phase II: elsewhere a capital I is a word, and a V or an X a letter. */
const readRoman = (sheet: Sheet): void =>
  readAll(
    sheet,
    new RegExp(
      `(?<=\\b(?:phase|part|stage|chapter|volume|type|class|grade|level|section) )(?<roman>${ROMAN.join('|')})\\b`,
      'gi',
    ),
    ({ part }) => {
      const number = ROMAN.indexOf(part('roman')) + 1;
      return number ? [{ readings: [reading('number', number)], firm: number > 1 }] : null;
    },
  );

const MONEY_CODES = '(?:CNY|RMB|USD|US|EUR|HKD|HK|JPY|GBP)';

const readCodes = (sheet: Sheet): void => {
  readAll(sheet, /(?<![A-Za-z])A{3,5}(?![A-Za-z])/g, ({ match }) => {
    const stars = match[0].length;
    return [{ readings: [reading('name', 0, { code: `${stars}A` }), reading('number', stars)], firm: false }];
  });
  readAll(
    sheet,
    new RegExp(
      `(?<![A-Za-z\\d])(?:(?!${MONEY_CODES}\\d)[A-Z][A-Za-z]{0,5}-?(?<after>\\d+(?:\\.\\d+)?)|(?<before>\\d{1,2})(?!(?:kW|MW|GW|GB|TB|MB|L|V|W)(?![A-Za-z]))[A-Z])(?![A-Za-z\\d])`,
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

/** Numbers that tell one thing from another: marks of a list, Phase II, 5G, G107. */
export const readEnglishCodes = (sheet: Sheet): void => {
  readListMarks(sheet);
  readRoman(sheet);
  readCodes(sheet);
};
