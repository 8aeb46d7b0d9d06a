import { CARDINAL, englishNumber, englishOrdinal } from './english-numerals';
import { ANY_NUMBER, amountOf } from './english-patterns';
import { readEnglishPercents } from './english-percents';
import { INCREASE } from './english-words';
import { englishMeasure } from './measures';
import { reading, type Reading, share } from './quantity';
import { type Sheet, readAll } from './sheet';

const WHOLES: Record<string, number> = { half: 2, halves: 2, quarter: 4, quarters: 4 };

const wholeOf = (word: string): number =>
  WHOLES[word.toLowerCase()] ?? englishOrdinal(word.toLowerCase().replace(/s$/, ''));

const numberOf = (value: number, unit: string): Reading => {
  const measure = englishMeasure(unit.toLowerCase());
  return reading('number', value, measure && { measure });
};

/** A quarter of an hour is 15 minutes, and no share of anything. */
const readQuarterHours = (sheet: Sheet): void =>
  readAll(sheet, /\b(?<many>an?|one|three)[- ](?:quarters? of an|quarter[- ]) ?hours?\b/gi, ({ part }) => [
    { readings: [numberOf(/three/i.test(part('many')) ? 45 : 15, 'minutes')] },
  ]);

const readFractions = (sheet: Sheet): void => {
  readAll(
    sheet,
    new RegExp(
      `\\b(?<part>two|three|four|five|six|seven|eight|nine|[2-9])[- ](?<whole>halves|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths)\\b`,
      'gi',
    ),
    ({ part, match }) => {
      const [some, whole] = [englishNumber(part('part')) || Number(part('part')), wholeOf(part('whole'))];
      const months = /quarters/i.test(match[0]) && some === 3 ? [reading('period', 109)] : [];
      return [{ readings: [share(some, whole), ...months, reading('number', some)] }];
    },
  );
  readAll(
    sheet,
    /\b(?:an?|one|1)[- ](?<whole>third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)\b(?! (?:prize|award)s?\b)(?<of> of)?/gi,
    ({ part, match }) => {
      const whole = wholeOf(part('whole'));
      const firm = part('of') !== '' || /-/.test(match[0]);
      const fraction = share(1, whole);
      return [
        {
          readings: firm ? [fraction] : [fraction, reading('number', whole), numberOf(1, part('whole'))],
          firm,
        },
      ];
    },
  );
  readAll(sheet, /(?<![\d/.])(?<part>\d{1,2})\/(?<whole>\d{1,3})(?![\d/])/g, ({ part }) =>
    part('part') === '24' && part('whole') === '7'
      ? [{ readings: [reading('number', 24)] }]
      : [{ readings: [share(Number(part('part')), Number(part('whole')))] }],
  );
  readAll(
    sheet,
    new RegExp(
      `(?<![\\d.,$])(?<part>\\d{1,2}|${CARDINAL}) (?:in(?: every)?|out of(?: every)?|of every) (?<whole>\\d{1,3}|${CARDINAL})(?![\\d,.]\\d|\\d| ?%|[ -](?:years?|months?|weeks?|days?|hours?|phases|cities|towns|villages|per|million|billion|different|of))\\b`,
      'gi',
    ),
    ({ part }) => {
      const [some, whole] = [amountOf(part('part')).value, amountOf(part('whole')).value];
      return some < whole && whole <= 100 ? [{ readings: [share(some, whole)] }] : null;
    },
  );
};

const MULTIPLES: Record<string, number> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, quintupl: 5 };

const readMultiples = (sheet: Sheet): void => {
  readAll(
    sheet,
    new RegExp(`(?<number>${ANY_NUMBER})(?:[ -]?times\\b|[ -]?fold\\b)`, 'gi'),
    ({ part, before, after, match }) => {
      const { value } = amountOf(part('number'));
      const isMore = INCREASE.test(before) || /^ (?:more|higher|greater|larger|faster|bigger)\b/.test(after);
      const total = [reading('times', value), ...(isMore ? [reading('times', value + 1)] : [])];
      const isCount = /times/i.test(match[0]);
      return [
        {
          readings: [
            ...(isMore ? [...total].reverse() : total),
            ...(isCount ? [reading('number', value)] : []),
          ],
        },
      ];
    },
  );
  readAll(sheet, /\b(?<stem>doubl|tripl|trebl|quadrupl|quintupl)(?:ed|es|ing)\b/gi, ({ part }) => {
    const times = MULTIPLES[part('stem').toLowerCase()] ?? 1;
    return [{ readings: [reading('times', times), reading('percent', (times - 1) * 100)] }];
  });
  readAll(sheet, /\b(?<word>twice|thrice|twofold|threefold|fourfold|fivefold|tenfold)\b/gi, ({ part }) => {
    const word = part('word').toLowerCase();
    const value = { twice: 2, thrice: 3 }[word] ?? englishNumber(word.replace('fold', ''));
    return [{ readings: [reading('times', value), reading('number', value)] }];
  });
  readAll(sheet, /\b(?:double|triple|dual|twin|both|pair|couple|treble|quadruple)s?\b/gi, ({ match }) => {
    const value = { tri: 3, tre: 3, qua: 4 }[match[0].slice(0, 3).toLowerCase()] ?? 2;
    const readings = [
      reading('number', value),
      reading('times', value),
      reading('percent', (value - 1) * 100),
    ];
    return [{ readings, firm: false }];
  });
};

const HALF: Reading[] = [reading('percent', 50), reading('number', 0.5)];

const readHalves = (sheet: Sheet): void => {
  readAll(
    sheet,
    new RegExp(
      `(?<number>\\ban?|(?<!\\d)\\d+|${CARDINAL}) (?<unit>years?|days?|hours?|months?|weeks?|decades?) and a half\\b`,
      'gi',
    ),
    ({ part }) => {
      const value = (/^an?$/i.test(part('number')) ? 1 : amountOf(part('number')).value) + 0.5;
      return [{ readings: [numberOf(value, part('unit'))] }];
    },
  );
  readAll(sheet, /(?<! and a )\bhalf[- ](?:an?[- ])?(?<unit>hour|day|month|decade)s?\b/gi, ({ part }) => [
    { readings: [numberOf(0.5, part('unit'))] },
  ]);
  readAll(sheet, /\bhalf[- ](?:a[- ])?year\b|\bhalf-yearly\b/gi, () => [
    { readings: [numberOf(6, 'months'), ...HALF, reading('period', 106)], firm: false },
  ]);
  readAll(sheet, /(?<! and a )\bhal(?:f|ves|ved|ving)\b/gi, () => [{ readings: HALF }]);
};

/** Parts of a whole and multiples: 5.3%, 0.5 percentage points, two thirds, nine in ten, doubled, half. */
export const readEnglishShares = (sheet: Sheet): void => {
  readEnglishPercents(sheet);
  readQuarterHours(sheet);
  readFractions(sheet);
  readMultiples(sheet);
  readHalves(sheet);
};
