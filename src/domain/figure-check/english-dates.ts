import { readEnglishClock } from './english-clock';
import { englishOrdinal } from './english-numerals';
import { MONTHS } from './english-words';
import { period, reading, type Reading } from './quantity';
import { type Found, type Sheet, readAll } from './sheet';

const MONTH = `(?:${MONTHS.join('|')})`;
const NAMES = MONTHS.map((names) => new RegExp(`^(?:${names})$`));
const monthOf = (text: string): number => NAMES.findIndex((name) => name.test(text)) + 1;

const DASH = '(?:\\s?[-–—~]\\s?| to | and | through | until )';
const DAY = '(?:[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)?';
const ORDER = { first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 };
const COUNT = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

const orderOf = (word: string): number => ORDER[word.toLowerCase() as keyof typeof ORDER] ?? 0;
const countOf = (word: string): number => Number(word) || COUNT.indexOf(word.toLowerCase()) + 2;

const dayOf = (text: string): Reading[] => {
  const day = Number.parseInt(text, 10);
  return [reading('day', day), reading('number', day)];
};

const readPeriods = (sheet: Sheet): void => {
  const periodOf = (from: number, to: number): Found[] => [
    { readings: [period(from, to)], repeatable: true },
  ];
  readAll(
    sheet,
    /\b(?<order>first|second)[- ]half\b(?: of the)?|\b(?:H(?<half>[12])|(?<other>[12])H)\b/gi,
    ({ part }) =>
      (orderOf(part('order')) || Number(part('half') || part('other'))) === 1
        ? periodOf(1, 6)
        : periodOf(7, 12),
  );
  readAll(sheet, /\bfirst (?<many>two|three|2|3) quarters\b/gi, ({ part }) =>
    periodOf(1, countOf(part('many')) * 3),
  );
  readAll(
    sheet,
    /\b(?<order>first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter\b|\bQ(?<quarter>[1-4])\b/gi,
    ({ part }) => {
      const quarter = orderOf(part('order')) || Number(part('quarter'));
      return periodOf(quarter * 3 - 2, quarter * 3);
    },
  );
  readAll(sheet, new RegExp(`\\bfirst (?<many>${COUNT.join('|')}|\\d{1,2}) months\\b`, 'gi'), ({ part }) =>
    periodOf(1, countOf(part('many'))),
  );
  readAll(
    sheet,
    new RegExp(
      `(?<!\\d(?:st|nd|rd|th)? (?:of )?)\\b(?<from>${MONTH})(?<joint>\\s?[-–—]\\s?| to | through | until | and )(?<to>${MONTH})(?![\\w]| \\d{1,2}\\b)`,
      'g',
    ),
    ({ part, before }) => {
      const [from, to] = [monthOf(part('from')), monthOf(part('to'))];
      const isRun = part('joint') !== ' and ' || to === from + 1 || /\bbetween $/i.test(before);
      return from < to && isRun ? periodOf(from, to) : null;
    },
  );
};

const dateOf = (text: string, month: string, days: string[]): Found[] => [
  { readings: [reading('month', monthOf(month))], repeatable: true, text },
  ...days.filter(Boolean).map((day) => ({ readings: dayOf(day), text })),
];

const readDays = (sheet: Sheet): void => {
  readAll(sheet, /\b(?<year>(?:19|20)\d\d)-(?<month>\d{2})-(?<day>\d{2})\b/g, ({ part, match }) =>
    (['year', 'month', 'day'] as const).map((kind) => ({
      readings: [reading(kind, Number(part(kind)))],
      repeatable: kind !== 'day',
      text: match[0],
    })),
  );
  readAll(
    sheet,
    new RegExp(
      `(?<![\\d.,])(?<day>${DAY})(?:${DASH}(?<to>${DAY}))? (?:of )?(?<month>${MONTH})(?![A-Za-z])`,
      'g',
    ),
    ({ part, match }) => dateOf(match[0], part('month'), [part('day'), part('to')]),
  );
  readAll(
    sheet,
    new RegExp(
      `\\b(?<month>${MONTH}) (?<day>${DAY})(?:${DASH}(?<to>${DAY}))?(?![\\d.%]|,\\d| (?:million|billion|per|${MONTH}))`,
      'g',
    ),
    ({ part, match }) => dateOf(match[0], part('month'), [part('day'), part('to')]),
  );
};

/** 'may' and 'march' are verbs and 'May' opens a wish: a month is capital and stands where months stand. */
const MONTH_BEFORE =
  /(?:\b(?:in|by|of|since|from|to|until|till|late|early|mid|end|during|and|through|between|for|last|this|next|every|on|before|after|around|or)|[(–—/,-])[ -]?(?:late |early |mid-?)?$/i;

const readMonths = (sheet: Sheet): void =>
  readAll(
    sheet,
    new RegExp(`(?<![A-Za-z])(?<month>${MONTH})(?![A-Za-z])`, 'g'),
    ({ part, before, after }) => {
      const name = part('month');
      const isSure = !/^(?:May|March|Mar|Jan|Jun|Dec|Sep|Oct)\.?$/.test(name);
      if (!isSure && !MONTH_BEFORE.test(before) && !/^,? ?(?:19|20)\d\d/.test(after)) return null;
      return [{ readings: [reading('month', monthOf(name))], repeatable: true }];
    },
  );

const readYears = (sheet: Sheet): void => {
  readAll(sheet, /(?<!\d)(?:(?<century>(?:19|20))|['’])?(?<decade>\d0)['’]?s\b/g, ({ part }) => [
    { readings: [reading('decade', Number(part('century') + part('decade')))] },
  ]);
  readAll(sheet, /(?<![\d.,$€¥£])(?<year>(?:19|20)\d\d)(?<to>[–/-]\d{2})(?![\d,%.-]\d|\d)/g, ({ part }) => {
    const from = Number(part('year'));
    const to = from - (from % 100) + Number(part('to').slice(1));
    if (part('to').startsWith('/') && to !== from + 1) return null;
    return [from, to].map((year) => ({ readings: [reading('year', year)], repeatable: true }));
  });
  readAll(
    sheet,
    /(?<![\d.,$€¥£])(?<!(?:CNY|RMB|USD|No\.) ?)(?<year>(?:19|20)\d\d)(?!\d|[.,]\d|%| ?(?:per ?cent|yuan|million|billion|thousand|trillion|tonnes|square|mu\b|hectares))/g,
    ({ part }) => {
      const year = Number(part('year'));
      return [{ readings: [reading('year', year), reading('number', year)], open: true, repeatable: true }];
    },
  );
};

const PLAN =
  /\b(?<order>\d{1,2}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?th|first|second|third)[- ]five[- ]year plan/gi;

/** The years, months, days and hours that an English text names. */
export const readEnglishDates = (sheet: Sheet): void => {
  readAll(sheet, PLAN, ({ part }) => {
    const order = part('order');
    const number = Number.parseInt(order, 10) || englishOrdinal(order);
    const readings = [reading('plan', number), reading('number', number)];
    return number ? [{ readings, repeatable: true }] : null;
  });
  readAll(sheet, /\bfive[- ]year plans?\b/gi, () => [{ readings: [reading('number', 5)], firm: false }]);
  readPeriods(sheet);
  readDays(sheet);
  readMonths(sheet);
  readEnglishClock(sheet);
  readYears(sheet);
};
