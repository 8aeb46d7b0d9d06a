import fc from 'fast-check';

import { checkFigures } from '../../../src/domain/figure-check/check-figures';
import { EASILY_MISTAKEN } from '../../support/figure-check/easily-mistaken';
import { MAY_CHANGE, ONE_YEAR } from '../../support/figure-check/no-mistakes';
import { seedPairs } from '../../support/figure-check/seed-pairs';
import { errorsIn, type SeededError } from '../../support/figure-check/seeded-errors';
import { templatePairs } from '../../support/figure-check/template-pairs';
import { WRITTEN_PAIRS } from '../../support/figure-check/written-pairs';

const keys = (source: string, translation: string) => checkFigures(source, translation).map(({ key }) => key);

describe('no false alarm', () => {
  test('on any field of the seed', () => {
    const pairs = seedPairs();
    expect(pairs.length).toBeGreaterThan(300);
    const told = pairs.flatMap(({ file, field, source, translation }) =>
      keys(source, translation).map((key) => `${file} ${field} ${key}`),
    );
    expect(told).toEqual([]);
  });

  test.each(WRITTEN_PAIRS)('%s', (source, translation) => {
    expect(keys(source, translation)).toEqual([]);
  });

  test('on five hundred pairs made from templates', () => {
    expect(
      templatePairs(500, 20230314).flatMap(([source, translation]) => keys(source, translation)),
    ).toEqual([]);
  });

  test('on whole fields whose sentences the translator has put in another order', () => {
    const pairs = templatePairs(200, 7);
    for (let at = 0; at + 8 <= pairs.length; at += 8) {
      const field = pairs.slice(at, at + 8);
      const source = field.map(([one]) => one).join('');
      const translation = field
        .map(([, other]) => other)
        .reverse()
        .join(' ');
      expect(keys(source, translation)).toEqual([]);
    }
  });

  test('on all the written pairs as one long field, in order and from the end', () => {
    const source = WRITTEN_PAIRS.map(([one]) => one).join('\n');
    const translations = WRITTEN_PAIRS.map(([, other]) => other);
    expect(keys(source, translations.join('\n'))).toEqual([]);
    expect(keys(source, [...translations].reverse().join('\n'))).toEqual([]);
  });
});

describe('mistakes', () => {
  const pairs = [
    ...WRITTEN_PAIRS,
    ...seedPairs().map(({ source, translation }): [string, string] => [source, translation]),
  ];
  const errors = pairs
    .flatMap(([source, translation]) => errorsIn(source, translation))
    .filter(
      ({ kind, source, translation }) =>
        kind === 'added' || !(MAY_CHANGE.has(source) || translation.endsWith(ONE_YEAR)),
    );

  test.each<[SeededError['kind'], number]>([
    ['digit', 600],
    ['wan-as-thousand', 14],
    ['yi-as-million', 20],
    ['scale-word', 40],
    ['percent-lost', 40],
    ['dropped', 200],
    ['added', 1900],
  ])('every one of kind %s is caught', (kind, atLeast) => {
    const made = errors.filter((error) => error.kind === kind);
    expect(made.length).toBeGreaterThanOrEqual(atLeast);
    expect(made.filter(({ source, translation }) => keys(source, translation).length === 0)).toEqual([]);
  });

  const SCALES: [size: number, word: string][] = [
    [1, ''],
    [1e3, ' thousand'],
    [1e6, ' million'],
    [1e9, ' billion'],
  ];

  test('a number ten to a thousand times too large or too small is caught, however it is written', () => {
    const amount = fc.record({
      digits: fc.integer({ min: 2, max: 99_999 }),
      unit: fc.constantFrom<[string, number]>(['', 1], ['万', 1e4], ['亿', 1e8]),
      factor: fc.constantFrom(10, 100, 1000, 0.1, 0.01, 0.001),
      scale: fc.constantFrom(...SCALES),
    });
    fc.assert(
      fc.property(amount, ({ digits, unit: [unit, size], factor, scale: [scale, word] }) => {
        const wrong = Number(((digits * size * factor) / scale).toPrecision(12));
        const printed = wrong.toLocaleString('en', { maximumFractionDigits: 9 });
        fc.pre(printed !== '0' && printed !== '1');
        expect(
          keys(`总投资${digits}${unit}元。`, `A total investment of CNY ${printed}${word}.`),
        ).toHaveLength(1);
      }),
      { numRuns: 3000 },
    );
  });

  test('a number that the source says twice is asked for twice', () => {
    expect(keys('开工5个，竣工5个。', 'Of the projects, 5 were started and others completed.')).toEqual([
      'missing: number 5: 5个',
    ]);
  });
});

describe('what is easily mistaken', () => {
  const each = (column: 1 | 2) =>
    EASILY_MISTAKEN.flatMap((row) => row[column].map((text): [string, string] => [row[0], text]));

  test.each(each(1))('%s may be %s', (source, translation) => {
    expect(keys(source, translation)).toEqual([]);
  });

  test.each(each(2))('%s is not %s', (source, translation) => {
    expect(keys(source, translation)).not.toEqual([]);
  });
});

describe('rounding', () => {
  test.each([
    ['310.72亿元', 'CNY 31.072 billion', true],
    ['310.72亿元', 'CNY 31.07 billion', true],
    ['310.72亿元', 'CNY 31.1 billion', true],
    ['310.72亿元', 'CNY 31 billion', false],
    ['310.72亿元', 'CNY 31.08 billion', false],
    ['310.72亿元', 'CNY 31.0 billion', false],
    ['590.04亿元', 'CNY 59 billion', true],
    ['590.4亿元', 'CNY 59 billion', false],
    ['46465元', 'about CNY 46,500', true],
    ['46465元', 'CNY 46,500', false],
    ['46465元', 'about CNY 46,000', false],
    ['3.2万亩', '2,133 hectares', true],
    ['3.2万亩', '2,130 hectares', true],
    ['3.2万亩', '2,200 hectares', false],
    ['71.84%', '71.8%', false],
    ['31.072万人', '311,000 people', true],
    ['6158套', '6,160 homes', false],
  ])('%s as %s: %s', (source, translation, isRight) => {
    expect(keys(`共计${source}。`, `In all, ${translation}.`)).toHaveLength(isRight ? 0 : 1);
  });
});

describe('a problem', () => {
  test('shows both sentences and what each prints', () => {
    const source = '新增企业26家。投资完成52.1亿元。税收增长6%。';
    const translation = 'There are 26 new enterprises. Investment came to CNY 52.1 million. Tax grew by 6%.';
    expect(checkFigures(source, translation)).toEqual([
      {
        kind: 'different',
        key: 'different: number 5210000000: 52.1亿元: number 52100000: CNY 52.1 million',
        source: '52.1亿元',
        translation: 'CNY 52.1 million',
        sourceSentence: '投资完成52.1亿元。',
        translationSentence: 'Investment came to CNY 52.1 million.',
      },
    ]);
  });

  test('finds the other sentence by the numbers that the two share', () => {
    const source = '新增企业26家、合作社9家。投资增长10%。';
    const translation = 'Investment rose by 10%. There are 26 new enterprises and some cooperatives.';
    expect(checkFigures(source, translation)).toEqual([
      expect.objectContaining({
        kind: 'missing',
        source: '9家',
        translation: null,
        translationSentence: 'There are 26 new enterprises and some cooperatives.',
      }),
    ]);
  });

  test('of a number nobody has said is an added one', () => {
    expect(checkFigures('完成全部改造。', 'All 17 renovations are complete.')).toEqual([
      expect.objectContaining({
        kind: 'added',
        source: null,
        translation: '17',
        sourceSentence: '完成全部改造。',
      }),
    ]);
  });

  test('of a dropped count above ten, or of one with a measure word, is told; a name’s numeral is not', () => {
    expect(keys('落实“十五条”硬措施。', 'The tough measures are in place.')).toEqual([
      'missing: number 15: 十五条',
    ]);
    expect(keys('完善三项机制。', 'The mechanisms were improved.')).toEqual(['missing: number 3: 三项']);
    expect(keys('五城区联动。', 'The urban districts act together.')).toEqual([]);
  });

  test('has a key of its own, also where the same is missing a second time', () => {
    const problems = checkFigures('建成12座。又建成12座。', 'Some were built, then more.');
    expect(problems.map(({ key }) => key)).toEqual([
      'missing: number 12: 12座',
      'missing: number 12: 12座 #2',
    ]);
  });
});

describe('terms of the glossary', () => {
  const terms = [
    { source: '三个面向', translation: 'forward-looking policy' },
    { source: '八办', translation: 'Office Eight' },
  ];

  test('are taken out where both languages have them', () => {
    expect(checkFigures('落实三个面向。', 'The Forward-Looking Policy is carried out.', terms)).toEqual([]);
    expect(checkFigures('落实三个面向。', 'The Forward-Looking Policy is carried out.')).toHaveLength(1);
  });

  test('are read where the English has another word', () => {
    expect(checkFigures('落实三个面向。', 'The policy is carried out.', terms)).toHaveLength(1);
  });

  test('take nothing with them that is no part of them', () => {
    expect(checkFigures('八办开会8次。', 'Office Eight met 9 times.', terms)).toHaveLength(1);
  });
});
