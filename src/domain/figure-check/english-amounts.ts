import { readEnglishCodes } from './english-codes';
import { ORDINAL, englishOrdinal } from './english-numerals';
import { ANY_NUMBER, type Amount, amountOf } from './english-patterns';
import { HEDGE } from './english-words';
import { ENGLISH_MEASURES, englishMeasure } from './measures';
import { OVER_A_DOZEN, reading, type Reading } from './quantity';
import { type Sheet, readAll } from './sheet';

const ROUND_FROM = 100_000;

/**
 * Whether the figure may be rounded: said in millions, with an 'about', or in round thousands of a large
 * number. A figure printed to its last digit promises that digit.
 */
const rounding = ({ value, place, scale, figures }: Amount, before: string): Partial<Reading> => {
  const zeros = /0*$/.exec(String(Math.round(value)))?.[0].length ?? 0;
  const isRound = scale === 1 && place === 1 && (HEDGE.test(before) || (value >= ROUND_FROM && zeros >= 3));
  return {
    place: scale === 1 && place === 1 ? 10 ** zeros : place,
    restated: figures && (scale > 1 || isRound || HEDGE.test(before)),
  };
};

/** 'one', and a 1 before a thing, are as often an article, or nothing. */
const isLenientOne = ({ value, scale, figures }: Amount, matched: string): boolean =>
  value === 1 && (!figures || (scale === 1 && !/[%$¥]|\bNo/.test(matched)));

const PREFIX = '(?:CNY|RMB|US\\$|HK\\$|USD|EUR|HKD|JPY|GBP|¥|￥|\\$|€|£)';

/** Ten pounds are weighed or paid. */
const POUNDS = englishMeasure('£');

const readFigures = (sheet: Sheet): void =>
  readAll(
    sheet,
    new RegExp(
      `(?:(?<currency>${PREFIX})\\s?)?(?<![A-Za-z])(?<number>${ANY_NUMBER})(?:-plus|\\+)?(?:[- ]?(?<measure>${ENGLISH_MEASURES})(?![A-Za-z]))?`,
      'gi',
    ),
    ({ part, match, before }) => {
      const amount = amountOf(part('number'));
      const measure =
        englishMeasure(part('currency')) ??
        englishMeasure(part('measure').toLowerCase()) ??
        englishMeasure(part('measure'));
      const isArticle = /^an? \w+$/i.test(part('number'));
      const more = { ...rounding(amount, before), ...(measure && { measure }) };
      return [
        {
          readings: [
            reading('number', amount.value, more),
            ...(/^pounds?$/i.test(part('measure'))
              ? [reading('number', amount.value, { ...more, measure: POUNDS })]
              : []),
          ],
          firm: !isArticle && !isLenientOne(amount, match[0]) && amount.value !== 0,
          open: amount.scale === 1 && (!measure || part('currency') !== ''),
          scale: amount.scale,
        },
      ];
    },
  );

/** US$5m, ¥20k: only after a currency, elsewhere the letter is metres or part of a name. */
const readShortMoney = (sheet: Sheet): void =>
  readAll(
    sheet,
    new RegExp(
      `(?<currency>${PREFIX})\\s?(?<digits>\\d+(?:\\.(?<decimals>\\d+))?) ?(?<letter>[mk])(?![A-Za-z])`,
      'gi',
    ),
    ({ part }) => {
      const scale = part('letter').toLowerCase() === 'm' ? 1e6 : 1e3;
      const measure = englishMeasure(part('currency'));
      const place = scale / 10 ** part('decimals').length;
      const more = { place, restated: true, ...(measure && { measure }) };
      return [{ readings: [reading('number', Number(part('digits')) * scale, more)] }];
    },
  );

const readOrdinals = (sheet: Sheet): void => {
  readAll(sheet, /\bsecond(?=[- ](?:prizes?|awards?)\b)/gi, () => [{ readings: [reading('number', 2)] }]);
  readAll(sheet, /(?<![\d.,])(?<number>\d+)(?:st|nd|rd|th)\b/gi, ({ part }) => [
    { readings: [reading('number', Number(part('number')))], firm: Number(part('number')) > 1, open: true },
  ]);
  readAll(sheet, new RegExp(ORDINAL, 'gi'), ({ match, after }) => {
    const value = englishOrdinal(match[0]);
    const opensItem = /^[A-Z]/.test(match[0]) && /^,/.test(after);
    return [{ readings: [reading('number', value)], firm: value > 2 && !opensItem, open: true }];
  });
};

/** A year, the decade, a centenary: stretches of time that Chinese gives a number. */
const readStretches = (sheet: Sheet): void => {
  readAll(sheet, /\ban? (?<unit>hour|day|week|month|year|decade)\b|\b(?<decade>decade)\b/gi, ({ part }) => {
    const measure = englishMeasure((part('unit') || part('decade')).toLowerCase());
    return [{ readings: [reading('number', 1, measure && { measure })], firm: false }];
  });
  readAll(sheet, /\b(?:centenary|centennial|a century)\b/gi, () => [
    { readings: [reading('number', 100)], firm: false },
  ]);
};

/** Words that say a number without one: what tops a list is first, what goes on round the clock lasts 24 hours. */
const readSoftWords = (sheet: Sheet): void => {
  readAll(
    sheet,
    /\b(?:once|single|sole|top(?:s|ped|ping)?|highest|foremost|led|thirdly|champions?|an?)\b/gi,
    () => [{ readings: [reading('number', 1)], firm: false }],
  );
  readAll(sheet, /\b(?:round|around)[- ]the[- ]clock\b/gi, () => [
    { readings: [reading('number', 24)], firm: false },
  ]);
  readAll(sheet, /\bdouble-digit\b/gi, () => [{ readings: [reading('number', 2)], firm: false }]);
  readAll(sheet, /\bdozen\b/gi, () => [{ readings: [reading('number', 12), OVER_A_DOZEN], firm: false }]);
  readAll(sheet, /\b(?<word>hundred|thousand|million|billion|trillion)\b/gi, ({ match }) => [
    { readings: [reading('number', amountOf(`1 ${match[0]}`).value)], firm: false },
  ]);
};

/** Numbers in figures and in words: CNY 31.07 billion, 48,000 square metres, fifteen, the 14th. */
export const readEnglishAmounts = (sheet: Sheet): void => {
  readEnglishCodes(sheet);
  readOrdinals(sheet);
  readShortMoney(sheet);
  readFigures(sheet);
  readStretches(sheet);
  readSoftWords(sheet);
};
