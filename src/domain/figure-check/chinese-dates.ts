import { readChineseClock } from './chinese-clock';
import { chineseNumber, smallNumber as small } from './chinese-numerals';
import { readChineseHolidays } from './chinese-holidays';
import { period, reading } from './quantity';
import { type Found, type Sheet, readAll } from './sheet';

const PART = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const DASH = '(?:[-–—~～－至到、和]|——)';

const QUARTERS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4 };

const quarter = (text: string): number => QUARTERS[text] ?? Number(text);

/** 十四五 is the 14th of the five-year plans, a name that English often shortens to 'the plan'. */
const readPlans = (sheet: Sheet): void => {
  readAll(
    sheet,
    /(?<![〇零一二三四五六七八九十百千万亿])(?:(?<plan>十[一二三四五六七八])五(?=[”"’」》]?(?:规划|计划|时期|期间|以来|末|开局|收官|发展|[”"’」》、，。\s]|$))|十五(?=[”"]?(?:规划|计划|时期)))/g,
    ({ part }) => {
      const number = chineseNumber(part('plan') || '十') ?? 0;
      return [{ readings: [reading('plan', number), reading('number', number)], repeatable: true }];
    },
  );
  readAll(sheet, /五年(?=规划|计划)/g, () => [{ readings: [reading('number', 5)], firm: false }]);
};

const readPeriods = (sheet: Sheet): void => {
  readAll(sheet, /(?<half>[上下])半年/g, ({ part }) => [
    { readings: [part('half') === '上' ? period(1, 6) : period(7, 12)], repeatable: true },
  ]);
  readAll(
    sheet,
    /(?:(?<![提之目以此])前(?<many>[二两三2-3])个?|第?(?<one>[一二三四1-4]))季度/g,
    ({ part }) => {
      const many = part('many');
      const to = many ? (/[三3]/.test(many) ? 3 : 2) : quarter(part('one'));
      const readings = [period(many ? 1 : to * 3 - 2, to * 3)];
      return [{ readings, repeatable: true }];
    },
  );
  readAll(
    sheet,
    new RegExp(`(?<![提之目以此])前(?<months>\\d{1,2}|[二两三四五六七八九十]{1,2})个?月`, 'g'),
    ({ part }) => [{ readings: [period(1, small(part('months').replace('两', '二')))], repeatable: true }],
  );
  readAll(
    sheet,
    new RegExp(`(?<![\\d.])(?<from>${PART})月?${DASH}(?<to>${PART})月(?!\\s?${PART}[日号])`, 'g'),
    ({ part, match }) => {
      const [from, to] = [small(part('from')), small(part('to'))];
      if (!(from < to && to <= 12)) return null;
      const isList = /[、和]/.test(match[0]);
      return isList && to !== from + 1 ? null : [{ readings: [period(from, to)], repeatable: true }];
    },
  );
};

const yearOf = (text: string): number => (/^\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0));

const readYears = (sheet: Sheet): void => {
  readAll(
    sheet,
    /(?:(?<century>\d{2}|二十|十九)世纪)?(?<decade>\d0|[二三四五六七八九]十)年代/g,
    ({ part }) => {
      const century = small(part('century') || '0');
      const decade = small(part('decade'));
      return [{ readings: [reading('decade', century ? (century - 1) * 100 + decade : decade)] }];
    },
  );
  readAll(sheet, /(?<![\d.])(?<decade>[05-9]0)后(?![续期来勤台面方])/g, ({ part }) => {
    const decade = Number(part('decade'));
    return [{ readings: [reading('decade', decade), reading('number', decade)] }];
  });
  readAll(
    sheet,
    /(?<!\d)(?<year>(?:19|20)\d\d|[一二][〇零九][〇零一二三四五六七八九]{2})(?=年(?!代))年?/g,
    ({ part }) => [{ readings: [reading('year', yearOf(part('year')))], repeatable: true }],
  );
  readAll(sheet, /(?<![\d.,])(?<year>(?:19|20)\d\d)(?![\d.,%万亿千百十])/g, ({ part, after }) => {
    const year = Number(part('year'));
    const readings = [reading('year', year), reading('number', year)];
    const isYear =
      !/^\s?[一-龥]?(?:个|家|户|名|人|条|项|套|张|枚|元|吨|亩|米|公里|天|次|件|台|所|位|座|平方)/.test(after);
    return isYear ? [{ readings, open: true, repeatable: true }] : null;
  });
};

const readDays = (sheet: Sheet): void => {
  readAll(
    sheet,
    new RegExp(`(?<month>${PART})月份?(?:(?<day>${PART})(?:(?:${DASH})(?<to>${PART}))?[日号])?`, 'g'),
    ({ part, before, match }) => {
      const month = small(part('month'));
      if (!(month >= 1 && month <= 12) || /[\d.,]$/.test(before)) return null;
      const days = [part('day'), part('to')]
        .filter(Boolean)
        .map((text): Found => ({ readings: [reading('day', small(text)), reading('number', small(text))] }));
      return [{ readings: [reading('month', month)], repeatable: true }, ...days].map((found) => ({
        ...found,
        text: match[0],
      }));
    },
  );
  readAll(sheet, new RegExp(`(?<![\\d.])(?<day>\\d{1,2})日(?!元)`, 'g'), ({ part }) => [
    { readings: [reading('day', Number(part('day'))), reading('number', Number(part('day')))] },
  ]);
};

/** Any one year that English names where the Chinese says last year or this. */
const readRelativeYears = (sheet: Sheet): void =>
  readAll(sheet, /(?:去年|今年|前年|上年)同期|去年|今年|明年|前年|上年|本年|同期|当年|次年|翌年/g, () => [
    { readings: [reading('year', Number.NaN)], firm: false },
  ]);

/** The years, months, days and hours that a Chinese text names. */
export const readChineseDates = (sheet: Sheet): void => {
  readPlans(sheet);
  readAll(
    sheet,
    /(?<year>(?:19|20)\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/g,
    ({ part, match }) => [
      ...(['year', 'month', 'day'] as const).map((kind) => ({
        readings: [reading(kind, Number(part(kind)))],
        repeatable: kind !== 'day',
        text: match[0],
      })),
    ],
  );
  readYears(sheet);
  readPeriods(sheet);
  readDays(sheet);
  readChineseClock(sheet);
  readChineseHolidays(sheet);
  readRelativeYears(sheet);
};
